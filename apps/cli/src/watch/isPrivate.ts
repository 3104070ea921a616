import { BlockList, isIP } from 'node:net'

/** Addresses that are this machine's, its network's or nobody's, and none of the internet (IANA special-purpose registries). */
const own = new BlockList()
for (const [net, prefix] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3]] as const) own.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [['::', 127], ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8], ['2001:db8::', 32]] as const) own.addSubnet(net, prefix, 'ipv6')

/** Whether an IP address is no public one; an IPv4 address within an IPv6 one counts as itself. What is no address at all is held to be private. */
export function isPrivate(address: string): boolean {
  const plain = address.replace(/^\[|\]$|%.*$/g, '')
  switch (isIP(plain)) {
    case 4: return own.check(plain, 'ipv4')
    case 6: return own.check(plain, 'ipv6') || embedded(plain).some(isPrivate)
    default: return true
  }
}

/** The IPv4 address that an IPv6 one stands for: mapped (::ffff:0:0/96), compatible (::/96), translated (64:ff9b::/96), 6to4 (2002::/16). */
function embedded(address: string): readonly string[] {
  const parts = wordsOf(address)
  const from = parts[0] === 0x2002 ? 1 : parts.slice(0, 5).every((part) => part === 0) && (parts[5] === 0xFFFF || parts[5] === 0) ? 6 : parts[0] === 0x64 && parts[1] === 0xFF9B ? 6 : null
  if (from === null) return []
  const [high = 0, low = 0] = parts.slice(from, from + 2)
  return [[high >> 8, high & 255, low >> 8, low & 255].join('.')]
}

/** The eight words of an IPv6 address. */
function wordsOf(address: string): readonly number[] {
  const dotted = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a: string, b: string, c: string, d: string) => `${((Number(a) << 8) | Number(b)).toString(16)}:${((Number(c) << 8) | Number(d)).toString(16)}`)
  const [head = '', tail] = dotted.split('::')
  const words = (part: string): number[] => part.split(':').filter((each) => each !== '').map((each) => Number.parseInt(each, 16))
  if (tail === undefined) return words(head)
  const [before, after] = [words(head), words(tail)]
  return [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => 0), ...after]
}
