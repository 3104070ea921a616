import { sentenceUnits } from './sentenceUnits.ts'

/** The hashes of a text's sentences, ascending, each once: however a copy breaks its lines and whether it has the dateline. Deterministic. */
export function sentenceHashes(text: string): Uint32Array {
  const hashes = new Set<number>()
  for (const wrapped of [false, true]) for (const { hash, bare } of sentenceUnits(text, wrapped)) {
    hashes.add(hash)
    if (bare !== null) hashes.add(bare)
  }
  return Uint32Array.from(hashes).sort()
}
