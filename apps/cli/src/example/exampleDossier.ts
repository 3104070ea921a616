import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { say } from '../terminal/say.ts'
import { dataFolder } from './dataFolder.ts'
import { exampleFolder } from './exampleFolder.ts'
import { makeDossier } from './makeDossier.ts'
import { madeWords } from './madeWords.ts'

const name = 'northern-territories'

/** The file of the example dossier; made from its sources the first time, and never again, so that what a person did to it stays. */
export async function exampleDossier(signal: AbortSignal): Promise<string> {
  const folder = dataFolder()
  const file = join(folder, `${name}.travaux`)
  if (existsSync(file)) return file
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new Stop('no', `${storageSentence(error, folder)?.replace(/[;.].*$/, '') ?? `${folder} cannot be made`}; name a folder you may write to in TRAVAUX_HOME.`)
  })
  say(`Making the example dossier from its sources …`)
  say(madeWords(file, await makeDossier(file, exampleFolder(name), signal)))
  return file
}
