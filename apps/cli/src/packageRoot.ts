import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of this package: this module lies one folder below it, in `src` as in what is built into `dist`. */
export const packageRoot = join(import.meta.dirname, '..')

const described = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { readonly version: string }

export const { version } = described

/** False in a checkout, where TypeScript runs as it is; true where what runs has been built. */
export const isBuilt = import.meta.url.endsWith('.js')
