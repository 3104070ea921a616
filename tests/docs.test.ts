import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyExample } from './copyExample.ts'

const root = resolve(import.meta.dirname, '..')
const temporary: string[] = []
afterAll(() => temporary.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md', 'apps/*/README.md', 'examples/*/README.md'], { cwd: root }).sort()

/**
 * Every ```console block of a page is run, top to bottom, in one empty folder that holds the example's sources as
 * `sources/`. A line `$ …` is a command; the lines under it must all be in what it prints, in order, `…` standing for
 * anything. A command that is meant to answer no ends in `# exits 1`. A ```json block that names a file behind its
 * language is that file.
 */
describe('docs: commands', () => {
  for (const page of pages) {
    const commands = [...readFileSync(join(root, page), 'utf8').matchAll(/```console\n([^]*?)```/g)].flatMap((block) => commandsOf(block[1]!))
    if (commands.length === 0) continue
    it(`${page}: its ${commands.length} commands do what they say`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'travaux-docs-'))
      temporary.push(folder)
      cpSync(join(root, 'examples/northern-territories'), join(folder, 'sources'), { recursive: true })
      // So that `npx travaux` finds the command of this checkout, and asks no registry.
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
      for (const [, name, text] of readFileSync(join(root, page), 'utf8').matchAll(/```json (\S+)\n([^]*?)```/g)) writeFileSync(join(folder, name!), text!)
      for (const { line, exits, shows } of commands) {
        const { status, printed } = await ran(line, folder)
        expect({ line, exits: status, printed }).toMatchObject({ line, exits })
        let at = 0
        for (const shown of shows) {
          const pattern = new RegExp(shown.trim().split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')).join('.*?'))
          const found = pattern.exec(printed.slice(at))
          expect(found, `${page}: \`${line}\` does not print (in this order) "${shown}" but:\n${printed}`).not.toBeNull()
          at += found!.index + found![0].length
        }
      }
    }, 120_000)
  }
})

describe('docs: snippets', () => {
  for (const page of pages) {
    const snippets = [...readFileSync(join(root, page), 'utf8').matchAll(/```ts\n([^]*?)```/g)].map((block) => block[1]!)
    for (const [i, snippet] of snippets.entries()) {
      // A line `value // → shown` is an assertion: the value prints as what is shown.
      it(`${page}: snippet ${i + 1} runs`, () => {
        const checked = snippet.replace(/^(.+?)\s*\/\/ → (.+)$/gm, (_, expression: string, shown: string) =>
          `{ const { deepStrictEqual } = await import('node:assert'); deepStrictEqual(${expression.replace(/;$/, '')}, ${shown}) }`)
        const run = spawnSync(process.execPath, ['--no-warnings', '--input-type=module-typescript', '--eval', checked], { cwd: root, encoding: 'utf8' })
        expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
      })
    }
  }
})

describe('docs: links', () => {
  it('every relative link leads to a file', () => {
    const dead = pages.flatMap((page) => [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .filter((link) => globSync(link[1]!, { cwd: dirname(join(root, page)) }).length === 0)
      .map((link) => `${page} → ${link[1]}`))
    expect(dead).toEqual([])
  })
})

/** Runs a line of a page in its folder. Many pages begin with the example, which is copied from one that the command made. */
async function ran(line: string, folder: string): Promise<{ readonly status: number | null; readonly printed: string }> {
  const [, example] = /^(?:npx )?travaux new (\S+\.travaux) --from northern-territories$/.exec(line) ?? []
  if (example !== undefined) return { status: 0, printed: await copyExample(join(folder, example)) }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', TRAVAUX_HOME: join(folder, 'home'), PATH: [join(process.env['TRAVAUX_TEST_BUILT']!, 'path'), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) },
  })
  return { status, printed: stdout + stderr }
}

function commandsOf(block: string): { line: string; exits: number; shows: string[] }[] {
  const commands: { line: string; exits: number; shows: string[] }[] = []
  for (const line of block.split('\n')) {
    if (line.startsWith('$ ')) {
      const [command = '', exits] = line.slice(2).split(/\s+# exits (\d+)/)
      commands.push({ line: command, exits: Number(exits ?? 0), shows: [] })
    } else if (line.trim() !== '' && line.trim() !== '…') commands.at(-1)?.shows.push(line)
  }
  return commands
}
