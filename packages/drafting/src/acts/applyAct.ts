import type { DraftingDeed } from '@travaux/model'
import type { RecordedAct } from '../draft/recordedAct.ts'
import type { WorkingClause, WorkingText } from '../draft/workingText.ts'
import { agree } from './agree.ts'
import { changeBracket } from './changeBracket.ts'
import { mergeAlternatives } from './mergeAlternatives.ts'
import { moveClause } from './moveClause.ts'
import { namesIn } from './namesIn.ts'
import { propose } from './propose.ts'
import { reopen } from './reopen.ts'
import { splitClause } from './splitClause.ts'
import { strikeClause } from './strikeClause.ts'
import { tableClause } from './tableClause.ts'
import { takePosition } from './takePosition.ts'
import { withdraw } from './withdraw.ts'

/** Does an act on a draft. Null where it was done; else a sentence on what it found no place for, and the draft is as it was. */
export function applyAct(working: WorkingText, act: RecordedAct): string | null {
  const deed = asCalled(working, act.value.does)
  const { makes } = namesIn(act.value.does)
  if (new Set(makes).size < makes.length || makes.some((name) => working.made.has(name))) return 'A part of this name is in the draft already, or was in it; a name is given once.'
  const why = deed.act === 'table' ? tableClause(working, act, deed) : onClause(working, act, deed)
  if (why !== null) return why
  for (const name of makes) working.made.add(name)
  working.round = Math.max(working.round, act.value.round)
  return null
}

type OnClause = Exclude<DraftingDeed, { act: 'table' }>

function onClause(working: WorkingText, act: RecordedAct, deed: OnClause): string | null {
  const clause = working.clauses.get(deed.clause)
  if (clause === undefined) return working.made.has(deed.clause) ? 'The clause was struck before.' : 'There is no such clause in the draft.'
  const why = applied(working, clause, act, deed)
  if (why !== null) return why
  clause.touched = Math.max(clause.touched, act.value.round)
  clause.acts = [...clause.acts, act.id]
  return null
}

/** The deed with the parts it speaks of as they are called since they joined others. */
function asCalled({ joined }: WorkingText, deed: DraftingDeed): DraftingDeed {
  const now = <Name extends string | null>(name: Name) => (name === null ? name : joined.get(name) ?? name) as Name
  switch (deed.act) {
    case 'support': case 'accept': case 'oppose': case 'reserve': case 'withdraw': case 'agree': return { ...deed, bracket: now(deed.bracket), alternative: now(deed.alternative) }
    case 'propose': return deed.at === null ? { ...deed, bracket: now(deed.bracket) } : deed
    case 'merge': return { ...deed, bracket: now(deed.bracket), alternatives: deed.alternatives.map(now) }
    case 'answers': return { ...deed, bracket: now(deed.bracket), alternative: now(deed.alternative) }
    case 'reopen': case 'note': return { ...deed, bracket: now(deed.bracket) }
    case 'table': case 'move': case 'split': case 'renumber': case 'head': case 'strike': return deed
    default: return deed satisfies never
  }
}

function applied(working: WorkingText, clause: WorkingClause, act: RecordedAct, deed: OnClause): string | null {
  const on = { working, clause, act }
  switch (deed.act) {
    case 'propose': return propose({ ...on, deed })
    case 'support': case 'accept': case 'oppose': case 'reserve': return takePosition({ ...on, deed })
    case 'withdraw': return withdraw({ ...on, deed })
    case 'merge': return mergeAlternatives({ ...on, deed })
    case 'agree': return agree({ ...on, deed })
    case 'reopen': return reopen({ ...on, deed })
    case 'answers': return changeBracket(clause, deed.bracket, act, (bracket) => (bracket.alternatives.some(({ id }) => id === deed.alternative)
      ? [{ ...bracket, alternatives: bracket.alternatives.map((each) => (each.id === deed.alternative ? { ...each, proposition: deed.proposition } : each)) }] : 'The bracket has no such alternative.'))
    case 'move': return moveClause({ ...on, deed })
    case 'split': return splitClause({ ...on, deed })
    case 'strike': return strikeClause({ ...on, deed })
    case 'renumber': clause.label = deed.label; return null
    case 'head': clause.heading = deed.heading; return null
    case 'note': clause.notes = [...clause.notes, { act: act.id, bracket: deed.bracket, side: act.value.side, text: deed.text }]; return null
    default: return deed satisfies never
  }
}
