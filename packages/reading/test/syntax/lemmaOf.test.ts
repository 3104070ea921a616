import { describe, expect, it } from 'vitest'
import { lemmaOf } from '../../src/syntax/lemmaOf.ts'

const lemmas = (tag: string, forms: string) => forms.split(' ').map((form) => lemmaOf(form, tag)).join(' ')

describe('lemmaOf(lower, tag)', () => {
  it('takes verbs to their infinitive, with the e and without the doubled letter', () => {
    expect(lemmas('VBD', 'insisted urged denied agreed planned hoped conceded proposed')).toBe('insist urge deny agree plan hope concede propose')
    expect(lemmas('VBG', 'negotiating warning signing making admitting threatening')).toBe('negotiate warn sign make admit threaten')
    expect(lemmas('VBZ', 'reaches denies pledges urges says goes')).toBe('reach deny pledge urge say go')
  })

  it('knows irregular verbs, and verbs written together with not', () => {
    expect(lemmas('VBD', 'said told withdrew upheld was')).toBe('say tell withdraw uphold be')
    expect(lemmas('VBN', 'undertaken forgotten sought')).toBe('undertake forget seek')
    expect(lemmas('MD', 'won’t can\'t would')).toBe('will can would')
    expect(lemmas('VBP', 'don’t are')).toBe('do be')
  })

  it('goes by the tag where a form of one verb is the infinitive of another', () => {
    expect(lemmas('VBD', 'found')).toBe('find')
    expect(lemmas('VB', 'found')).toBe('found')
  })

  it('takes nouns to their singular', () => {
    expect(lemmas('NNS', 'treaties quotas women crises proposals addresses annexes sources clauses taxes')).toBe('treaty quota woman crisis proposal address annex source clause tax')
  })

  it('leaves words of other kinds as they are', () => {
    expect(lemmas('NN', 'meeting news')).toBe('meeting news')
    expect(lemmas('JJ', 'united')).toBe('united')
  })
})
