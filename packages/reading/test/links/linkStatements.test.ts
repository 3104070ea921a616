import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkStatements } from '../../src/links/linkStatements.ts'
import { buildDocument, lowland, river, source, upland, type Line } from './buildDocument.ts'

/** Stances as `side stance proposition`, with the words that show them. */
function stances(...lines: readonly Line[]): string[] {
  return read(lines).stances.map(({ value }) => `${value.side.slice(4)} ${value.stance} ${value.proposition.slice(4)}`)
}

function read(lines: readonly Line[], genre: Parameters<typeof buildDocument>[1] = 'report') {
  return linkStatements(buildDocument(lines, genre), river, source)
}

describe('linkStatements(document, codebook, source): issues', () => {
  it('names the issues a statement speaks of, in the codebook’s order', () => {
    expect(read([[upland, 'Boats can wait; the dam cannot.']]).statements[0]?.value.issues).toEqual(['iss_dam', 'iss_boats'])
  })
  it('knows a place by any side’s name', () => {
    expect(read([[lowland, 'We spoke of Reed Eyot.'], [upland, 'We spoke of Mill Holm.']]).statements.map((each) => each.value.issues)).toEqual([['iss_island'], ['iss_island']])
  })
  it('gives nothing without a codebook', () => {
    const document = buildDocument([[upland, 'The dam will be built.']])
    expect(linkStatements(document, null, source)).toEqual({ statements: document.statements, stances: [], linkages: [] })
  })
})

describe('linkStatements(document, codebook, source): stances', () => {
  it('supports what it speaks of with no word against it', () => {
    expect(stances([upland, 'The dam will be built.'])).toEqual(['upland supports dam'])
  })
  it('finds the terms whatever their inflection', () => {
    expect(stances([upland, 'We are building dams.'])).toEqual(['upland supports dam'])
  })
  it('takes a term that ends in * for the beginning of a word', () => {
    expect(stances([upland, 'Recognition of title is due.'])).toEqual(['upland supports title'])
  })
  it.each([
    'The construction of a dam is unacceptable.', 'Lowland rejects the construction of the dam.', 'The dam must not be built.',
    'We will never accept the construction of a dam.', 'We objected to the construction of the dam.',
  ])('opposes: %s', (words) => {
    expect(stances([lowland, words])).toEqual(['lowland opposes dam'])
  })
  it.each(['The construction of the dam is not being discussed.', 'Construction of a dam is not on the table.', 'We refuse to discuss the construction of a dam.'])('will not discuss: %s', (words) => {
    expect(stances([lowland, words])).toEqual(['lowland will-not-discuss dam'])
  })
  it.each([
    'The dam may be built, provided that the fish can climb it.', 'The dam can be built only if a fish ladder comes with it.',
    'No dam is built without a fish ladder.', 'The dam will not be built until the fish can climb it.',
    'Unless a fish ladder comes with it, the dam will be built elsewhere.',
  ])('is conditional: %s', (words) => {
    expect(stances([lowland, words])).toEqual(['lowland conditional dam'])
  })
  it('takes a condition that the proposition itself holds for no condition', () => {
    expect(stances([lowland, 'Boats may pass once the gauge is installed.'])).toEqual(['lowland supports boats'])
  })
  it('takes a denial that the proposition itself holds for no denial', () => {
    expect(stances([lowland, 'There will be no tolls on boats.'])).toEqual(['lowland supports quiet'])
  })
  it('is not taken in by a denied refusal or by the absence of obstacles', () => {
    expect(stances([lowland, 'We do not reject the construction of a dam.'], [upland, 'We see no obstacles to the construction of a dam.'])).toEqual(['lowland supports dam', 'upland supports dam'])
  })
  it('takes no stance from a question', () => {
    expect(stances([upland, 'Will the dam be built?'], [upland, 'It was asked whether the dam would be built.'], [upland, 'If the dam is built, we shall see.'])).toEqual([])
  })
  it('keeps to the clause that speaks of it', () => {
    expect(stances([upland, 'The dam will be built, but a change of the border is unacceptable.'])).toEqual(['upland supports dam'])
  })
  it('understands “this” from the sentence before by the same speaker', () => {
    expect(stances([lowland, 'Highgate speaks of the construction of a dam.'], [lowland, 'This is unacceptable to us.'])).toContain('lowland opposes dam')
  })
  it('lets a bare mention count for nothing beside a plainer word of the same side', () => {
    expect(stances([lowland, 'Highgate speaks of the construction of a dam.'], [lowland, 'This is unacceptable to us.'])).toEqual(['lowland opposes dam'])
  })
  it('takes up a proposal that the other side has just made', () => {
    expect(stances([upland, 'We propose that boats pass from May.'], [lowland, 'We could study the proposal, provided that tolls are paid.'])).toEqual(['upland supports boats', 'lowland conditional boats'])
  })
  it('keeps to the coordinate clause that speaks of it', () => {
    expect(stances([upland, 'Boats pass already, and the present state of the locks is unacceptable.'])).toEqual(['upland supports boats'])
  })
  it('shows the words, and points at them as evidence', () => {
    const { stances: [found] } = read([[upland, 'Berg said [[the dam must not be built]].']])
    expect(found?.evidence).toEqual([found?.value.words])
    expect(buildDocument([[upland, 'Berg said [[the dam must not be built]].']]).text.slice(found?.value.words.from, found?.value.words.to)).toBe('dam must not be built')
  })

  it('shows words that would be cut before or behind their verb up to the end of the clause', () => {
    const words = (said: string) => read([[upland, said]]).stances.map(({ value }) => buildDocument([[upland, said]]).text.slice(value.words.from, value.words.to))
    expect(words('Berg shared the view that [[boats that pass would be too small, and left]].')).toEqual(['shared the view that boats that pass would be too small'])
    expect(words('Berg said [[the construction of a dam was hard to plan]].')).toEqual(['construction of a dam was hard to plan'])
    expect(words('Berg said [[she supports the construction of a dam near the mill]].')).toEqual(['supports the construction of a dam'])
  })
})

