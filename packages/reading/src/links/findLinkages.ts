import type { Linkage } from '@travaux/model'

type Span = readonly [from: number, to: number]

/** One thing held to depend on another, as it stands in a sentence: offsets into that sentence; null for what is not said. */
export interface LinkageFound {
  readonly tie: Linkage['tie']
  readonly of: Span | null
  readonly on: Span | null
  readonly at: Span
}

/** Patterns with the groups `of` and `on`; the first that fits a sentence is taken. */
const patterns: readonly { readonly tie: Linkage['tie']; readonly form: RegExp }[] = [
  { tie: 'requires', form: /\b(?:without|unless|until)\b(?<on>[^,;:]{3,200}?)(?:,|["”]|(?= (?:it|there) (?:will|would|is|can)\b)) ?(?<of>[^;:]{0,240}\b(?:hard|difficult|impossible|unlikely|cannot|no|not|never|unthinkable|little)\b[^;:]{0,200})/diu },
  { tie: 'requires', form: /(?<of>[^;:]{0,240}\b(?:hard|difficult|impossible|cannot|no|not|never)\b[^;:]{0,200}?),? (?:without|unless|until) (?<on>[^,;:]{3,200})/diu },
  { tie: 'waits-for', form: /(?<of>[^;:]{3,240}?) only (?:after|once|when) (?<on>[^,;:]{3,200})/diu },
  { tie: 'waits-for', form: /\bonly (?:after|once|when) (?<on>[^,;:]{3,200}),? (?:can|could|will|would|may) (?<of>[^;:]{3,200})/diu },
  { tie: 'waits-for', form: /(?<of>[^;:]{3,240}?)\b(?:can|could|will|would|must|may) only (?:come|follow|happen|begin|start|be \p{L}+) after (?<on>[^,;:]{3,200})/diu },
  { tie: 'requires', form: /(?<of>[^;:]{3,240}?),? (?:only if|provided(?: that)?|on (?:the )?condition(?: that)?|so long as|as long as) (?<on>[^,;:]{3,200})/diu },
  { tie: 'requires', form: /(?<of>[^;:]{3,240}?) (?:depends? on|depended on|hinges? on|is conditional on|is contingent on|requires|presupposes) (?<on>[^,;:]{3,200})/diu },
  { tie: 'waits-for', form: /(?<on>[^;:]{3,240}?)\b(?:is|as|be|remains) (?:an? |the |our )?(?:\p{L}+ )?(?:first|indispensable|necessary) (?:step|condition)\b/diu },
  { tie: 'waits-for', form: /\b(?:first step|first thing)\b[^;:]{0,60}? (?:is|be|must be|lies in)\b(?<on>[^;:]{3,200})/diu },
  { tie: 'waits-for', form: /(?<on>[^;:]{3,240}?)\b(?:first)?,? and (?<of>[^;:]{3,200}?) (?:after that|only then|afterwards)\b/diu },
  { tie: 'waits-for', form: /(?<on>[^;:]{3,240}?),? and (?:only )?then (?:to )?(?<of>[^;:]{3,200})/diu },
  { tie: 'waits-for', form: /\b(?:any|a|the) (?<of>\p{L}+) (?:must |should |has to )?begins? with (?<on>[^;:]{3,200})/diu },
  { tie: 'excludes', form: /(?<of>[^;:]{3,240}?) (?:excludes?|rules? out|is incompatible with|cannot go together with|makes impossible) (?<on>[^,;:]{3,200})/diu },
]

/** What a sentence says waits for, requires or excludes what. At most one: the first pattern that fits. */
export function findLinkages(sentence: string): readonly LinkageFound[] {
  for (const { tie, form } of patterns) {
    const match = form.exec(sentence)
    if (match === null) continue
    const at = trimmed(sentence, [match.index, match.index + match[0].length])
    const on = group(sentence, match, 'on')
    const of = group(sentence, match, 'of')
    if (at === null || on === null) continue
    return [{ tie, of, on, at }]
  }
  return []
}

function group(sentence: string, match: RegExpExecArray, name: 'of' | 'on'): Span | null {
  const span = match.indices?.groups?.[name]
  return span === undefined ? null : trimmed(sentence, span)
}

/** Without space, quotation marks, stops and "he said" at its edges; null where nothing is left. */
function trimmed(sentence: string, [from, to]: Span): Span | null {
  const edge = /[\s"“”„«».,:;]/
  while (from < to && edge.test(sentence[from] ?? '')) from++
  while (to > from && edge.test(sentence[to - 1] ?? '')) to--
  const told = /^(?:that (?=\p{L}+ )|(?:\p{L}+ ){1,3}(?:said|added|stressed|noted|explained|stated), )/u.exec(sentence.slice(from, to))
  const closed = /,?["”] (?:\p{L}+ ){1,3}(?:said|added|stressed|noted|explained|stated)$/u.exec(sentence.slice(from, to))
  if (told !== null) from += told[0].length
  if (closed !== null) to = from + closed.index - (told?.[0].length ?? 0)
  return from < to ? [from, to] : null
}
