import { Control } from '../../frame/Control.tsx'
import { hrefTo } from '../../frame/usePlace.ts'
import { shownDay } from '../../wording/shownDay.ts'

/** The list at its size, while it is asked for. */
export function RecordLoading() {
  return (
    <div className="record-loading" aria-busy="true">
      <span className="visually-hidden">Looking for what changed</span>
      {Array.from({ length: 12 }, (_, i) => <span key={i} className="record-waiting" style={{ width: `${56 + (i * 37) % 36}%` }} />)}
    </div>
  )
}

/** Why nothing is listed, and what to do about it. */
export function RecordAbsent({ why, sentence, since = null, onAgain }: { why: 'empty' | 'nothing-then' | 'none-chosen' | 'error'; sentence?: string; since?: string | null; onAgain: () => void }) {
  switch (why) {
    case 'empty': return <p className="record-absent">Nothing is recorded yet. Read a document in <a href={hrefTo({ view: 'reading' })}>Reading</a>, and what is found, confirmed, corrected and withdrawn is listed here.</p>
    case 'nothing-then': return <div className="record-absent"><p>Nothing of what is looked at was recorded{since === null ? '' : ` since ${shownDay(since)}`}.</p>{since === null ? null : <Control onPress={onAgain}>Show everything recorded</Control>}</div>
    case 'none-chosen': return <div className="record-absent"><p>No change answers to this choice.</p><Control onPress={onAgain}>Show all changes</Control></div>
    case 'error': return <div className="record-absent" role="alert"><p>{sentence}</p><Control onPress={onAgain}>Try again</Control></div>
    default: return why satisfies never
  }
}
