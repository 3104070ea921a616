import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../../shared')

/** Where the golds stand beside the project; null where they do not. Nothing of them is copied. */
export const shared: string | null = existsSync(join(folder, 'corpora')) ? folder : null
