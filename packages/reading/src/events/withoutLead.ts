import type { EventContext } from './eventContext.ts'
import { firstVerb } from './firstVerb.ts'

type Span = readonly [from: number, to: number]

/** What stands before the one who orders or is ordered, and is no part of the words for him: "He said the …", "…, but the …". */
const lead = /^.*\b(?:that|said|while|after|but|which|because|when)\s+(?=(?:the|a|his|her|their|its|our|both|[A-Z]))/s
const joint = /\band\s+(?=(?:the|a|his|her|their|its|our|both|[A-Z]))/g

/** Who is meant by the words at `span`, without the clause that goes before them. "And" opens a clause only behind a verb: "Arna Velt and Jon Dahl" are two. */
export function withoutLead(context: EventContext, span: Span | null): Span | null {
  if (span === null) return null
  const { text } = context.document
  const start = span[0] + (lead.exec(text.slice(...span))?.[0].length ?? 0)
  const cut = [...text.slice(start, span[1]).matchAll(joint)].findLast(({ index }) => firstVerb(context, start, start + index) >= 0)
  const from = start + (cut === undefined ? 0 : cut.index + cut[0].length)
  return [from + (/^\s*/.exec(text.slice(from, span[1]))?.[0].length ?? 0), span[1]]
}
