import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isBuilt, packageRoot } from '../packageRoot.ts'
import { Stop } from '../stop.ts'

/** The folder of an example, by its name or as a path. @throws Stop naming the examples there are. */
export function exampleFolder(given: string): string {
  const named = /^[\w-]+$/.test(given) ? join(examples(), given) : null
  if (named !== null && existsSync(join(named, 'dossier.json'))) return named
  if (existsSync(given)) return resolve(given)
  throw new Stop('wrong', `There is no example ${given}, and no such folder; the examples are ${readdirSync(examples()).filter((name) => existsSync(join(examples(), name, 'dossier.json'))).join(', ')}.`)
}

/** Inside what is published; in a checkout, two folders up. */
function examples(): string {
  return isBuilt ? join(packageRoot, 'dist', 'examples') : join(packageRoot, '..', '..', 'examples')
}
