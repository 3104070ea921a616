import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The folder of corpora beside the project. @throws Error where it is absent: without it nothing can be trained. */
export function sharedCorpora(): string {
  const folder = resolve(import.meta.dirname, '../../../shared/corpora')
  if (!existsSync(folder)) throw new Error(`${folder} is absent: put the corpora there, then run npm run train again`)
  return folder
}
