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
  'packages/briefing': ['@travaux/model', '@travaux/record', '@travaux/drafting', '@travaux/settlement'],
  'apps/server': ['@travaux/model', '@travaux/reading', '@travaux/record', '@travaux/drafting', '@travaux/settlement', '@travaux/briefing'],
  'apps/cli': ['@travaux/model', '@travaux/reading', '@travaux/record', '@travaux/drafting', '@travaux/settlement', '@travaux/briefing', '@travaux/server'],
  'apps/workbench': ['@travaux/model', '@travaux/record', '@travaux/drafting', '@travaux/settlement', '@travaux/briefing', '@travaux/server'],
}

/** Folders that do no I/O: clock, ids and randomness are passed in. */
const pure = ['packages/model/src', 'packages/reading/src', 'packages/record/src', 'packages/drafting/src', 'packages/settlement/src', 'packages/briefing/src']
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
      const packages = own.flatMap((file) => importsOf(file)).filter(({ from }) => !/^(?:\.|node:)/.test(from))
      const named = dependenciesOf(folder)
      const missing = packages.filter(({ from, typeOnly }) => {
        const name = /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from
        return !named.includes(name) && !(typeOnly && named.includes(`@types/${name}`))
      })
      expect([...new Set(missing.map(({ from }) => from))]).toEqual([])
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

  it('the folders of the record’s views form layers: none imports what imports it, by whatever way', () => {
    const views = 'packages/record/src/views'
    const folderOf = (file: string): string => dirname(relative(views, file).replaceAll('\\', '/'))
    const needs = Map.groupBy(files.filter((file) => file.startsWith(`${views}/`)), folderOf)
    const below = new Map([...needs].map(([folder, own]) => [folder, new Set(own.flatMap((file) => importsOf(file)
      .filter(({ from }) => from.startsWith('.')).map(({ from }) => relative(root, resolve(root, dirname(file), from)).replaceAll('\\', '/'))
      .filter((to) => to.startsWith(`${views}/`)).map(folderOf).filter((to) => to !== folder)))]))
    const layers: string[][] = []
    while (below.size > 0) {
      const free = [...below].filter(([, to]) => ![...to].some((each) => below.has(each))).map(([folder]) => folder).sort()
      if (free.length === 0) break
      layers.push(free)
      for (const folder of free) below.delete(folder)
    }
    expect([...below].map(([folder, to]) => `${folder} → ${[...to].filter((each) => below.has(each)).join(', ')}`)).toEqual([])
    // The root holds what all may see, and so sees no folder.
    expect(layers[0]).toEqual(['.'])
  })

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
