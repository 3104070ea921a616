import { lastUpTo } from './lastUpTo.ts'
import type { Known } from '../table.ts'
import type { Naming } from '../names/naming.ts'
import type { Shift } from './shift.ts'
import { silences, type Silence } from './silences.ts'
import { stanceQuote } from '../statements/stanceQuote.ts'
import { stancesHeld, type StanceHeld } from '../statements/stancesHeld.ts'
import { statementQuote } from '../statements/statementQuote.ts'

/** Where a side fell silent on an issue, each as a shift: from its last words on it, and the answer it last gave, to what it said instead. */
export function silenceShifts(seen: Known, names: Naming): readonly Shift[] {
  return silences(seen).map((silence) => {
    const { side, issue, last, spoke, occasions, since, told, again } = silence
    const stood = standingThen(seen, silence)
    const instead = since.map(({ day, statement, of, other }) => ({
      date: day, issueName: of === null ? null : names.issue(of), quote: statementQuote(seen, statement),
      other: other === null ? null : { side: other.side, sideName: names.side(other.side), quote: statementQuote(seen, other.statement) },
    }))
    return {
      subject: last.statement.id, date: told, side, sideName: names.side(side), issue, issueName: names.issue(issue), turn: 'gone-silent',
      proposition: stood === undefined ? null : { id: stood.proposition, text: names.proposition(stood.proposition) }, from: stood?.stance ?? null, to: null, movement: null,
      before: stood?.statement === last.statement ? stanceQuote(seen, stood) : statementQuote(seen, last.statement), after: (instead[0] as (typeof instead)[number]).quote, aligned: [],
      silence: { last: last.day, spoke, occasions, instead, again: again === null ? null : { date: again.day, quote: statementQuote(seen, again.statement) } },
    }
  })
}

/** The last answer to the issue that the side gave by then in its own word. */
function standingThen(seen: Known, { issue, side, last }: Silence): StanceHeld | undefined {
  const own = stancesHeld(seen).get(issue)?.get(side)?.byVoice.own ?? []
  return own[lastUpTo(own, last.day)]
}
