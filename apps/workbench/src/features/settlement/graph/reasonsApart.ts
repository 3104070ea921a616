import type { GraphPart, GraphSentence } from '@travaux/settlement'

/** Where a sentence goes over to what it says it for: ", for, in public, on 14 January …". */
const goesOver = /^(.*)[,;] for,? (.*)$/su

/** A sentence as what it says and what it says it for; what it adds after its reasons goes with them. `why` is null where it gives none. */
export function reasonsApart(sentence: GraphSentence): { readonly what: GraphSentence; readonly why: GraphSentence | null } {
  const { parts } = sentence
  const first = parts.findIndex(({ is }) => is === 'ground')
  const at = parts.slice(0, Math.max(0, first)).findLastIndex(({ is, text }) => is === 'words' && goesOver.test(text))
  const [, before = '', after = ''] = goesOver.exec(parts[at]?.text ?? '') ?? []
  if (at === -1) return { what: sentence, why: null }
  const of = (own: readonly GraphPart[]): GraphSentence => ({ ...sentence, parts: own, text: own.map(({ text }) => text).join('') })
  return { what: of([...parts.slice(0, at), { is: 'words', text: `${before}.` }]), why: of([{ is: 'words', text: after.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...parts.slice(at + 1)]) }
}
