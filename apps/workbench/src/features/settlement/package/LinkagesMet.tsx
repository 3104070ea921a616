import type { SideShown } from '@travaux/record'
import type { PackageModel, Picks } from '@travaux/settlement'
import { Mark } from '../../../marks/Mark.tsx'
import { linkageStanding, redLineStanding } from '../numbers/limitStanding.ts'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { GroundLink } from './GroundLink.tsx'

/** What depends on what, and which red lines the package crosses, held or not: each met or not. What it does not touch is left out. */
export function LinkagesMet({ model, sides, picks, grounds }: { model: PackageModel; sides: readonly SideShown[]; picks: Picks; grounds: GroundsOf }) {
  const lines = [
    ...model.linkages.flatMap((linkage, at) => {
      const standing = linkageStanding(linkage, picks)
      return standing === 'aside' ? [] : [{ key: `k${at}`, name: linkage.name, side: linkage.side, met: standing === 'met', words: standing, because: linkage.because }]
    }),
    ...model.redLines.flatMap((line, at) => (redLineStanding(line, picks) === 'met' ? [] : [{ key: `r${at}`, name: line.name, side: line.side as number | null, met: false, words: line.held ? 'crossed' : 'crossed, not held', because: line.because }])),
  ]
  if (lines.length === 0) return null
  return (
    <ul className="linkages" aria-label="Linkages and red lines">
      {lines.map(({ key, name, side, met, words, because }) => {
        const [ground] = grounds(because)
        return (
          <li key={key} data-met={met}>
            <Mark width={12}>{met ? <path d="M2 8.6 4.8 11.4 10 5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" /> : <path d="M2.5 4.5l7 7m0 -7l-7 7" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />}</Mark>
            <span className="linkage-name"><GroundLink ground={ground}>{name.replace(/\.$/u, '')}</GroundLink>{side === null ? '' : `, ${sides[side]?.name}`}</span>
            <b>{words}</b>
          </li>
        )
      })}
    </ul>
  )
}
