import type { GraphModelOnRecord } from '@travaux/model'
import { changes, settlementModels, settlementOnRecord } from '@travaux/record'
import type { Folded } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { confirmed, dossier, gives, ground, japan, kono, lavrov, logOf, number, ofReader, panov, peace, put, russia, side, source, stance, statement, weighs, withdrawn, words, type Draft } from './build.ts'
import { fold } from '../../src/fold.ts'

const pressed = source('src_1', 'Moscow\nMr Lavrov said: “Recognition comes first.” Mr Kono rejected a return in parts. Talks go on about the Southern Kurils.', { published: '2019-01-14', publisher: 'Agency, Moscow', retold: false })
const first = statement(pressed, lavrov, '“Recognition comes first.”')
const rejected = stance(pressed, kono, 'rejected a return in parts', 'opposes', 'prp_return')
const later = source('src_2', 'The islands matter more, they say.', { published: '2019-02-01', publisher: 'Paper', retold: false })
const said: readonly Draft[] = [...ground, pressed, first, ...rejected, later, peace]

const on = (folded: Folded, options: { readonly as?: typeof japan | null; readonly on?: string | null } = {}) => settlementOnRecord(folded, 'stl_peace', { as: null, ...options })!
const line = (id: string, value: object = {}) => put('redLine', `red_${id}`, { side: japan, model: null, rule: 'excludes', propositions: ['prp_recognise' as never], words: 'No recognition over {plc_islands}', basis: 'public', held: true, ...value })
const linkage = (id: string, of: string, on: string, value: object = {}) => put('linkage', `lnk_${id}`, { tie: 'requires', of: of as never, on: on as never, ofWords: 'the one', onWords: 'the other', side: null, ...value })
const steps: GraphModelOnRecord = { name: 'First steps', settlement: 'stl_peace' as never, sides: [russia, japan], options: [{ key: 'go', name: 'Go first to {plc_islands}', side: japan, direction: 'forward' }], infeasible: [], statusQuo: { go: 'N' }, named: [] }
const graph = put('graphModel', 'gph_steps', steps)
const wants = (id: string, ofSide: typeof japan, rank: number, value: object = {}) => put('graphPreference', `gpf_${id}`, { graph: 'gph_steps' as never, side: ofSide, estimate: 'secretariat', rank, anyOf: [{ go: 'Y' }], words: 'That it goes first', basis: 'inference', ...value })

describe('settlementModels(folded, options)', () => {
  it('lists settlement models by name, then graph models that stand beside none of them', () => {
    const another = { ...peace, finding: { ...peace.finding, subject: 'stl_a', value: { ...peace.finding.value, name: 'A treaty' } } } as unknown as Draft
    const alone = put('graphModel', 'gph_alone', { ...steps, settlement: null })
    const folded = dossier(said, another, graph, alone)
    expect(settlementModels(folded, { as: null }).map(({ id }) => id)).toEqual(['stl_a', 'stl_peace', 'gph_alone'])
    expect(settlementModels(dossier(said, graph, withdrawn(peace)), { as: null })).toEqual([{ id: 'gph_steps', kind: 'graphModel', name: 'First steps' }])
    expect(settlementOnRecord(folded, 'gph_alone', { as: null })).toMatchObject({ id: 'gph_alone', issues: [], graphs: [{ id: 'gph_alone' }] })
    expect([settlementOnRecord(folded, 'gph_steps', { as: null }), settlementOnRecord(folded, 'stl_none', { as: null })]).toEqual([undefined, undefined])
  })
})

