import { describe, expect, it } from 'vitest'
import { thirdParties } from '@travaux/record'
import { sidesIn } from '../../src/views/names/sidesIn.ts'
import { known } from '../../src/views/known.ts'
import { dossier, ground, japan, kono, lavrov, ofReader, panov, person, russia, side, source, statement, type Draft } from './build.ts'

const us = side('sid_us', 'United States', { adjective: 'American', aliases: ['Washington', 'the US'], negotiates: false, mark: 'third' })
const china = side('sid_china', 'China', { adjective: 'Chinese', negotiates: false, mark: 'third' })
const text = source('src_a', 'American systems threaten us. They threaten China, too, Lavrov said.\nOur alliance with Washington serves peace, Kono said.\nPanov spoke of obligations to third countries.\nThe talks go on, Kono said.', { published: '2019-01-14' })
const rows = (...drafts: readonly (Draft | readonly Draft[])[]) => thirdParties(dossier(ground, us, china, text, ...drafts), { as: null })

describe('thirdParties(folded, options)', () => {
  it('gives each third party with who brings it in, when, with which issues, each in the sentence that names it', () => {
    const found = rows(statement(text, lavrov, 'American systems threaten us. They threaten China, too', { issues: ['iss_basis' as never] }), statement(text, kono, 'Our alliance with Washington serves peace'))
    expect(found).toMatchObject([
      { name: 'United States', by: [{ side: japan, times: 1, first: '2019-01-14', last: '2019-01-14' }, { side: russia, times: 1 }], issues: [{ name: 'Basis of the talks', times: 1 }], raised: [{ quote: { text: 'American systems threaten us.' } }, { quote: { text: 'Our alliance with Washington serves peace' } }] },
      { name: 'China', by: [{ side: russia, times: 1 }], raised: [{ speaker: 'Lavrov', quote: { text: 'They threaten China, too' } }] },
    ])
  })

  it('gives allies and third States that are not named apart, last, also where an expert speaks of them', () => {
    expect(rows(statement(text, panov, 'obligations to third countries'))).toMatchObject([{ side: null, name: 'Allies and third States, not named', by: [{ side: null, name: 'others', times: 1 }], raised: [{ ladder: { words: 'per expert' } }] }])
  })

  it('takes no State for a third party that speaks of itself, nor where a reader found it named as a place', () => {
    const american = person(null, 'US envoy', 'envoy', 'sid_us' as never)
    expect(rows(statement(text, american, 'Our alliance with Washington serves peace'))).toMatchObject([{ side: null }])
    const met = source('src_b', 'They agreed in Singapore that the talks go on. A threat to Singapore, he said.', { published: '2019-01-15' })
    const singapore = ofReader(side('sid_singapore', 'Singapore', { negotiates: false }))
    expect(rows(singapore, met, statement(met, lavrov, 'in Singapore that the talks go on'))).toEqual([])
    expect(rows(singapore, met, statement(met, lavrov, 'A threat to Singapore'))).toMatchObject([{ name: 'Singapore' }])
  })

  it('counts words once that stand within other words of the same side', () => {
    expect(rows(statement(text, lavrov, 'American systems threaten us. They threaten China, too'), statement(text, lavrov, 'They threaten China, too')).map(({ raised }) => raised.length)).toEqual([1, 1])
  })
})

describe('sidesIn(known, text)', () => {
  const named = (words: string, ...more: readonly Draft[]) => sidesIn(known(dossier(ground, us, china, ...more), null), words).map(({ side: id, from, to }) => [id, words.slice(from, to)])

  it('finds sides by name, adjective and other names, whole words only, a short one in capitals only in capitals', () => {
    expect(named('Japan, the Russian side and Washington; let us go, the US says. Chinatown.')).toEqual([['sid_japan', 'Japan'], ['sid_russia', 'Russian'], ['sid_us', 'Washington'], ['sid_us', 'US']])
  })

  it('takes an adjective before a hyphen for a side only where another follows', () => {
    const greece = side('sid_greece', 'Greece', { adjective: 'Greek' })
    expect(named('Greek- and Turkish-Cypriots, the Greek-Cypriot side; Russian-Japanese talks, a Japan-led plan', greece)).toEqual([['sid_russia', 'Russian'], ['sid_japan', 'Japanese'], ['sid_japan', 'Japan']])
  })

  it('finds them in scripts without spaces, and takes the longer name before the shorter', () => {
    expect(named('日本政府は韓国と', side('sid_korea', 'South Korea', { aliases: ['韓国'] }), side('sid_nihon', 'Nihon', { aliases: ['日本'] }))).toEqual([['sid_nihon', '日本'], ['sid_korea', '韓国']])
    expect(named('South Korea', side('sid_korea', 'Korea'), side('sid_south', 'South Korea'))).toEqual([['sid_south', 'South Korea']])
  })
})
