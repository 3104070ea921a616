import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chronology } from '@travaux/record'
import { briefingNames } from '../src/briefing.ts'
import { directives } from '../src/sections/directives.ts'
import { openBrackets } from '../src/sections/openBrackets.ts'
import { positionsTable } from '../src/sections/positionsTable.ts'
import { statementsMade } from '../src/sections/statementsMade.ts'
import { openScene } from '../src/openScene.ts'
import type { Scene } from '../src/scene.ts'
import { builtIn } from '../src/template/builtIn.ts'
import { needs } from '../src/template/needs.ts'
import { readTemplate } from '../src/template/readTemplate.ts'
import type { Template } from '../src/template/template.ts'
import { exampleDossiers, february, japan } from './example.ts'

const read = (text: string): Template => {
  const template = readTemplate(text, 'ours.md')
  if ('refused' in template) throw new Error(template.refused)
  return template
}

describe('readTemplate', () => {
  it.each(briefingNames)('reads the built-in template of %s', (name) => {
    expect(read(builtIn[name]).parts.some(({ is }) => is === 'directive')).toBe(true)
  })

  it('reads settings, headings, text, and what is called for on a line of its own', () => {
    expect(read('---\ntitle: Brief for {{meeting}}\nmarking: "Confidential"\npaper: letter\npage numbers: no\n# a remark\n---\n\n# Positions\n\nRead *this* first.\n\n{{ Where each side stands : Movement,  quotes }}\n\n## Papers\n{{brackets}}\n')).toMatchObject({
      title: 'Brief for {{meeting}}', subtitle: null, marking: 'Confidential', paper: 'Letter', pageNumbers: false,
      parts: [
        { is: 'heading', level: 1, text: 'Positions' },
        { is: 'text', block: { is: 'paragraph', from: 'template', line: [{ text: 'Read ' }, { text: 'this', emphasis: true }, { text: ' first.' }] } },
        { is: 'directive', directive: positionsTable, options: new Set(['movement', 'quotes']) },
        { is: 'heading', level: 2, text: 'Papers' },
        { is: 'directive', directive: openBrackets, options: new Set() },
      ],
    })
  })

  it('takes Windows’ line ends, a byte order mark, and a file without settings', () => {
    expect(read('\uFEFF# A\r\n\r\n{{statements}}\r\n').parts).toEqual([{ is: 'heading', level: 1, text: 'A' }, { is: 'directive', directive: statementsMade, options: new Set() }])
  })

  it('prints HTML as it is written, and what stands in a code block', () => {
    const { parts } = read('<b>not bold</b>\n\n```\n{{statements}}\n```\n')
    expect(parts.map((part) => part.is === 'text' && part.block.is === 'paragraph' ? part.block.line.map((run) => 'text' in run ? run.text : '').join('') : part.is)).toEqual(['<b>not bold</b>', '{{statements}}'])
  })

  it.each([
    ['{{where each side stood}}', 'ours.md, line 1: there is no “where each side stood”; did you mean “where each side stands”?'],
    ['# A\n\n{{statements: own word}}', 'ours.md, line 3: “statements” has no option “own word”; did you mean “own words”?'],
    ['{{red lines: all}}', 'ours.md, line 1: “red lines” has no option “all”; it has none.'],
    ['Before {{meting}} we meet.', 'ours.md, line 1: there is no field “meting”; did you mean {{meeting}}?'],
    ['See {{statements}} below.', 'ours.md, line 1: “statements” must stand on a line of its own.'],
    ['---\ntitel: A\n---\n', 'ours.md, line 2: there is no setting “titel”; did you mean “title”?'],
    ['---\ntitle: A\n', 'ours.md, line 1: the settings begin with three dashes and do not end; put a line of three dashes below them.'],
    ['---\npaper: A5\n---\n', 'ours.md, line 2: there is no paper “A5”; write A4 or Letter.'],
    ['---\npage numbers: perhaps\n---\n', 'ours.md, line 2: “page numbers: perhaps” is neither yes nor no.'],
    ['---\nfor the minister\n---\n', 'ours.md, line 2: “for the minister” is no setting; write it as “title: …”.'],
    ['---\ntitle: {{mee}}\n---\n', 'ours.md, title: there is no field “mee”; within a line stand {{meeting}}, {{side}}, {{sides}}, {{date}}, {{as of}}.'],
    ['x'.repeat(200_001), 'ours.md is too long for a template: 200001 characters, and at most 200000 are read.'],
  ])('refuses %j in a sentence', (text, refused) => {
    expect(readTemplate(text, 'ours.md')).toEqual({ refused })
  })

  it('never throws, whatever the file', () => {
    const piece = fc.constantFrom('---', '# A', '{{statements}}', '{{', '}}', '{{meeting}}', 'title: x', '```', '> q', '- a', '1. b', '<b>', '&amp;', '[a](b)', '![x](y)', '|a|b|', '\n', '***', '\u0000')
    fc.assert(fc.property(fc.oneof(fc.array(piece, { maxLength: 20 }).map((all) => all.join('\n')), fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
      expect(readTemplate(text, 'ours.md')).toBeTypeOf('object')
    }), { numRuns: 500 })
  })
})

describe('directives', () => {
  it('have names that nobody else has', () => {
    const names = directives.flatMap((each) => [...each.names])
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toBe(name.toLowerCase())
  })

  const dossier = exampleDossiers()
  it('say what they need of a scene, and look at nothing else that takes a while to work out', async () => {
    const folded = (await dossier()).foldedAsOf(february)
    const options = { as: japan, on: february }
    const meeting = chronology(folded, options).meetings.find(({ title }) => title === 'Ministers, Munich') ?? null
    expect(meeting).not.toBeNull()
    const scene = openScene(folded, options, { meeting, withoutPrejudice: false, settlement: null, holidays: new Map() })
    for (const { names, needs: told, options: all, build } of directives) {
      for (const chosen of [[], all.map(({ name }) => name)]) {
        const looked = new Set<string>()
        build(new Proxy(scene, { get: (of, key) => (key === 'settlement' || key === 'holidays' ? looked.add(key) : undefined, of[key as keyof Scene]) }), new Set(chosen))
        expect([names[0], [...looked]]).toEqual([names[0], told])
      }
    }
    expect([needs(read('{{red lines}}'), 'settlement'), needs(read('# A\n\n{{red lines}}\n\n{{packages}}'), 'settlement'), needs(read('{{meetings}}'), 'holidays')]).toEqual([false, true, true])
  })
})