describe('linkStatements(document, codebook, source): whose stance', () => {
  it('is the speaker’s', () => {
    expect(stances([lowland, 'The dam should be built.'])).toEqual(['lowland supports dam'])
  })
  it('is the other side’s where that side is the subject of what is said', () => {
    expect(stances([upland, 'Lowland does not recognise our title.'], ['expert', 'Marshport opposes the construction of a dam.'])).toEqual(['lowland opposes title', 'lowland opposes dam'])
  })
  it('stays the speaker’s where something is demanded of the other', () => {
    expect(stances([upland, 'Lowland must recognise our title.'], [upland, 'We urge Lowland to recognise our title to Mill Holm.'])).toEqual(['upland supports title', 'upland supports title'])
  })
  it('is nobody’s where an expert of no side speaks for himself', () => {
    expect(stances(['expert', 'The dam should be built.'])).toEqual([])
  })
  it('is not the side’s where its speaker is out of office', () => {
    const document = buildDocument([[lowland, 'The dam should be built.']])
    const said = document.statements.map((each) => ({ ...each, value: { ...each.value, speakers: each.value.speakers.map((speaker) => ({ ...speaker, office: 'former water minister' })) } }))
    expect(linkStatements({ ...document, statements: said }, river, source).stances).toEqual([])
  })
  it('is that of the two who are said to have agreed, whoever says it', () => {
    expect(stances([upland, 'We recall that Berg and Lowland have agreed that boats pass.'])).toEqual(['upland supports boats', 'lowland supports boats'])
  })
  it('is both sides’ where one says that they agreed', () => {
    expect(stances([upland, 'We agreed that the dam would be built.'])).toEqual(['upland supports dam', 'lowland supports dam'])
  })
  it('is that of the sides named where a source tells who agreed', () => {
    expect(stances([null, 'Water Minister Ida Berg and Lowland agreed on Monday that boats pass.'])).toEqual(['upland supports boats', 'lowland supports boats'])
  })
  it('is both sides’ where a source tells of an agreement without a speaker', () => {
    const { stances: found } = read([[null, 'The two sides agreed that boats pass.']])
    expect(found.map((each) => [each.value.side, each.value.statement])).toEqual([[upland, null], [lowland, null]])
  })
  it('is each side’s in a treaty or joint statement', () => {
    expect(read([[null, 'The dam will be built.']], 'treaty').stances.map((each) => each.value.side)).toEqual([upland, lowland])
    expect(read([[null, 'The dam will be built.']], 'report').stances).toEqual([])
  })
})

describe('linkStatements(document, codebook, source): linkages', () => {
  it.each([
    ['Without recognition of title, it will be hard to expect that boats pass.', 'requires', 'prp_boats', 'prp_title'],
    ['Boats pass only after the dam is built.', 'waits-for', 'prp_boats', 'prp_dam'],
    ['The passage of boats depends on title to Mill Holm.', 'requires', 'iss_boats', 'prp_title'],
    ['Title to Mill Holm is the first step.', 'waits-for', null, 'prp_title'],
    ['The construction of a dam excludes any passage of boats.', 'excludes', 'prp_dam', 'iss_boats'],
  ])('%s', (words, tie, of, on) => {
    expect(read([[upland, words]]).linkages.map(({ value }) => [value.tie, value.of, value.on, value.side])).toEqual([[tie, of, on, upland]])
  })
  it('says nothing where the codebook knows neither end', () => {
    expect(read([[upland, 'Supper comes only after the concert.']]).linkages).toEqual([])
  })
})

describe('linkStatements(document, codebook, source): laws', () => {
  const words = fc.constantFrom('dam', 'not', 'build', 'only after', 'Mill Holm', 'title', 'we agreed', 'unless', ',', '“', 'is not being discussed', 'Lowland', 'recognises', 'boats', 'pass', '?', 'This', 'tolls', '🜁', '\u0000')
  const line = fc.tuple(fc.constantFrom(upland, lowland, 'expert' as const, null), fc.oneof(fc.array(words, { minLength: 1, maxLength: 14 }).map((each) => each.join(' ')), fc.string({ minLength: 1, unit: 'binary' }).map((each) => each.replaceAll('[', '(').replaceAll(']', ')'))))
  it('never throws, and every passage lies in the text', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('report' as const, 'treaty' as const), (lines, genre) => {
      const document = buildDocument(lines, genre)
      const { stances: found, linkages } = linkStatements(document, river, source)
      for (const each of [...found, ...linkages]) for (const passage of each.evidence) {
        expect(passage.from).toBeGreaterThanOrEqual(0)
        expect(passage.to).toBeGreaterThan(passage.from)
        expect(passage.to).toBeLessThanOrEqual(document.text.length)
      }
    }), { seed: 20190114, numRuns: 300 })
  })
  it('gives every finding an id of its own', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { stances: found, linkages } = read(lines)
      const ids = [...found, ...linkages].map((each) => each.subject)
      expect(new Set(ids).size).toBe(ids.length)
    }), { seed: 20190114, numRuns: 100 })
  })
  it('gives the same document the same ids', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      expect(read(lines)).toEqual(read(lines))
    }), { seed: 20190114, numRuns: 50 })
  })
})
