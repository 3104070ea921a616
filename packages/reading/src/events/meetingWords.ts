import { clauseAt, type Clause } from './clausesOf.ts'
import type { EventContext } from './eventContext.ts'
import { firstToken } from './eventFeatures.ts'
import type { MeetingMention } from './meetingMention.ts'

/** How many characters a subject may stand before its verb to be shown with it. */
const widest = 90
/** Fewer words than these, as "Talks" of a heading, do not tell of a meeting: their clause does, where it is no longer than `longest` characters. */
const fewest = 5
const longest = 200

/** The words that tell of a mentioned meeting, [from, to) of the text: a verb with its subject where that is near, and words too few to stand alone with their clause. */
export function meetingWords(context: EventContext, mention: MeetingMention, clauses: readonly Clause[]): readonly [from: number, to: number] {
  const { text } = context.document
  const from = begun(text, subjectFrom(context, mention), mention.to)
  if ((text.slice(from, mention.to).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0) >= fewest) return [from, mention.to]
  const clause = clauseAt(clauses, mention.at)
  if (clause === null || clause.to - clause.from > longest) return [from, mention.to]
  const start = begun(text, Math.min(from, clause.from), mention.to)
  const to = Math.max(mention.to, clause.to)
  return [start, start + text.slice(start, to).replace(/[\s,;:.–—]+$/u, '').length]
}

/** Past the marks and spaces at `from`. */
function begun(text: string, from: number, to: number): number {
  return from + (/^[\s,;:.–—-]+/u.exec(text.slice(from, to - 1))?.[0].length ?? 0)
}

/** Where the words of a mention begin: of a verb with its subject, where that is near. */
function subjectFrom({ tree }: EventContext, { at, from }: MeetingMention): number {
  const { firstChild, nextSibling, label, labelNames, head, yieldFrom } = tree
  for (let t = firstToken(tree, at), up = 0; up < 3 && t >= 0; up++) {
    for (let child = firstChild[t] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
      if (!labelNames[label[child] ?? 0]?.startsWith('nsubj')) continue
      const start = tree.from[yieldFrom[child] ?? child] ?? from
      return start < from && from - start < widest ? start : from
    }
    if (!/^(?:xcomp|aux)/.test(labelNames[label[t] ?? 0] ?? '')) break
    t = head[t] ?? -1
  }
  return from
}
