import { announce } from '../../../frame/announce.ts'
import { fileName } from './fileName.ts'
import { handOver } from './handOver.ts'

const types = { csv: 'text/csv', svg: 'image/svg+xml' } as const

/** Hands over a file that the page made, named by `parts`, and says so. */
export function giveFile(parts: readonly string[], extension: keyof typeof types, content: string): void {
  const name = fileName(parts, extension)
  handOver(name, types[extension], content)
  announce(`${name} is handed over.`)
}
