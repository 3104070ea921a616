import type { IssueId, SideId, SubjectId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { chainLink, type ChainLink } from './chainLink.ts'
import { contradictions } from '../statements/contradictions.ts'
import { known } from '../known.ts'
import { naming } from '../names/naming.ts'
import { sidesShown } from '../names/sidesShown.ts'
import { stancesHeld } from '../statements/stancesHeld.ts'
import type { ViewOptions } from '../view.ts'

/** Statements of one side on one issue that do not sit together, newest first: for a person to judge. */
export interface SaidTwoThings {
  readonly issue: IssueId
  readonly issueName: string
  readonly side: SideId
  readonly sideName: string
  readonly said: readonly (Pick<ChainLink, 'date' | 'who' | 'stance' | 'proposition' | 'quote' | 'ladder' | 'review'> & { readonly subject: SubjectId })[]
}

/** Wherever a side's own words on an issue do not sit together, by what `contradictions` says. Issues in the order of the dossier, the speaking side first. */
export function saidTwoThings(folded: Folded, options: ViewOptions): readonly SaidTwoThings[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  return seen.all('issue').flatMap(({ id: issue }) => sidesShown(seen, options.as).flatMap(({ id: side, name }) => {
    const line = stancesHeld(seen).get(issue)?.get(side)
    const clashing = contradictions(seen, line)
    if (line === undefined || clashing.size === 0) return []
    const said = line.all.filter((held) => clashing.has(held)).toReversed()
    return [{
      issue, issueName: names.issue(issue), side, sideName: name,
      said: said.map((held) => chainLink(seen, names, held, { contradicts: true, before: null })).map(({ subject, date, who, stance, proposition, quote, ladder, review }) => ({ subject, date, who, stance, proposition, quote, ladder, review })),
    }]
  }))
}
