import { chronology, known, naming, positionChain, positions, sidesShown, statements, type Chain, type Folded, type MeetingShown, type ViewOptions } from '@travaux/record'
import { notebook } from './notebook.ts'
import type { Scene } from './scene.ts'
import type { SettlementGiven } from './settlementGiven.ts'

interface Given { readonly meeting: MeetingShown | null; readonly withoutPrejudice: boolean; readonly settlement: SettlementGiven | null; readonly holidays: Scene['holidays'] }

/** The scene of a briefing. Views are asked for when a section wants them, and once. */
export function openScene(folded: Folded, options: ViewOptions, { meeting, withoutPrejudice, settlement, holidays }: Given): Scene {
  const seen = known(folded, options.on)
  const timeline = once(() => chronology(folded, options))
  const chains = new Map<string, Chain | null>()
  const { today, meetings } = timeline()
  return {
    folded, options, seen, names: naming(seen, options.as), side: options.as, withoutPrejudice, sides: sidesShown(seen, options.as), meeting, settlement, holidays, today,
    before: meetingsBefore(meetings, meeting, today),
    book: notebook(seen, { names: !withoutPrejudice }),
    chronology: timeline, positions: once(() => positions(folded, options)), statements: once(() => statements(folded, options)),
    chain: (issue, side) => {
      const key = `${issue} ${side}`
      let found = chains.get(key)
      if (found === undefined) chains.set(key, found = positionChain(folded, issue, side, options))
      return found
    },
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function meetingsBefore(meetings: readonly MeetingShown[], meeting: MeetingShown | null, today: string): readonly MeetingShown[] {
  const until = meeting?.span?.first ?? '9999'
  return meetings.filter((each) => {
    if (each === meeting || each.status !== 'held' || each.span === null || each.span.first > until || each.span.first > today) return false
    return meeting === null || meeting.sides.length < 2 || each.sides.length < 2 || each.sides.filter((side) => meeting.sides.includes(side)).length >= 2
  }).toReversed()
}
