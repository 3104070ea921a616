import { describe, expect, it } from 'vitest'
import { readModels } from '../../src/formats/readModels.ts'
import type { PackageInput } from '../../src/formats/settleInput.ts'

const item = (value: string, evaluation?: number | string) => `<item index="1" value="${value}" cost="0"${evaluation === undefined ? '' : ` evaluation="${evaluation}"`}></item>`
const issue = (index: number, name: string, inside: string, type = 'discrete') => `<issue index="${index}" name="${name}" type="${type}" etype="${type}" vtype="${type}">${inside}</issue>`
const domain = (inside: string) => ({ name: 'folder/port_domain.xml', text: `<negotiation_template><utility_space number_of_issues="2"><objective index="0" name="root" type="objective">${inside}</objective></utility_space></negotiation_template>` })
const profile = (name: string, inside: string, beside = '<reservation value="0"/>') => ({ name: `${name}.xml`, text: `<?xml version="1.0"?>\n<utility_space>${beside}<objective index="0" name="root" type="objective">${inside}</objective></utility_space>` })
const weights = (...values: readonly (number | string)[]) => values.map((value, i) => `<weight index="${i + 1}" value="${value}"></weight>`).join('')

const port = domain(issue(1, 'Berth', item('North') + item('South')) + issue(2, 'Fee', item('1 %') + item('2 %')))
const mine = profile('mine', issue(1, 'Berth', item('North', 4) + item('South', 1)) + issue(2, 'Fee', item('1 %', 1) + item('2 %', 3)) + weights(0.3, 0.7))
const yours = profile('yours', weights(0.5, 0.5) + issue(2, 'Fee', item('2 %', 0) + item('1 %', 5)) + issue(1, 'Berth', item('South', 2) + item('North', 0)), '<discount_factor value="0.9"/><reservation value="1.5"/>')
const likely = (input: PackageInput) => input.model.sides.map(({ weights: own, values }) => [own.map((each) => each.likely), values.map((row) => row.map((each) => each.likely))])
const read = (...files: readonly { readonly name: string; readonly text: string }[]) => {
  const found = readModels(files)
  if ('refused' in found) throw new Error(found.refused)
  return found as PackageInput
}

