export const viewNames = ['reading', 'positions', 'chronology', 'follow-up', 'text', 'settlement', 'briefing', 'record'] as const
export type ViewName = (typeof viewNames)[number]
export const viewTitles: Readonly<Record<ViewName, string>> = { reading: 'Reading', positions: 'Positions', chronology: 'Chronology', 'follow-up': 'Follow-up', text: 'Text', settlement: 'Settlement', briefing: 'Briefing', record: 'Record' }

/** Where the reader of a dossier is: everything a link must hold to show the same thing to somebody else. */
export interface Place {
  readonly view: ViewName
  readonly source: string | null
  /** Half-open, UTF-16 code units into the source's text: the passage in hand. */
  readonly passage: { readonly from: number; readonly to: number } | null
  /** The subject whose card is in hand; says more than `passage` where two findings share their words. */
  readonly finding: string | null
  readonly issue: string | null
  readonly side: string | null
  readonly meeting: string | null
  /** What is owed and in hand: its subject, and of an instrument the provision. */
  readonly owed: string | null
  /** The draft that is open; null is the first there is. */
  readonly draft: string | null
  /** How a view shows what it has: of a text a column a side, consolidated, or what changed; of a settlement the plot or the table; of positions the table or the map; which briefing. Null is the first. */
  readonly mode: string | null
  /** The text after this round is shown; null is after the last. */
  readonly round: string | null
  /** The round it is compared with. */
  readonly against: string | null
  /** The article and the bracket in hand, by their names in the draft. */
  readonly article: string | null
  readonly bracket: string | null
  /** The settlement model that is open, and whose numbers; null is the first of each. */
  readonly model: string | null
  readonly estimate: string | null
  /** The package in hand, by its number from 1; null is the one that the view begins with. */
  readonly package: string | null
  /** The package it is compared with. */
  readonly beside: string | null
  /** The graph model beside it; null is the one of the package itself. */
  readonly graph: string | null
  /** Red lines and linkages that are switched from what the record has, and numbers that are supposed for once: see `limitsSwitched`, `supposed`. */
  readonly limits: string | null
  readonly whatIf: string | null
  /** The two sides on the axes of the plot, across first. */
  readonly axes: string | null
  /** The subject whose history is open. */
  readonly subject: string | null
  /** What was recorded since this day is listed; null is all of it. */
  readonly recordedSince: string | null
  /** Speak as this side; null is neutral. */
  readonly as: string | null
  /** What was known by the end of this day; null is the latest. */
  readonly asOf: string | null
  /** What held on this day. */
  readonly on: string | null
  /** Movement is shown since this day. */
  readonly since: string | null
}

const words = ['source', 'finding', 'issue', 'side', 'meeting', 'owed', 'draft', 'mode', 'round', 'against', 'article', 'bracket', 'model', 'estimate', 'package', 'beside', 'graph', 'limits', 'whatIf', 'axes', 'subject', 'as'] as const
const days = ['recordedSince', 'asOf', 'on', 'since'] as const

/** Reads a place from the query of an address. Whatever is not understood is left out. */
export function placeOf(query: string): Place {
  const given = new URLSearchParams(query)
  const view = viewNames.find((name) => name === given.get('view')) ?? 'reading'
  const passage = /^(\d{1,9})-(\d{1,9})$/.exec(given.get('passage') ?? '')
  const from = Number(passage?.[1])
  const to = Number(passage?.[2])
  return {
    view,
    passage: passage !== null && from < to ? { from, to } : null,
    ...(Object.fromEntries(words.map((word) => [word, given.get(word) || null])) as Record<(typeof words)[number], string | null>),
    ...(Object.fromEntries(days.map((day) => [day, dayOf(given.get(day))])) as Record<(typeof days)[number], string | null>),
  }
}

/** The query that leads to a place: `placeOf(queryOf(place))` is the same place. */
export function queryOf(place: Place): string {
  const query = new URLSearchParams({ view: place.view })
  for (const word of [...words, ...days]) {
    const value = place[word]
    if (value !== null && value !== '') query.set(word, value)
  }
  if (place.passage !== null) query.set('passage', `${place.passage.from}-${place.passage.to}`)
  return `?${query}`
}

/** An ISO date, with a time or without; null of what is none, as 30 February. */
function dayOf(given: string | null): string | null {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z?)?$/.exec(given ?? '') ?? []
  if (given === null || day === undefined || Number.isNaN(Date.parse(given))) return null
  const moment = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? given : null
}
