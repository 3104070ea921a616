/**
 * A feature as 32 bits: a template's number and up to three values (word, cluster or tag ids, other hashes), mixed.
 * Two features may share a bucket of a model; weights learned over many buckets live with that (Weinberger et al. 2009).
 * Source of the mixing: MurmurHash3 (A. Appleby, public domain).
 */
export function hashFeature(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9E3779B1)
  hash = mix(hash, a)
  hash = mix(hash, b)
  hash = mix(hash, c)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85EBCA6B)
  hash ^= hash >>> 13
  return hash | 0
}

function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xCC9E2D51)
  k = (k << 15) | (k >>> 17)
  hash ^= Math.imul(k, 0x1B873593)
  hash = (hash << 13) | (hash >>> 19)
  return (Math.imul(hash, 5) + 0xE6546B64) | 0
}
