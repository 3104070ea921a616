import type { Kind } from '@travaux/model'

/** What a finding of each kind is called, one and many. */
export const kindWords: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  source: ['source', 'sources'],
  side: ['side', 'sides'],
  person: ['person', 'persons'],
  place: ['place', 'places'],
  issue: ['issue', 'issues'],
  proposition: ['proposition', 'propositions'],
  statement: ['statement', 'statements'],
  stance: ['stance', 'stances'],
  meeting: ['meeting', 'meetings'],
  instruction: ['instruction', 'instructions'],
  undertaking: ['undertaking', 'undertakings'],
  instrument: ['instrument', 'instruments'],
  linkage: ['linkage', 'linkages'],
  date: ['date', 'dates'],
  mention: ['place named', 'places named'],
  draft: ['draft', 'drafts'],
  draftingAct: ['act on a draft', 'acts on a draft'],
  mandate: ['mandate', 'mandates'],
  termReading: ['reading of a term', 'readings of terms'],
  treatyAction: ['treaty action', 'treaty actions'],
}
