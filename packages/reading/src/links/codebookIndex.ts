import type { Codebook, IssueId, PropositionId, SideId } from '@travaux/model'
import type { Term } from './findTerm.ts'
import { wordsIn } from './wordsIn.ts'

/** A codebook's terms and names as stems, so that each statement is looked up, not searched. */
export interface CodebookIndex {
  readonly issues: readonly { readonly id: IssueId; readonly terms: readonly Term[] }[]
  readonly propositions: readonly {
    readonly id: PropositionId
    readonly issue: IssueId
    readonly terms: readonly (readonly Term[])[]
    /** Stems of its text and terms without sides' names: what a condition must speak of to be the proposition's own. */
    readonly own: ReadonlySet<string>
    /** True where its text denies something, so that a denial states it. */
    readonly negative: boolean
  }[]
  readonly negotiating: readonly SideId[]
  /** True where words of this person, in this office, are not the side's own: an expert, one who was. */
  readonly privately: (person: string | null, office: string | null, side: SideId) => boolean
  readonly sideNames: readonly { readonly side: SideId; readonly names: Term }[]
}

const dull = new Set(wordsIn('a an the of to in on at by for and or is are was were be been it its that this they them their two all any each other both with from as first then not no after before once until out up over under off about into upon when where who whom what how there here also only more most than can could will would should must may might do does did has have had').stems)

const outOfOffice = /\b(?:former|ex|expert|analyst|professor|scholar|researcher|fellow|historian|columnist|journalist|director of the (?:cent(?:re|er)|institute)|head of the (?:cent(?:re|er)|institute))\b/iu

export function codebookIndex(book: Codebook): CodebookIndex {
  const names = new Map(book.places.map((place) => [place.id as string, [place.name, ...Object.values(place.bySide), ...place.aliases]]))
  const term = (written: string): Term => spelled(written, names).map(runOf).filter((run) => run.length > 0)
  const sideNames = book.sides.map((side) => ({ side: side.id, names: namesOf(side, book) }))
  const sideStems = new Set(sideNames.flatMap((each) => each.names.flat()))
  const significant = (written: readonly string[]) => new Set(written.flatMap((each) => term(each).flat()).filter((stem) => !dull.has(stem) && !sideStems.has(stem)))
  return {
    issues: book.issues.map((issue) => ({
      id: issue.id,
      terms: [...issue.terms, issue.name, ...Object.values(issue.bySide)].map(term).filter((each) => each.length > 0),
    })),
    propositions: book.propositions.map((each) => ({
      id: each.id,
      issue: each.issue,
      terms: each.terms.map((list) => list.map(term).filter((t) => t.length > 0)).filter((list) => list.length > 0),
      own: significant([each.text, ...each.terms.flat()]),
      negative: /\b(?:not|no|never|without|nothing|neither)\b/i.test(each.text),
    })),
    negotiating: book.sides.filter((side) => side.negotiates).map((side) => side.id),
    privately: (person, office, side) => {
      const offices = book.persons.find((each) => each.id === person)?.offices ?? []
      return offices.length > 0 ? !offices.some((each) => each.side === side) : outOfOffice.test(office ?? '')
    },
    sideNames,
  }
}

/** The stems of a term. A word that ends in * is kept as it is written: a beginning, not a word. */
function runOf(term: string): readonly string[] {
  const words = wordsIn(term)
  return words.stems.map((stem, i) => term[words.to[i] ?? 0] === '*' ? `${term.slice(words.from[i], words.to[i]).toLowerCase()}*` : stem)
}

/** A term with each `{plc_…}` replaced by every name of the place, whoever uses it. Bounded, so that no codebook can make it explode. */
function spelled(written: string, names: ReadonlyMap<string, readonly string[]>): string[] {
  let forms = [written]
  for (const [slot, id] of written.matchAll(/\{(plc_[^}]+)\}/g)) {
    const known = names.get(id ?? '') ?? ['']
    forms = forms.flatMap((form) => known.map((name) => form.replaceAll(slot, name))).slice(0, 400)
  }
  return forms
}

/** Names that speak for a side as the subject of a sentence: the state, its capital, its government, those in its offices. */
function namesOf(side: Codebook['sides'][number], book: Codebook): Term {
  const bodies = ['side', 'government', 'authorities', 'delegation', 'leadership', 'leader', 'minister', 'ministry', 'prime minister', 'president', 'foreign minister', 'foreign ministry', 'colleagues', 'partners', 'counterpart', 'parliament', 'public']
  const holders = book.persons.filter((person) => person.offices.some((office) => office.side === side.id))
  const written = [side.name, ...side.aliases, ...(side.adjective === null ? [] : bodies.map((body) => `${side.adjective} ${body}`)), ...holders.flatMap((person) => [person.name, person.surname])]
  return written.map((name) => wordsIn(name.replace(/^the /i, '')).stems).filter((run) => run.length > 0)
}
