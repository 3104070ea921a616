import type { SideShown } from '@travaux/record'
import type { CompartmentShown } from '@travaux/server'
import { CompartmentMark } from '../marks/CompartmentMark.tsx'
import { compartmentWords } from '../wording/compartmentWords.ts'
import './Compartment.css'

/** Where what is recorded here goes, and what of the dossier is seen. */
export function Compartment({ compartment, sides }: { compartment: CompartmentShown; sides: readonly SideShown[] }) {
  const side = sides.find(({ id }) => id === compartment.side)
  const goes = compartment.is === 'shared' ? 'What you record is seen by everybody who may open the dossier.' : `What you record is seen by those alone who are cleared for ${compartment.name}.`
  const seen = compartment.clearance === null ? 'You see all of it.' : `You see ${compartment.clearance.join(', ')}.`
  return (
    <span className="compartment" data-is={compartment.is} title={`${goes} ${seen}`}>
      <CompartmentMark is={compartment.is} {...(side === undefined ? {} : { colour: `var(--${side.mark})` })} /><span className="compartment-name">{compartmentWords(compartment, sides)}</span><span className="visually-hidden">. {goes} {seen}</span>
    </span>
  )
}
