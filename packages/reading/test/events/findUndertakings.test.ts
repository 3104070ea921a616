import { describe, expect, it } from 'vitest'
import { only, readEvents } from './readEvents.ts'

function undertakings(text: string) {
  return only('undertaking', readEvents(text)).map(({ value }) => value)
}

describe('findUndertakings(context)', () => {
  it('finds nobody bound by what a thing would do, what is asked of others, asked about or preferred', () => {
    for (const text of [
      'The new treaty will give Finland a lever over Norway, Foreign Minister Aino Virtala said.',
      'Finland will regain its old fishing grounds, the newspaper wrote.',
      'Foreign Minister Aino Virtala urged Norway to withdraw its patrol boats from the fjord.',
      '"Will Finland withdraw its patrol boats from the fjord?" a reporter asked.',
      'Finnish Foreign Minister Aino Virtala would rather stay silent about the border than speak.',
    ]) expect(undertakings(text)).toEqual([])
  })

  it('takes what sides agree or promise not to do for undertaken, with its “not”, and not what they did not agree to', () => {
    expect(undertakings('Norway and Finland agreed not to disclose details of the talks before June.')).toMatchObject([{ what: 'not to disclose details of the talks before June', status: 'agreed', conduct: true }])
    expect(undertakings('Norway promised not to arm the patrol boats in the fjord.')).toMatchObject([{ what: 'not to arm the patrol boats in the fjord', status: 'promised' }])
    expect(undertakings('Norway and Finland have not agreed to disclose details of the talks.')).toEqual([])
  })

  it('ends what is promised before who tells of it', () => {
    const [found] = undertakings('Finland agreed to withdraw its patrol boats from the fjord, he noted.')
    expect(found?.what).toBe('withdraw its patrol boats from the fjord')
  })

  it('takes "we" for who is quoted, not for the two sides', () => {
    const text = 'Finland and Norway talked about the border on Monday.\n"We agreed to withdraw the patrol boats from the fjord," Finnish Foreign Minister Aino Virtala told reporters.'
    expect(undertakings(text).map(({ by }) => by.map(({ name }) => name))).toEqual([['Aino Virtala']])
  })
})
