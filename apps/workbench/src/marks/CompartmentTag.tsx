import type { SideShown } from '@travaux/record'
import type { Placed } from '@travaux/server'
import { compartmentWords } from '../wording/compartmentWords.ts'
import { CompartmentMark } from './CompartmentMark.tsx'
import './CompartmentTag.css'

/** Who alone may know of it, by mark and name; nothing of what is shared. */
export function CompartmentTag({ compartment, sides }: Placed & { sides: readonly SideShown[] }) {
  if (compartment === null) return null
  const side = sides.find(({ id }) => id === compartment.side)
  return <span className="compartment-tag" title={`Seen by those alone who are cleared for ${compartment.name}`}><CompartmentMark is={compartment.is} {...side === undefined ? {} : { colour: `var(--${side.mark})` }} />{compartmentWords(compartment, sides)}<span className="visually-hidden">. </span></span>
}
