import type { SideShown } from '@travaux/record'
import type { CompartmentShown, EstimateShown } from '@travaux/server'
import { CompartmentMark } from '../../../marks/CompartmentMark.tsx'
import { possessive } from '../numbers/possessive.ts'
import { shownDay } from '../../../wording/shownDay.ts'

/** Whose numbers these are, of which day, what they are, and who sees them. `bases`: how many said in public, of a mandate, inferred. `dossier`: the compartment that is recorded in. */
export function ValuesOf({ estimate, dossier, sides, bases }: { estimate: EstimateShown; dossier: CompartmentShown | undefined; sides: readonly SideShown[]; bases: string }) {
  return (
    <p className="values-of">
      <span title={estimate.people.length === 0 ? undefined : `Set by ${estimate.people.join(', ')}`}>Values: {possessive(estimate.name)} estimate, {shownDay(estimate.recordedAt)}</span>
      <span className="values-seen">
        {estimate.compartments.map((name) => {
          const is = name === 'shared' ? 'shared' : name === dossier?.name ? dossier.is : 'team'
          const side = name === dossier?.name ? sides.find(({ id }) => id === dossier?.side) : undefined
          return <span key={name} className="marked"><CompartmentMark is={is} {...side === undefined ? {} : { colour: `var(--${side.mark})` }} />{is === 'shared' ? 'Shared' : `${side?.name ?? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())} only`}</span>
        })}
      </span>
      {bases === '' ? null : <span className="values-bases">{bases.includes(',') ? 'The sums are made of numbers of several kinds' : 'The sums are made of numbers of one kind'}: {bases}.</span>}
    </p>
  )
}
