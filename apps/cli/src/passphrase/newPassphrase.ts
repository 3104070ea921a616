import { Stop } from '../stop.ts'
import { askHidden } from '../terminal/askHidden.ts'
import { secrets } from './secrets.ts'

/** In characters. Who has the file can try as many passphrases as his machines allow. */
const shortest = 12

/**
 * The passphrase a dossier is to have from now on: of the environment, or asked for on the terminal, twice. `another`: whether it is to be another than the one at hand (`old`: by default that of the environment), which opens what is there.
 *
 * @throws Stop where there is none, it protects nothing or cannot be typed again, it is the old one, or the two differ.
 */
export async function newPassphrase(file: string, { another, old = secrets.passphrase }: { readonly another: boolean; readonly old?: string | null }): Promise<string> {
  const fit = (passphrase: string): string => {
    const fault = faultOf(passphrase) ?? (another && passphrase.normalize('NFC') === old?.normalize('NFC') ? 'The new passphrase is the old one; give another.' : null)
    if (fault !== null) throw new Stop('no', fault)
    return passphrase
  }
  const given = secrets.newPassphrase ?? (another ? null : secrets.passphrase)
  if (given !== null) return fit(given)
  if (!process.stdin.isTTY) throw new Stop('no', `${file} needs a ${another ? 'new ' : ''}passphrase; start this in a terminal, where it is asked for, or put it into ${another ? 'TRAVAUX_NEW_PASSPHRASE' : 'TRAVAUX_PASSPHRASE'}.`)
  const first = fit(await askHidden(`New passphrase for ${file} (without it nobody can open it again): `))
  if (await askHidden('The same once more: ') !== first) throw new Stop('no', 'The two are not the same, so nothing was done; start again.')
  return first
}

/** Why a passphrase is none, in a sentence; null where it is one. */
function faultOf(passphrase: string): string | null {
  const characters = [...passphrase]
  if (/[\p{Cc}\u2028\u2029]/u.test(passphrase)) return 'The passphrase holds a line break or another control character, which cannot be typed when it is asked for; give one line of what a keyboard has.'
  if (passphrase.trim() === '') return 'The passphrase is nothing but blanks; give words, better six drawn by dice.'
  if (characters.length < shortest) return `The passphrase is too short to protect anything; give ${shortest} characters at least, better six words drawn by dice.`
  if (new Set(characters).size === 1) return 'The passphrase is one character again and again, which protects nothing; give words, better six drawn by dice.'
  return null
}
