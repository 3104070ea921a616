import { describe, expect, it } from 'vitest'
import { deedsOfRevision, paperOfDraft, paperText, textSent } from '@travaux/drafting'
import { ada, bor, by, names, proposed, readAfter, tabled, textAfter } from '../draft/builders.ts'

const tabledActs = [tabled('cls_1', 'The harbour shall stay open to ships of both sides.')]
const should = proposed(bor, 'cls_1', 'shall', 'should')
const [first, later] = [textAfter(...tabledActs), textAfter(...tabledActs, should)]
const candidates = [{ text: later, names }, { text: first, names }]
const printed = (text: typeof first) => paperText(paperOfDraft(text, names))

describe('textSent(candidates, marked)', () => {
  it('is the first of which no word is missing in what came back', () => {
    expect(textSent(candidates, { text: printed(later) })).toEqual({ sent: candidates[0], found: 1 })
    expect(textSent(candidates, { text: printed(first) })).toEqual({ sent: candidates[1], found: 1 })
  })

  it('is the one of which the fewest words are missing where some were struck without a mark', () => {
    expect(textSent(candidates, { text: printed(later).replace('The harbour ', '') })?.sent).toBe(candidates[0])
  })

  it('tells how little of any of them came back', () => {
    expect(textSent(candidates, { text: 'Quite another text.' })?.found).toBeLessThan(0.2)
    expect(textSent([], { text: 'words' })).toBeNull()
  })

  it('lets what one side did to a file that went out before another side’s proposal stand beside it', () => {
    const sent = printed(first)
    const at = sent.indexOf('ships')
    const marked = { text: `${sent.slice(0, at + 5)} and boats${sent.slice(at + 5)}`, changes: [{ from: at + 5, to: at + 15, kind: 'inserted' as const, author: 'Ada', date: null }], comments: [], notes: [] }
    const { deeds, notes } = deedsOfRevision(textSent(candidates, marked)?.sent.text ?? later, names, marked, () => 'new')
    expect(notes).toEqual([])
    expect(readAfter(...tabledActs, should, ...deeds.map(({ deed }) => by(ada, deed, 3)))).toContain('The harbour [shall | should] stay open to ships[ |  and boats] of both sides.')
  })
})
