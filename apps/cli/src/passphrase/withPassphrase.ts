import { resolve } from 'node:path'
import { CannotOpen } from '@travaux/record'
import { Stop } from '../stop.ts'
import { askHidden } from '../terminal/askHidden.ts'
import { say } from '../terminal/say.ts'
import { secrets } from './secrets.ts'

/** Passphrases that opened a file, by its whole path: a command may open one twice. */
const known = new Map<string, string>()

/**
 * Does with the passphrase of an encrypted dossier what needs it: with the one of the environment, else with one that is asked for on the terminal, three times where it is wrong.
 *
 * @throws Stop where there is neither; CannotOpen as `use` does.
 */
export async function withPassphrase<T>(file: string, use: (passphrase: string) => Promise<T>): Promise<T> {
  const path = resolve(file)
  const isWrong = (error: unknown): error is CannotOpen => error instanceof CannotOpen && error.reason === 'passphrase'
  const given = known.get(path) ?? secrets.passphrase
  if (given !== null) {
    try {
      return await use(given)
    } catch (error) {
      // Of two dossiers the environment can name the passphrase of one only.
      if (!isWrong(error) || !process.stdin.isTTY) throw error
    }
  }
  if (!process.stdin.isTTY) throw new Stop('no', `${file} is encrypted; start this in a terminal, where its passphrase is asked for, or put that into TRAVAUX_PASSPHRASE.`)
  for (let tries = 1; ; tries += 1) {
    const passphrase = await askHidden(`Passphrase of ${file}: `)
    try {
      const done = await use(passphrase)
      known.set(path, passphrase)
      return done
    } catch (error) {
      if (!isWrong(error) || tries === 3) throw error
      say(error.message)
    }
  }
}
