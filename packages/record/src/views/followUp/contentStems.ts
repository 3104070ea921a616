import { terms } from '../../terms.ts'

/**
 * What a clause is about: its words in lower case without their endings, but for those that bind, date and join ("agreed", "in February", "the"). English endings;
 * words of other languages stay as they are. Talks and negotiations are one word.
 */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { term } of terms(text)) {
    if (light.has(term) || /^\d/.test(term) || term.length < 2) continue
    stems.add(stem(term))
  }
  return stems
}

const light = new Set([
  ...'a an the this that these those and or but of in on at to for from by with without into over under about after before ahead until once only not no nor as than then so if both either each all any some more most other another its their his her our your it they them he she we you i who which what when where how there here'.split(' '),
  ...'be is are was were been being am has have had having do does did done will would shall should must may might can could ready willing prepared again also still very just early soon next last first second'.split(' '),
  ...'agree agrees agreed agreement promise promised pledge pledged undertake undertook intend intends plan plans planned begin begins began begun start starts started make makes made go goes going went hold holds held conduct conducts conducted carry carries carried work works working continue continues continued keep keeps kept take takes taken up out forward side sides country countries party parties government governments'.split(' '),
  ...'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday year month week day today tomorrow yesterday spring summer autumn winter'.split(' '),
])

const same: Readonly<Record<string, string>> = { talk: 'negoti', reduc: 'reduct' }

function stem(word: string): string {
  const bare = word.replace(/(?:ies)$/, 'y').replace(/(?<=\w{3})(?:at(?:e|es|ed|ing|ions?|ors?)|ings?|ions?|ments?|ed|es|s|ly|y|al)$/, '').replace(/(?<=\w{2})([bdgklmnprt])\1$/, '$1').replace(/(?<=\w{3})e$/, '')
  return same[bare] ?? bare
}
