import { describe, expect, it } from 'vitest'
import { deedsOfRevision, paperOfDraft, paperText, type DraftText, type Marked } from '@travaux/drafting'
import { ada, bor, by, names, proposed, readAfter, tabled, textAfter } from '../draft/builders.ts'

const acts = [tabled('cls_1', '', { heading: 'Harbour' }), tabled('cls_1a', 'The harbour shall stay open to ships of both sides, as {cls_1} says.', { under: 'cls_1', unit: 'paragraph' }), proposed(bor, 'cls_1a', 'shall', 'should')]
const sides = new Map([['Ada', ada], ['Bor', bor]])

let count = 0
/** The file comes back with `change` done to what was sent. */
function back(text: DraftText, change: (sent: Marked) => Marked) {
  const sent = paperText(paperOfDraft(text, names))
  return deedsOfRevision(text, names, change({ text: sent, changes: [], comments: [], notes: [] }), () => `new-${count += 1}`)
}

/** Puts words in at the end of `after`, by an author; or strikes words. */
const inserted = (author: string | null, after: string, words: string) => (sent: Marked): Marked => {
  const at = sent.text.indexOf(after) + after.length
  return { ...sent, text: sent.text.slice(0, at) + words + sent.text.slice(at), changes: [...sent.changes, ...author === null ? [] : [{ from: at, to: at + words.length, kind: 'inserted' as const, author, date: null }]] }
}
const struck = (author: string, words: string) => (sent: Marked): Marked => ({ ...sent, changes: [...sent.changes, { from: sent.text.indexOf(words), to: sent.text.indexOf(words) + words.length, kind: 'deleted', author, date: null }] })

const readWith = (change: (sent: Marked) => Marked) => {
  const { deeds, notes } = back(textAfter(...acts), change)
  return { read: readAfter(...acts, ...deeds.map(({ author, deed }) => by(sides.get(author ?? '') ?? null, deed, 3))).split('\n').at(-1), authors: deeds.map(({ author }) => author), notes }
}

describe('deedsOfRevision(text, names, marked, newName)', () => {
  it('a file that comes back as it went says nothing', () => {
    expect(back(textAfter(...acts), (sent) => sent)).toEqual({ deeds: [], notes: [] })
  })

  it('words struck and words put in their place are one proposal of their author', () => {
    expect(readWith((sent) => struck('Ada', 'ships')(inserted('Ada', 'open to ships', 'vessels')(sent)))).toEqual({ read: '1. The harbour [shall | should] stay open to [ships | vessels] of both sides, as 1 says.', authors: ['Ada'], notes: [] })
  })

  it('an insertion is a proposal, a deletion one to leave words out, also within an alternative', () => {
    expect(readWith(inserted('Bor', 'to ships', ' and aircraft'))).toMatchObject({ read: '1. The harbour [shall | should] stay open to ships[ |  and aircraft] of both sides, as 1 says.', authors: ['Bor'] })
    expect(readWith(struck('Ada', ' of both sides')).read).toBe('1. The harbour [shall | should] stay open to ships[ of both sides | ], as 1 says.')
    expect(readWith(inserted('Ada', 'propose: should', ' always')).read).toBe('1. The harbour [shall | should[ |  always]] stay open to ships of both sides, as 1 says.')
  })

  it('a change that nobody signed is taken over without an author', () => {
    expect(readWith(inserted(null, 'to ships', ' and boats')).authors).toEqual([null])
  })

  it('what is changed in a heading or in the names before words is said, and not taken over', () => {
    expect(readWith(inserted('Ada', 'Article 1. Harbour', ' and quays'))).toMatchObject({ authors: [], notes: ['Ada says that “and quays” is put in, which is not within the words of one clause; record it by hand.'] })
  })

  it('remarks are notes on the clause they are made on', () => {
    const { deeds } = back(textAfter(...acts), (sent) => ({ ...sent, comments: [{ from: sent.text.indexOf('stay open'), to: sent.text.indexOf('stay open') + 4, author: 'Bor', date: null, text: 'Until when?' }] }))
    expect(deeds).toEqual([{ author: 'Bor', date: null, deed: { act: 'note', clause: 'cls_1a', bracket: null, text: 'Until when?' } }])
  })
})