describe('settlementOnRecord(folded, id, options)', () => {
  it('gives sides, issues and alternatives in the order of the model, whoever speaks, places named as the reader speaks', () => {
    for (const [as, islands] of [[null, 'The four islands'], [japan, 'The Northern Territories'], [russia, 'The Southern Kurils']] as const) {
      const { sides, issues } = on(dossier(said), { as })
      expect(sides.map(({ name, mark }) => [name, mark])).toEqual([['Russia', 'a'], ['Japan', 'b']])
      expect(issues).toMatchObject([{ group: 'Territory', alternatives: [{ proposition: 'prp_recognise' }, { proposition: 'prp_return', name: `${islands} handed over`, text: `${islands} return to Japan`, doneBy: [russia] }] }, { issue: 'iss_travel' }])
    }
  })

  it('gives numbers with whose words they rest on: quoted, retold, or what the source says itself', () => {
    const { preferences } = on(dossier(said, number('1', russia, gives('prp_recognise'), 90, [words(pressed, 'Recognition comes first')]), number('2', japan, gives('prp_return'), 5, [words(pressed, 'a return in parts')]), number('3', japan, weighs('iss_travel'), 20, [words(pressed, 'Talks go on about the Southern Kurils.')]), number('4', japan, { of: 'reservation' }, 10)))
    expect(preferences.map((each) => [each.side, each.likely, ...each.words.map(({ how, quote, ladder, speaker, date }) => [how, quote.text, quote.verbatim, ladder.words, speaker, date])])).toEqual([
      [russia, 90, ['said', 'Recognition comes first', true, 'own words', { name: 'Sergey Lavrov', short: 'Lavrov' }, '2019-01-14']],
      [japan, 5, ['said', 'a return in parts', false, 'paraphrased', { name: 'Taro Kono', short: 'Kono' }, '2019-01-14']],
      [japan, 20, ['written', 'Talks go on about the Southern Kurils.', true, 'unnamed', null, '2019-01-14']],
      [japan, 10],
    ])
  })

  it('counts the words of the other side as such, and takes a whole sentence for the statement in it', () => {
    const [heard] = on(dossier(said, number('1', japan, gives('prp_return'), 5, [words(pressed, 'Mr Lavrov said: “Recognition comes first.”')]))).preferences
    expect(heard?.words).toMatchObject([{ how: 'said', quote: { text: 'Recognition comes first.', verbatim: true }, ladder: { rung: 2, words: 'per other side' }, speaker: { short: 'Lavrov' } }])
  })

  it('takes agreed text for what it is, and an expert for one', () => {
    const treaty = source('src_t', 'Two islands pass after a treaty.', { genre: 'treaty', title: 'Joint Declaration', publisher: null, published: '1956-10-19', retold: false })
    const comment = source('src_c', 'Mr Panov said: “They will agree.”', { genre: 'comment' })
    const folded = dossier(said, treaty, comment, statement(comment, panov, '“They will agree.”'), number('1', russia, gives('prp_return'), 30, [words(treaty, 'Two islands pass'), words(comment, 'They will agree')]))
    expect(on(folded).preferences[0]?.words).toMatchObject([{ how: 'agreed', ladder: { rung: 4 }, publisher: 'Joint Declaration', date: '1956-10-19', quote: { verbatim: true } }, { how: 'said', ladder: { words: 'per expert' } }])
  })

  it('of several numbers for the same counts the one recorded last, whichever was entered first, and names the others', () => {
    const [one, other] = [number('1', japan, gives('prp_return'), 40), number('2', japan, gives('prp_return'), 55, [], {}, 'Bo')]
    expect(on(dossier(said, one, other)).preferences).toMatchObject([{ subject: 'prf_2', likely: 55, by: 'Bo', insteadOf: ['prf_1'] }])
    expect(on(dossier(said, one, other, confirmed(one))).preferences).toMatchObject([{ subject: 'prf_1', likely: 40, insteadOf: ['prf_2'], by: 'Treaty Desk', review: { by: 'Kim Sato' } }])
    expect(on(dossier(said, one, other, withdrawn(other))).preferences).toMatchObject([{ subject: 'prf_1', insteadOf: [] }])
    expect(on(dossier(said, one, number('2', japan, gives('prp_return'), 55, [], { estimate: 'treasury' }))).preferences.map(({ estimate }) => estimate)).toEqual(['secretariat', 'treasury'])
  })

  it('holds numbers on a day as mandates: those whose sources were published by then, or that rest on none', () => {
    const folded = dossier(said, number('1', russia, gives('prp_recognise'), 90, [words(pressed, 'Recognition comes first')]), number('2', japan, gives('prp_return'), 5, [words(later, 'matter more')]), number('3', japan, weighs('iss_travel'), 20))
    expect(on(folded, { on: '2019-01-14' }).preferences.map(({ subject }) => subject)).toEqual(['prf_1', 'prf_3'])
    expect(on(folded, { on: '2019-01-13' }).preferences.map(({ subject }) => subject)).toEqual(['prf_3'])
  })

  it('gives the red lines that are about the model, and what mandates exclude or require', () => {
    const mandate = put('mandate', 'mdt_1', { side: russia, draft: null, clause: null, rule: { rule: 'requires', proposition: 'prp_visas' as never }, words: 'No treaty without travel' })
    const powers = put('mandate', 'mdt_2', { side: russia, draft: null, clause: null, rule: { rule: 'at-most', modal: 'may' }, words: 'At most may' })
    const folded = dossier(said, line('1'), line('2', { propositions: ['prp_1956'] }), line('3', { rule: 'requires', propositions: ['prp_visas', 'prp_1956'] }), line('4', { model: 'stl_peace', rule: 'requires', propositions: ['prp_visas', 'prp_1956'], held: false }), line('5', { side: 'sid_chad' }), mandate, powers)
    expect(on(folded, { as: japan }).redLines.map(({ subject, side: of, rule, propositions, name, basis, held }) => [subject, of, rule, propositions, name, basis, held])).toEqual([
      ['mdt_1', russia, 'requires', ['prp_visas'], 'No treaty without travel', 'mandate', true],
      ['red_1', japan, 'excludes', ['prp_recognise'], 'No recognition over the Northern Territories', 'public', true],
      ['red_4', japan, 'requires', ['prp_visas'], 'No recognition over the Northern Territories', 'public', false],
    ])
  })

  it('gives linkages both ends of which it has: an issue is any answer that settles it', () => {
    const held = { ...peace, finding: { ...peace.finding, value: { ...peace.finding.value as object, issues: [{ ...(peace.finding.value as { issues: readonly object[] }).issues[0], statusQuo: 'prp_recognise' }, (peace.finding.value as { issues: readonly object[] }).issues[1]] } } } as unknown as Draft
    const found = ofReader(linkage('3', 'prp_return', 'prp_visas', { tie: 'waits-for', side: 'sid_chad' }))
    const folded = dossier(said, held, linkage('1', 'iss_travel', 'iss_sovereignty', { side: russia }), linkage('2', 'iss_basis', 'iss_travel'), found)
    expect(on(folded).linkages.map(({ subject, tie, of, on: waits, side: by, name, basis, held: limits }) => [subject, tie, of, waits, by, name, basis, limits])).toEqual([
      ['lnk_1', 'requires', ['prp_visas'], ['prp_return'], russia, 'the one requires the other', 'inference', true],
      ['lnk_3', 'waits-for', ['prp_return'], ['prp_visas'], null, 'the one waits for the other', 'inference', false],
    ])
  })

  it('gives packages on the table from their day on', () => {
    const tabled = (id: string, date: string | null) => put('settlementPackage', `pkg_${id}`, { model: 'stl_peace' as never, name: `Offer ${id}`, by: russia, date, picks: ['prp_return', 'prp_visas'] as never }, [words(later, 'matter more')])
    const folded = dossier(said, tabled('1', '2019-01-22'), tabled('2', null), tabled('3', '2019-01-15'))
    expect(on(folded).packages.map(({ name, side: by, date }) => [name, by, date])).toEqual([['Offer 3', russia, '2019-01-15'], ['Offer 1', russia, '2019-01-22'], ['Offer 2', russia, null]])
    // Whenever its source was published; an undated one from then on.
    expect(on(folded, { on: '2019-01-20' }).packages.map(({ name }) => name)).toEqual(['Offer 3'])
  })

  it('gives graph models beside it, each side’s statements by rank, of one rank the last', () => {
    const folded = dossier(said, graph, wants('1', japan, 2), wants('2', japan, 1), wants('3', japan, 2, { words: 'Or else' }), wants('4', russia, 1), wants('5', 'sid_chad' as typeof japan, 1))
    const [shown] = on(folded).graphs
    expect([shown?.name, shown?.value.options[0]?.name]).toEqual(['First steps', 'Go first to the four islands'])
    expect(shown?.preferences.map(({ subject, rank, insteadOf }) => [subject, rank, insteadOf])).toEqual([['gpf_4', 1, []], ['gpf_2', 1, []], ['gpf_3', 2, ['gpf_1']]])
  })

  it('leaves out what is withdrawn, and quotes no source that is', () => {
    const one = number('1', russia, gives('prp_recognise'), 90, [words(pressed, 'Recognition comes first'), words(later, 'matter more')])
    expect(on(dossier(said, one, withdrawn(later))).preferences[0]?.words.map(({ quote }) => quote.source)).toEqual(['src_1'])
    expect(on(dossier(said, one, withdrawn(one))).preferences).toEqual([])
  })

  it('calls places in words of persons as the reader speaks, but in what they quote', () => {
    const named = (words: string, as: typeof japan | null) => on(dossier(said, line('1', { words })), { as }).redLines[0]?.name
    expect([named('{plc_islands} and the Southern Kurils', null), named('Not “the Southern Kurils”, nor the Southern Kurils', japan)]).toEqual(['The four islands and the four islands', 'Not “the Southern Kurils”, nor the Northern Territories'])
  })

  it('keeps the place of a side that is no longer on record', () => {
    expect(on(dossier(said, withdrawn(side(russia, 'Russia')))).sides.map(({ name }) => name)).toEqual([russia, 'Japan'])
  })
})

