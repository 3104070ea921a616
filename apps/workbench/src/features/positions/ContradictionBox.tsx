import type { ChainLink } from '@travaux/record'
import { ContradictionMark } from '../../marks/ContradictionMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { shownDay } from '../../wording/shownDay.ts'
import './ContradictionBox.css'
import { stanceSaid } from './stanceWords.ts'

/** Statements of one side that do not sit together, each with its passage. Nothing where all do. */
export function ContradictionBox({ links }: { links: readonly ChainLink[] }) {
  const apart = onceEach(links.filter((link) => link.contradicts))
  if (apart.length < 2) return null
  return (
    <section className="contradiction" aria-labelledby="contradiction-title">
      <h3 id="contradiction-title" className="contradiction-title"><ContradictionMark />{apart.length === 2 ? 'Two' : apart.length} statements do not sit together</h3>
      <ul>
        {apart.map((link) => (
          <li key={link.subject}>{link.date === null ? 'Undated' : shownDay(link.date)}: {stanceSaid(link.stance)} · {link.proposition} <PassageLink quote={link.quote} /></li>
        ))}
      </ul>
    </section>
  )
}

/** The same thing said twice on a day, in two sources or two languages, stands once. */
function onceEach(links: readonly ChainLink[]): readonly ChainLink[] {
  return [...new Map(links.toReversed().map((link) => [`${link.date} ${link.stance} ${link.proposition}`, link])).values()].toReversed()
}
