import { describe, expect, it } from 'vitest'
import { clausesOfText, paperOfDraft, paperText, parse } from '@travaux/drafting'
import { ada, bor, by, names, proposed, readAfter, tabled, textAfter } from '../draft/builders.ts'

const open = tabled('cls_1', 'Harbour', { heading: 'Harbour', wording: { words: '', brackets: [] } })
const first = tabled('cls_1a', 'The harbour shall stay open to ships of both sides.', { under: 'cls_1', unit: 'paragraph' })
const should = proposed(bor, 'cls_1a', 'shall', 'should')
const opposed = by(ada, { act: 'oppose', clause: 'cls_1a', bracket: 'brk_should', alternative: 'alt_should' }, 2)
const left = proposed(ada, 'cls_1a', ' of both sides', '')

describe('paperOfDraft(text, names)', () => {
  it('puts rival wordings beside each other, headed by who wants them', () => {
    expect(paperText(paperOfDraft(textAfter(open, first, should, opposed, left), names))).toBe([
      'Agreement on the harbour', 'Article 1. Harbour', '1. The harbour [shall] [Bor propose; Ada oppose: should] stay open to ships[ of both sides - Ada delete].',
    ].join('\n\n'))
  })

  it('marks what a side proposes as its insertion, and carries status and remarks', () => {
    const noted = by(ada, { act: 'note', clause: 'cls_1a', bracket: null, text: 'To be seen with Article 2.' }, 2)
    const { lines, comments } = paperOfDraft(textAfter(open, first, should, noted), names)
    expect(lines.at(-1)!.spans).toContainEqual({ text: 'should', change: { kind: 'inserted', side: 'Bor', date: null } })
    expect(lines.at(-1)).toMatchObject({ unit: 'paragraph', labelTo: 3, status: 'open' })
    expect(comments).toMatchObject([{ side: 'Ada', text: 'To be seen with Article 2.' }])
  })

  it('reads back as the same clauses, brackets and positions', () => {
    const sideOf = (written: string) => (written === 'Ada' ? ada : written === 'Bor' ? bor : null)
    const text = textAfter(open, first, should, opposed, left)
    const { deeds, unknownSides } = clausesOfText(parse(paperText(paperOfDraft(text, names)), { sides: ['Ada', 'Bor'] }), sideOf)
    expect(unknownSides).toEqual([])
    expect(readAfter(...deeds.map((does) => by(null, does))).split('\n').at(-1)).toBe('1. The harbour [shall | should] stay open to ships[ of both sides | ].')
    expect(deeds.at(-1)!.wording.brackets.flatMap(({ alternatives }) => alternatives.map(({ words, positions }) => [words, positions.map(({ side, position }) => `${side} ${position}`)]))).toEqual([
      ['shall', []], ['should', [`${bor} proposes`, `${ada} opposes`]], [' of both sides', []], ['', [`${ada} proposes`]],
    ])
  })
})
