import { describe, expect, it } from 'vitest'
import { makeId, passage, timex } from '../src/index.ts'

const source = makeId('source', '7f')

describe('passage', () => {
  it('passage holds a half-open stretch of a source', () => {
    expect(passage.parse({ source, from: 0, to: 1 })).toEqual({ source, from: 0, to: 1 })
  })

  it('passage refuses one that runs backwards, with its numbers', () => {
    expect(passage.safeParse({ source, from: 40, to: 12 }).error?.issues[0]?.message).toBe('passage 40..12 runs backwards or is empty')
  })
})

describe('timex', () => {
  it.each(['2019-01-14', '2019-01', '2013', '2019-W03', '2015-W38-WE', 'P3D', 'P2Y', '2018-WI', '2019-Q1', '198', '19', 'PRESENT_REF', 'XXXX-WXX-1', '2019-01-14TMO', '2019-01-14T10:30', '2019-12-31', '2020-W53-7', '2019-H2'])('timex accepts %s', (value) => {
    expect(timex.safeParse(value).success).toBe(true)
  })

  it.each(['14 January', '2019-1-4', '2019/01/14', '', 'yesterday', '2019-13', '2019-00-10', '2019-01-32', '2019-W54', '2019-Q5', '2019-W03-8'])('timex refuses %j', (value) => {
    expect(timex.safeParse(value).success).toBe(false)
  })
})
