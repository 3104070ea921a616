import type { IssueId, SideId } from '@travaux/model'
import { headingNumber, textOfDraft, textShown } from '@travaux/drafting'
import {
  audiences, calendar, carriedOutWords, chronology, conduct, criticalPath, draftContext, draftOnRecord, drafts, followUp, known, naming, positionChain, positions, readOuts, saidTwoThings, settlementModels, settlementOnRecord, shifts, sidesShown, statements, thirdParties, verdictWords, type Folded, type ViewOptions,
} from '@travaux/record'

/** Every string in the views of a dossier, and in the values that briefings take from the record as they are: what they may say in words of ours. Lower case, white space as one space. */
export function everyString(folded: Folded, options: ViewOptions): ReadonlySet<string> {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const sides = sidesShown(seen, options.as, { thirds: true })
  const texts = drafts(folded, options).flatMap(({ id }) => {
    const on = draftOnRecord(folded, id, options)
    return on === undefined ? [] : [textShown(textOfDraft(on.id, on.value, on.acts), names.place, on.sides.map((side) => side.id))]
  })
  const views = [
    audiences(folded, options), calendar(folded, options), chronology(folded, options), conduct(folded, options), criticalPath(folded, options), draftContext(folded, options), followUp(folded, options), positions(folded, options), readOuts(folded, { ...options, meeting: null }),
    saidTwoThings(folded, options), shifts(folded, options), statements(folded, options), thirdParties(folded, options), drafts(folded, options), texts, sides,
    seen.all('issue').flatMap(({ id }) => sides.map((side) => positionChain(folded, id as unknown as IssueId, side.id as SideId, options))),
    seen.all('meeting').map(({ id }) => readOuts(folded, { ...options, meeting: id })),
    settlementModels(folded, options).map(({ id }) => settlementOnRecord(folded, id, options)),
    seen.all('person').map(({ value }) => value), seen.all('instrument').map(({ value }) => value), seen.all('proposition').map(({ id }) => names.proposition(id)), seen.all('issue').map(({ id }) => names.issue(id)),
  ]
  const strings = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value === 'string') strings.add(plain(value))
    else if (typeof value === 'number') strings.add(String(value))
    else if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  // What an article is called, and the words of a clause in a row, brackets aside, as the text view shows them.
  const clauses = texts.flatMap((text) => text.clauses).flatMap(({ unit, label, runs }) => [unit === 'article' ? headingNumber(unit, label) : '', runs.map((run) => (run.is === 'words' ? run.words : '')).join('')])
  walk([...views, clauses, ([0, 1, 2, 3] as const).map(carriedOutWords), (['breach', 'arguable', 'no'] as const).map(verdictWords)])
  return strings
}

export function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim()
}
