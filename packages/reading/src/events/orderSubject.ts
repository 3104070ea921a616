import type { EventContext } from './eventContext.ts'
import { firstToken } from './eventFeatures.ts'
import { firstVerb } from './firstVerb.ts'
import { withoutLead } from './withoutLead.ts'

type Span = readonly [from: number, to: number]

/** Words before a verb that name nobody: its subject stands before another verb. */
const shared = /(?:^|\s)(?:and|but|then|or|also)$/
/** How many verbs back a subject is looked for. */
const most = 4

/** The subject of the verb that begins at `verb`, of which `span` gives the words before it: of "they met, and instructed …" it is "they". Null where it cannot be told. */
export function orderSubject(context: EventContext, span: Span | null, verb: number): Span | null {
  const own = withoutLead(context, span)
  if (own === null || !shared.test(context.document.text.slice(...own).trim())) return own
  const { tree } = context
  const other = firstVerb(context, ...own)
  if (other >= 0) return [own[0], tree.from[other] ?? own[0]]
  const { firstChild, nextSibling, head, label, labelNames, yieldFrom, yieldTo } = tree
  for (let t = firstToken(tree, verb), up = 0; t >= 0 && up < most; t = head[t] ?? -1, up++) {
    for (let child = firstChild[t] ?? -1; child >= 0 && child < t; child = nextSibling[child] ?? -1) {
      if (labelNames[label[child] ?? 0]?.startsWith('nsubj')) return [tree.from[yieldFrom[child] ?? child] ?? 0, tree.to[(yieldTo[child] ?? child + 1) - 1] ?? 0]
    }
    if (labelNames[label[t] ?? 0] !== 'conj') return null
  }
  return null
}
