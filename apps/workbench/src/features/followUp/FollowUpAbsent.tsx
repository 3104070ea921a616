import { Control } from '../../frame/Control.tsx'
import { hrefTo } from '../../frame/usePlace.ts'

/** Why nothing stands here, and what to do about it. */
export function FollowUpAbsent({ why, sentence, onAgain }: { why: 'empty' | 'none-chosen' | 'error'; sentence?: string; onAgain: () => void }) {
  switch (why) {
    case 'empty': return <p className="followup-absent">Nothing owed yet. Undertakings, instructions and the provisions of instruments are found in the documents that are read: <a href={hrefTo({ view: 'reading' })}>add one in Reading</a>.</p>
    case 'none-chosen': return <div className="followup-absent"><p>Nothing owed answers to this choice.</p><Control onPress={onAgain}>Show all that is owed</Control></div>
    case 'error': return <div className="followup-absent" role="alert"><p>{sentence}</p><Control onPress={onAgain}>Try again</Control></div>
    default: return why satisfies never
  }
}
