import { Option } from 'commander'
import type { Clearance } from '@travaux/record'
import { Stop } from '../stop.ts'

/** What is seen of a dossier, and where what is recorded goes. */
export interface CompartmentOptions { readonly clearance?: Clearance; readonly compartment?: string }

/** `--clearance`, of every command that reads a dossier. */
export function clearanceOption(description = 'see only these compartments, by name, parted by commas (default: all in the file)'): Option {
  return new Option('--clearance <compartments>', description).argParser((given) => {
    const names = given.split(',').map((name) => name.trim())
    names.forEach((name) => mustBeName('--clearance', name))
    return names
  })
}

/** `--compartment`, of every command that records. */
export function compartmentOption(): Option {
  return new Option('--compartment <name>', 'record for those alone who may see this compartment (default: shared)').argParser((given) => mustBeName('--compartment', given))
}

/** What is recorded must be seen by who records it. */
export function checkCompartments({ clearance, compartment = 'shared' }: CompartmentOptions): void {
  if (clearance !== undefined && clearance !== 'everything' && !clearance.includes(compartment)) throw new Stop('wrong', `--clearance ${clearance.join(',')} does not cover ${compartment}, where this would be recorded; add it, or choose another with --compartment.`)
}

function mustBeName(option: string, name: string): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,60}$/u.test(name)) throw new Stop('wrong', `${option} ${JSON.stringify(name)} is not a compartment’s name; use letters, digits, spaces, dots and dashes, at most 61.`)
  return name
}
