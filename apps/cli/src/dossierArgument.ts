import { Argument } from 'commander'
import { Stop } from './stop.ts'

/** The argument that names a dossier's file. @throws Stop where the name is empty: it would mean the folder that the shell is in. */
export function dossierArgument(usage: '<dossier>' | '[dossier]', description = 'the dossier’s file'): Argument {
  return new Argument(usage, description).argParser((given: string) => {
    if (given === '') throw new Stop('wrong', 'The dossier’s name is empty; give the name of its file, such as talks.travaux.')
    return given
  })
}
