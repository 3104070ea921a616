import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Which packages of ours each folder may import. The table of ARCHITECTURE.md, as a rule. */
const mayImport: Record<string, readonly string[]> = {
  'packages/model': [],
  'packages/reading': ['@travaux/model'],
  'packages/record': ['@travaux/model'],
  'packages/drafting': ['@travaux/model'],
  'packages/settlement': ['@travaux/model'],
  'apps/server': ['@travaux/model', '@travaux/reading', '@travaux/record', '@travaux/drafting', '@travaux/settlement'],
  'apps/cli': ['@travaux/model', '@travaux/reading', '@travaux/record', '@travaux/drafting', '@travaux/settlement', '@travaux/server'],
  'apps/workbench': ['@travaux/model', '@travaux/record', '@travaux/drafting', '@travaux/settlement', '@travaux/server'],
}

/** Folders that do no I/O: clock, ids and randomness are passed in. */
const pure = ['packages/model/src', 'packages/reading/src', 'packages/record/src', 'packages/drafting/src', 'packages/settlement/src']
const touchesNode = /^packages\/record\/src\/stores\//

const files = globSync('{packages,apps}/*/src/**/*.{ts,tsx}', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
const importsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g)]
    .map((match) => ({ typeOnly: match[2] !== undefined, from: match[3] ?? match[4] ?? '' }))

/** Files that import one another in a circle, each circle as one line; types count. Depth first, O(imports). */
function circles(own: readonly string[]): readonly string[] {
  const found: string[] = []
  const path: string[] = []
  const done = new Set<string>()
  const visit = (file: string): void => {
    if (done.has(file)) return
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    path.push(file)
    for (const { from } of importsOf(file)) {
      const to = relative(root, resolve(root, dirname(file), from)).replaceAll('\\', '/')
      if (from.startsWith('.') && own.includes(to)) visit(to)
    }
    path.pop()
    done.add(file)
  }
  for (const file of own) visit(file)
  return found
}

/** What a folder's package.json says it needs, to run or (where it is bundled) to be built. */
const dependenciesOf = (folder: string): readonly string[] => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { dependencies?: object; devDependencies?: object }
  return Object.keys({ ...dependencies, ...devDependencies })
}

describe('layers', () => {
  it('finds the sources it is to judge', () => expect(files.length).toBeGreaterThan(50))

  for (const folder of Object.keys(mayImport)) {
    const own = files.filter((file) => file.startsWith(`${folder}/`))

    it(`${folder} imports of ours only ${mayImport[folder]!.join(', ') || 'nothing'}`, () => {
      const wrong = own.flatMap((file) => importsOf(file)
        .filter(({ from }) => from.startsWith('@travaux/') && !mayImport[folder]!.some((allowed) => from === allowed || from.startsWith(`${allowed}/`)))
        .map(({ from }) => `${file} imports ${from}`))
      expect(wrong).toEqual([])
    })

    it(`${folder} names in its package.json every package that it imports`, () => {
      const packages = own.flatMap((file) => importsOf(file).map(({ from }) => from).filter((from) => !/^(?:\.|node:)/.test(from)))
      const imported = new Set(packages.map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from))
      expect([...imported].filter((name) => !dependenciesOf(folder).includes(name))).toEqual([])
    })

    it(`${folder} has no files that import one another in a circle`, () => {
      expect(circles(own)).toEqual([])
    })

    it(`${folder} reaches other packages through their index, and its own files by relative path`, () => {
      const wrong = own.flatMap((file) => importsOf(file)
        .filter(({ from }) => from.startsWith('.') && relative(join(root, folder), resolve(root, dirname(file), from)).startsWith('..') && !from.includes('package.json'))
        .map(({ from }) => `${file} imports ${from}`))
      expect(wrong).toEqual([])
    })
  }

  it('the workbench takes only types from record and server', () => {
    const wrong = files.filter((file) => file.startsWith('apps/workbench/')).flatMap((file) => importsOf(file)
      .filter(({ from, typeOnly }) => /^@travaux\/(record|server)/.test(from) && !typeOnly)
      .map(({ from }) => `${file} imports ${from}`))
    expect(wrong).toEqual([])
  })

  it('model, reading, and record but for its stores touch no node: module, clock or chance', () => {
    const wrong = files.filter((file) => pure.some((folder) => file.startsWith(folder)) && !touchesNode.test(file)).flatMap((file) => {
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
      return [
        ...importsOf(file).filter(({ from }) => from.startsWith('node:')).map(({ from }) => `${file} imports ${from}`),
        ...[...code.matchAll(/\b(?:Date\.now\(\)|new Date\(\)|Math\.random\(\)|process\.|fetch\()/g)].map((match) => `${file} calls ${match[0]}`),
      ]
    })
    expect(wrong).toEqual([])
  })
})
