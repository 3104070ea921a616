import { Stop } from '../stop.ts'
import { askHidden } from '../terminal/askHidden.ts'
import { secrets } from './secrets.ts'

/** In characters. Who has the file can try as many passphrases as his machines allow. */
const shortest = 12

/**
 * The passphrase a dossier is to have from now on: of the environment, or asked for on the terminal, twice. `another`: whether it is to be another than the one at hand, which opens what is there.
 *
 * @throws Stop where there is none, it is too short, or the two differ.
 */
export async function newPassphrase(file: string, { another }: { readonly another: boolean }): Promise<string> {
  const given = secrets.newPassphrase ?? (another ? null : secrets.passphrase)
  if (given !== null) return longEnough(given)
  if (!process.stdin.isTTY) throw new Stop('no', `${file} needs a ${another ? 'new ' : ''}passphrase; start this in a terminal, where it is asked for, or put it into ${another ? 'TRAVAUX_NEW_PASSPHRASE' : 'TRAVAUX_PASSPHRASE'}.`)
  const first = longEnough(await askHidden(`New passphrase for ${file} (without it nobody can open it again): `))
  if (await askHidden('The same once more: ') !== first) throw new Stop('no', 'The two are not the same, so nothing was done; start again.')
  return first
}

function longEnough(passphrase: string): string {
  if ([...passphrase].length < shortest) throw new Stop('no', `The passphrase is too short to protect anything; give ${shortest} characters at least, better six words drawn by dice.`)
  return passphrase
}
