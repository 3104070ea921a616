import { keepSource } from './keepSource.ts'
import { readSource } from './readSource.ts'
import type { TakeIn } from './takeIn.ts'

/** More than these are for the command, which has no person waiting before it. */
const mostAtOnce = 500

/** Takes a file's documents in on this thread, which answers nothing else meanwhile. */
export const takeInHere: TakeIn = async ({ name, bytes, published, codebook, known }, onKept, onTaken) => {
  const kept = await keepSource(name, bytes)
  if ('refused' in kept) return onTaken(kept)
  const { sources, passedOver } = kept
  if (sources.length > mostAtOnce) return onTaken({ refused: `${name} holds ${sources.length} documents, and this page takes at most ${mostAtOnce} at once; use \`travaux read ${name} --into DOSSIER\` for it.` })
  for (const each of sources) {
    onKept({ source: each.source, title: each.kept.title ?? firstLine(each.kept.text), characters: each.kept.text.length })
    const before = known.get(each.source)
    // Lets the line that says it is kept go out first.
    await new Promise((resolve) => setImmediate(resolve))
    onTaken(before === undefined ? { ...readSource(each, { published, codebook }), keepOriginal: each.keepOriginal } : { already: each.source, known: before })
  }
  if (passedOver !== null) onTaken({ refused: passedOver })
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]?.slice(0, 120).trim() ?? ''
}