describe('the record of a settlement', () => {
  it('says what a correction of a number changed, in one row', () => {
    const corrected = number('1', japan, gives('prp_return'), 55, [], { low: 40, high: 60, why: '{plc_islands} count for more' })
    const [change] = changes(fold(logOf([...said, number('1', japan, gives('prp_return'), 40), corrected])), { as: null, since: null })
    expect(change).toMatchObject({ kind: 'preference', deed: 'corrected', title: 'Japan, 55 of 100 (40 to 60): The four islands return to Japan' })
    expect(change?.differs).toEqual([{ label: 'Number', before: '40', after: '55, from 40 to 60' }, { label: 'Why', before: null, after: 'The four islands count for more' }])
  })

  it('says of a model which issue has other answers, and of a package which it picks', () => {
    const value = peace.finding.value as { readonly issues: readonly { readonly alternatives: readonly object[] }[] }
    const fewer = { ...peace, finding: { ...peace.finding, value: { ...value, issues: [{ ...value.issues[0], alternatives: value.issues[0]!.alternatives.slice(0, 1) }, value.issues[1]] } } } as unknown as Draft
    const offer = (picks: readonly string[]) => put('settlementPackage', 'pkg_1', { model: 'stl_peace' as never, name: 'Offer', by: null, date: null, picks: picks as never })
    const rows = changes(fold(logOf([...said, offer(['prp_return', 'prp_visas']), offer(['prp_recognise', 'prp_visas']), fewer])), { as: null, since: null }).filter(({ deed }) => deed === 'corrected')
    const islands = 'Japan recognises Russia’s sovereignty over the four islands'
    expect(rows.flatMap(({ differs }) => differs)).toEqual([
      { label: 'Sovereignty over the four islands', before: `${islands}; The four islands handed over (done by Russia)`, after: islands },
      { label: 'Sovereignty over the four islands', before: 'The four islands return to Japan', after: islands },
    ])
  })
})
