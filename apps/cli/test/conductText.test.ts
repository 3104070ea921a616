import { conduct } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { conductText } from '../src/show/conductText.ts'
import { abe, dossier, ground, lavrov, putin, source, statement, undertaking, type Draft } from '../../../packages/record/test/views/build.ts'

const pact = source('src_pact', 'They agreed not to disclose what is said in the talks.', { published: '2018-12-01' })
const closed = undertaking(pact, 'not to disclose what is said in the talks', { by: [putin, abe], conduct: true, status: 'agreed' })
const textOf = (...drafts: readonly Draft[]): string => conductText(conduct(dossier(ground, pact, closed, ...drafts), { as: null }))

describe('conductText(rows)', () => {
  it('says that no statement may breach it where all were looked through', () => {
    expect(textOf()).toMatch(/ {2}No statement on record may breach it\.\n$/)
  })

  it('says how much was not looked through, and takes it for no silence', () => {
    const russian = source('src_ru', 'Лавров сказал, что острова обсудили.', { published: '2019-01-14', language: 'ru' })
    const other = source('src_ru_2', 'Министры встретились.', { published: '2019-01-15', language: 'ru' })
    expect(textOf(russian, statement(russian, lavrov, 'что острова обсудили'), other)).toMatch(/ {2}No statement that was looked through may breach it\.\n {2}1 statement and 1 document in Russian were not looked through: only English is\.\n$/)
  })
})
