import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isBuilt, packageRoot } from '../packageRoot.ts'
import { fontFiles } from './fontFiles.ts'

/** Where the fonts lie that a PDF is set in: in a checkout in their packages, in what is published in `dist/fonts`. */
export function fontPaths(): readonly string[] {
  return fontFiles.map(({ from, folder, file }) => isBuilt ? join(packageRoot, 'dist/fonts', file) : join(folderOf(from), folder, file))
}

function folderOf(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
}
