import type { SideShown } from '@travaux/record'
import { KindMark } from '../../../marks/KindMark.tsx'
import { SideMark } from '../../../marks/SideMark.tsx'
import { StanceMark } from '../../../marks/StanceMark.tsx'
import { shownDay } from '../../../wording/shownDay.ts'
import { stanceWords } from '../../../wording/stanceWords.ts'
import type { Typed } from './typed.ts'

/** What was chosen for a line, before its words: who, of what kind, to whom, on what, by when. Marks with words. */
export function TypedChips({ typed: { is, speakers, to, issues, stances, due }, sides }: { typed: Typed; sides: readonly SideShown[] }) {
  const markOf = (side: string | null) => sides.find(({ id }) => id === side)?.mark ?? (side === null ? null : 'third')
  const own = markOf(speakers[0]?.side ?? null)
  return (
    <>
      {speakers.map(({ person, name, side }) => <span key={`${person} ${name}`} className="note-chip note-speaker" style={{ color: `var(--${markOf(side) ?? 'ink'})` }}><SideMark mark={markOf(side)} small />{name}</span>)}
      {is === 'statement' ? null : <span className="note-chip note-kind"><KindMark kind={is} />{is === 'undertaking' ? speakers.length === 1 ? 'undertakes' : speakers.length === 0 ? 'undertaken' : 'undertake' : speakers.length === 0 ? 'instructed' : 'instructs'}</span>}
      {to.map(({ person, name, side }) => <span key={`${person} ${name}`} className="note-chip note-speaker" style={{ color: `var(--${markOf(side) ?? 'ink'})` }}><SideMark mark={markOf(side)} small />{name}</span>)}
      {issues.filter(({ name }) => name !== '').map(({ id, name }) => <span key={id} className="note-chip" title={name}># {name}</span>)}
      {stances.map(({ id, name, stance }) => <span key={id} className="note-chip" title={name}><StanceMark stance={stance} mark={own} />{stanceWords[stance]}: {name}</span>)}
      {due === null ? null : <span className="note-chip">due {shownDay(due)}</span>}
    </>
  )
}
