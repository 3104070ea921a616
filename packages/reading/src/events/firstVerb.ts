import type { EventContext } from './eventContext.ts'
import { firstToken } from './eventFeatures.ts'

/** The first verb with a subject of its own, or auxiliary, that begins in [from, to) of the text, as a token; -1 where there is none. */
export function firstVerb({ tree }: EventContext, from: number, to: number): number {
  for (let t = firstToken(tree, from); t < tree.length && (tree.from[t] ?? 0) < to; t++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tree.tagNames[tree.tag[t] ?? 0] ?? '')) return t
  return -1
}
