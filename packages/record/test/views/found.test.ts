import type { SourceId } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { found } from '@travaux/record'
import { dossier, ground, source, withdrawn, words } from './build.ts'

const text = source('src_a', 'Talks open\nThe ministers met.\nThey spoke of a treaty.', { title: 'Talks open', published: '2019-01-15' })
const hit = (paragraph: string, match: string) => ({ source: words(text, paragraph).source, paragraph: words(text, paragraph), matches: [words(text, match)] })

describe('found(folded, hits)', () => {
  it('gives each hit its words, its source’s title and day, and its paragraph’s number; a heading has none', () => {
    const folded = dossier(ground, text)
    expect(found(folded, [hit('They spoke of a treaty.', 'treaty'), hit('Talks open', 'Talks')])).toEqual([
      { source: 'src_a', title: 'Talks open', published: '2019-01-15', paragraph: 2, text: 'They spoke of a treaty.', passage: words(text, 'They spoke of a treaty.'), matches: [words(text, 'treaty')], reprintOf: null, said: [] },
      { source: 'src_a', title: 'Talks open', published: '2019-01-15', paragraph: null, text: 'Talks open', passage: words(text, 'Talks open'), matches: [words(text, 'Talks')], reprintOf: null, said: [] },
    ])
  })

  it('leaves out hits in a source that is not on record there, or was withdrawn', () => {
    expect(found(dossier(ground), [hit('Talks open', 'Talks')])).toEqual([])
    expect(found(dossier(ground, text, withdrawn(text)), [hit('Talks open', 'Talks')])).toEqual([])
  })

  it('gives a hit in a reprint where its original says the same, once, and in the reprint what only that has', () => {
    const copy = source('src_b', 'Paper: talks open\nThey spoke of a peace treaty.\nA crowd stood outside.', { title: 'Paper: talks open', published: '2019-01-15', reprintOf: 'src_a' as SourceId })
    const inCopy = (paragraph: string, match: string) => ({ source: words(copy, paragraph).source, paragraph: words(copy, paragraph), matches: [words(copy, match)] })
    expect(found(dossier(ground, text, copy), [inCopy('They spoke of a peace treaty.', 'treaty'), hit('They spoke of a treaty.', 'treaty'), inCopy('A crowd stood outside.', 'crowd')])).toMatchObject([
      { source: 'src_a', paragraph: 2, passage: words(text, 'They spoke of a treaty.'), matches: [words(text, 'treaty')], reprintOf: null, said: [] },
      { source: 'src_b', passage: words(copy, 'A crowd stood outside.'), matches: [words(copy, 'crowd')], reprintOf: 'Talks open' },
    ])
  })
})
