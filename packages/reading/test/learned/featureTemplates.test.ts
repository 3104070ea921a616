import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = join(import.meta.dirname, '../../src')

/** The templates that a file hashes by, from its text: `makeTemplates(first, [[…], …])`, `[template, …]` and `add(template, …)` over a first one, `addWords` and `hashFeature` with a number. */
function templatesIn(text: string): readonly number[] {
  const first = Number(/hashFeature\((\d+) \+ template/.exec(text)?.[1] ?? 0)
  const made = [...text.matchAll(/makeTemplates\((\d+), (\[[^;]*?\])\)\n/gs)].flatMap(([, from, joined = '']) => Array.from({ length: joined.match(/\[[^[\]]*\]/g)?.length ?? 0 }, (_, i) => Number(from) + i))
  const listed = [.../const features = \[\n(.*?)\n {2}\]\.map/s.exec(text)?.[1]?.matchAll(/\[(\d+), /g) ?? []].map(([, template]) => first + Number(template))
  const added = new Set([...text.matchAll(/\badd\((\d+),/g)].map(([, template]) => first + Number(template)))
  const plain = new Set([...text.matchAll(/\bhashFeature\((\d+),|\baddWords\(\w+, (\d+),/g)].map(([, one, other]) => Number(one ?? other)))
  return [...made, ...listed, ...added, ...plain]
}

describe('the templates of a model', () => {
  // Models have weights of their own: only what one model hashes must not meet.
  it.each(globSync('*/*Features.ts', { cwd: source }).sort())('are each for one thing in %s', (file) => {
    const templates = templatesIn(readFileSync(join(source, file), 'utf8'))
    expect(templates.filter((each, i) => templates.indexOf(each) !== i)).toEqual([])
  })
  it('are found', () => expect(templatesIn(readFileSync(join(source, 'links/stanceFeatures.ts'), 'utf8')).length).toBeGreaterThan(50))
})
