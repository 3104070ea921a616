/** A font file that is cut short holds nothing beyond its end: what is asked for there is 0. */
function reading(font: Uint8Array) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  return {
    u16: (at: number): number => at + 2 <= view.byteLength ? view.getUint16(at) : 0,
    u32: (at: number): number => at + 4 <= view.byteLength ? view.getUint32(at) : 0,
  }
}

type Reading = ReturnType<typeof reading>

/** Code points [from, to] that a TrueType or OpenType font has a glyph for, from its `cmap` (OpenType 1.9, formats 4 and 12; of a collection its first font). */
export function glyphRanges(font: Uint8Array): readonly (readonly [from: number, to: number])[] {
  const read = reading(font)
  const start = read.u32(0) === 0x74746366 ? read.u32(12) : 0
  const tables = Array.from({ length: read.u16(start + 4) }, (_, i) => start + 12 + i * 16)
  const entry = tables.find((at) => read.u32(at) === 0x636D6170)
  if (entry === undefined) return []
  const cmap = read.u32(entry + 8)
  const subtables = Array.from({ length: read.u16(cmap + 2) }, (_, i) => cmap + read.u32(cmap + 4 + i * 8 + 4))
  const full = subtables.find((at) => read.u16(at) === 12)
  if (full !== undefined) return segmentedCoverage(read, full)
  const basic = subtables.find((at) => read.u16(at) === 4)
  return basic === undefined ? [] : segmentMapping(read, basic)
}

function segmentedCoverage(read: Reading, at: number): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.min(read.u32(at + 12), 0x10FFFF) }, (_, i): [number, number] => [read.u32(at + 16 + i * 12), read.u32(at + 20 + i * 12)])
}

function segmentMapping(read: Reading, at: number): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = []
  const doubled = read.u16(at + 6)
  for (let i = 0; i < doubled; i += 2) {
    const [to, from, delta, offsetAt] = [read.u16(at + 14 + i), read.u16(at + 16 + doubled + i), read.u16(at + 16 + 2 * doubled + i), at + 16 + 3 * doubled + i]
    const offset = read.u16(offsetAt)
    for (let code = from; code <= to && code < 0xFFFF; code++) {
      const glyph = offset === 0 ? code + delta & 0xFFFF : read.u16(offsetAt + offset + (code - from) * 2)
      const last = ranges.at(-1)
      if (glyph === 0) continue
      if (last !== undefined && last[1] === code - 1) last[1] = code
      else ranges.push([code, code])
    }
  }
  return ranges
}
