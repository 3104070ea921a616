import { keepSource } from './keepSource.ts'
import { readSource } from './readSource.ts'
import type { TakeIn } from './takeIn.ts'

/** Takes a document in on this thread, which answers nothing else meanwhile. */
export const takeInHere: TakeIn = async ({ name, bytes, published, codebook, known }, onKept) => {
  const kept = keepSource(name, bytes)
  if ('refused' in kept) return kept
  onKept({ source: kept.source, title: kept.kept.title ?? firstLine(kept.kept.text), characters: kept.kept.text.length })
  const before = known.get(kept.source)
  if (before !== undefined) return { already: kept.source, known: before }
  // Lets the line that says it is kept go out first.
  await new Promise((resolve) => setImmediate(resolve))
  return readSource(kept, { name, published, codebook })
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]?.slice(0, 120).trim() ?? ''
}