describe('readModels(files) of Genius and negmas', () => {
  it('takes a domain and a profile a side, items by name and weights by number, wherever they stand', () => {
    const found = read(port, mine, yours)
    expect(found).toMatchObject({ kind: 'packages', disagreement: 'floor', notes: ['yours has a discount factor of 0.9; values are those of an agreement at once.'] })
    expect(found.model).toMatchObject({ title: 'port_domain', sides: [{ name: 'mine', reservation: { likely: 0 } }, { name: 'yours', reservation: { low: 1.5, likely: 1.5, high: 1.5 } }] })
    expect(found.model.issues.map(({ name, alternatives }) => [name, alternatives.map((each) => each.name)])).toEqual([['Berth', ['North', 'South']], ['Fee', ['1 %', '2 %']]])
    expect(likely(found)).toEqual([[[0.3, 0.7], [[4, 1], [1, 3]]], [[0.5, 0.5], [[0, 2], [5, 0]]]])
  })

  it('takes the domain out of profiles that come alone', () => {
    expect(read(mine, yours).model.issues).toEqual(read(port, mine, yours).model.issues)
  })

  it('tells domain and profiles by what is in them, whatever their order', () => {
    expect(likely(read(mine, port, yours))).toEqual(likely(read(port, mine, yours)))
  })

  it('takes issues in the order of their numbers, and issues in objectives that nest', () => {
    const nested = domain(`${issue(3, 'Fee', item('1 %') + item('2 %'))}<objective index="1" name="Where" type="objective">${issue(2, 'Berth', item('North') + item('South'))}</objective>`)
    expect(read(nested, mine, yours).model.issues.map(({ name }) => name)).toEqual(['Berth', 'Fee'])
  })

  it('spells out whole numbers and reckons linear and triangular functions of them', () => {
    const days = (inside: string) => issue(1, 'Days', `<range lowerbound="2" upperbound="5"></range>${inside}`, 'integer')
    const found = read(domain(days('')), profile('linear', days('<evaluator ftype="linear" offset="1" slope="0.5"></evaluator>') + weights(2)), profile('triangular', days('<evaluator ftype="triangular" parameter0="2" parameter1="6" parameter2="3"></evaluator>')))
    expect(found.model.issues[0]?.alternatives.map(({ name }) => name)).toEqual(['2', '3', '4', '5'])
    expect(likely(found)).toEqual([[[2], [[2, 2.5, 3, 3.5]]], [[1], [[0, 1, 2 / 3, 1 / 3]]]])
    expect(found.notes).toEqual(['triangular gives no weight to “Days”; 1 is taken.'])
  })

  it('takes any number in ten equal steps and says so, also where a bound is written without quotes', () => {
    const share = (inside: string) => issue(1, 'Share', `<range lowerbound = 10.0 upperbound = 40.0 ></range>${inside}`, 'real')
    const found = read(domain(share('')), profile('a', share('<evaluator ftype="linear" parameter1="0.1" parameter0="-1"></evaluator>') + weights(1)), profile('b', share('<evaluator ftype="linear" parameter1="-0.1" parameter0="4"></evaluator>') + weights(1)))
    expect(found.model.issues[0]?.alternatives.map(({ name }) => name)).toEqual(['10', '13', '16', '19', '22', '25', '28', '31', '34', '37', '40'])
    expect(found.model.sides[0]?.values[0]?.[10]?.likely).toBe(3)
    expect(found.notes).toEqual(['The issue “Share” is any number from 10 to 40; it is taken in 10 equal steps.'])
  })

  it('adds a weight of no issue to every package, as negmas writes a constant', () => {
    const found = read(port, profile('mine', issue(1, 'Berth', item('North', 4) + item('South', 1)) + issue(2, 'Fee', item('1 %', 1) + item('2 %', 3)) + weights(0.5, 2, 10)), yours)
    expect(likely(found)[0]).toEqual([[1, 2], [[12, 10.5], [1, 3]]])
    expect(found.notes[0]).toBe('mine has a weight of no issue, 10; it is added to every package.')
  })

  it('turns a weight below 0 into values, and counts none of a group of issues', () => {
    const grouped = profile('mine', `<objective index="3" name="Where" type="objective">${issue(1, 'Berth', item('North', 4) + item('South', 1))}</objective>${issue(2, 'Fee', item('1 %', 1) + item('2 %', 3))}<weight index="1" value="-0.3"/><weight index="2" value="0.7"/><weight index="3" value="5"/>`)
    const found = read(port, grouped, yours)
    expect(likely(found)[0]).toEqual([[0.3, 0.7], [[-4, -1], [1, 3]]])
    expect(found.notes[0]).toBe('mine weighs groups of issues too, which count for nothing, as in Genius.')
  })

  it('reads numbers that a function gives as decimals, so that a tie is a tie', () => {
    const days = (inside: string) => issue(1, 'Days', `<range lowerbound="1" upperbound="3"/>${inside}`, 'integer')
    expect(likely(read(domain(days('')), profile('a', days('<evaluator ftype="linear" offset="0" slope="0.1"/>') + weights(1)), profile('b', days('<evaluator ftype="linear" offset="0.7" slope="-0.1"/>') + weights(1))))).toEqual([[[1], [[0.1, 0.2, 0.3]]], [[1], [[0.6, 0.5, 0.4]]]])
  })

  it('tells profiles of one name in two folders apart', () => {
    expect(read(port, { ...mine, name: 'a/side.xml' }, { ...yours, name: 'b/side.xml' }).model.sides.map(({ name }) => name)).toEqual(['side', 'side (2)'])
  })

  it('takes a document type that declares nothing', () => {
    expect(likely(read(port, { ...mine, text: mine.text.replace('<utility_space>', '<!DOCTYPE utility_space SYSTEM "space.dtd"><utility_space>') }, yours))[0]).toEqual(likely(read(port, mine, yours))[0])
  })

  it.each([
    ['an issue that the profile lacks', [port, mine, profile('yours', issue(1, 'Berth', item('North', 4) + item('South', 1)))], 'yours.xml: it says nothing of the issue “Fee” of folder/port_domain.xml; add what its items are worth.'],
    ['an issue that the domain lacks', [port, mine, profile('yours', issue(1, 'Birth', item('North', 4)))], 'yours.xml: it values an issue “Birth” that folder/port_domain.xml does not have; did you mean “Berth”?'],
    ['an item that the profile lacks', [port, mine, profile('yours', issue(1, 'Berth', item('North', 4)) + issue(2, 'Fee', item('1 %', 1) + item('2 %', 3)))], /^yours\.xml: it lacks the item “South” of the issue “Berth”; there is “North”\./],
    ['an item that the domain lacks', [port, mine, profile('yours', issue(1, 'Berth', item('North', 4) + item('Sout', 4)) + issue(2, 'Fee', item('1 %', 1) + item('2 %', 3)))], 'yours.xml: it values an item “Sout” of the issue “Berth” that folder/port_domain.xml does not have; did you mean “South”?'],
    ['an evaluation that is no number', [port, mine, profile('yours', issue(1, 'Berth', item('North', 'NaN') + item('South', 4)) + issue(2, 'Fee', item('1 %', 1) + item('2 %', 3)))], 'yours.xml: it gives the item “North” of the issue “Berth” the evaluation “NaN”, which is no number.'],
    ['a weight that is no number', [port, mine, profile('yours', issue(1, 'Berth', item('North', 0) + item('South', 4)) + issue(2, 'Fee', item('1 %', 1) + item('2 %', 3)) + weights('much'))], 'yours.xml: its weight of issue 1 is “much”, which is no number.'],
    ['two domains', [port, port, mine], /is a second domain beside/],
    ['a domain alone', [port], /it is a domain without profiles; give a profile a side behind it/],
    ['one profile', [port, mine], /it is the only profile; give one a side, two at least/],
    ['two issues of one name', [domain(issue(1, 'Fee', item('a')) + issue(2, 'Fee', item('b'))), mine, yours], /two issues are called “Fee”/],
    ['a million alternatives by mistake', [domain(issue(1, 'Price', '<range lowerbound="0" upperbound="999999"></range>', 'integer')), mine, yours], /the issue “Price” runs over 1,000,000 whole numbers; 100,000 alternatives are the most/],
    ['utility that is no sum', [port, mine, profile('yours', '<utility_function><ufun type="PlainUfun"></ufun></utility_function>')], /it values combinations of issues/],
    ['entities of its own', [port, mine, { name: 'yours.xml', text: '<!DOCTYPE x [<!ENTITY a "b">]><utility_space/>' }], /declares entities of its own/],
    ['XML that ends in the middle', [port, mine, { name: 'yours.xml', text: mine.text.slice(0, 200) }], /ends in the middle of an element/],
    ['XML of something else', [port, mine, { name: 'yours.xml', text: '<html></html>' }], /its XML is of “html”/],
    ['XML that nests without end', [port, mine, { name: 'yours.xml', text: '<objective>'.repeat(100_000) }], /nests more than 64 elements/],
    ['XML beside JSON', [port, { name: 'x.json', text: '{}' }], /make no model together/],
  ])('refuses %s with a sentence', (_, files, sentence) => {
    expect(readModels(files)).toMatchObject({ refused: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence) })
  })
})
