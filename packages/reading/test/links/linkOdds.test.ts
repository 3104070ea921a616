import { describe, expect, it } from 'vitest'
import { linkFeatureCount } from '../../src/links/linkFeatures.ts'
import type { LinkModels } from '../../src/links/linkModels.ts'
import { linkOdds } from '../../src/links/linkOdds.ts'
import { propositionIndex } from '../../src/links/propositionIndex.ts'
import { rivalFeatureCount } from '../../src/links/rivalFeatureCount.ts'
import { saidAt } from '../../src/links/saidAt.ts'
import { english } from '../../english.ts'

const { words, links } = english()
const index = propositionIndex([{ text: 'The herring quota is cut by a third.', issue: 'quota' }, { text: 'Observers inspect landings at sea.', issue: 'control' }], [], words)
const text = 'We shall cut the herring quota by a third. Observers must inspect the landings. The winter was long.'
const spans = [[0, 42], [43, 78], [79, 99]] as const
const said = spans.map((span) => saidAt(text, span, [], [], index))
const weighing = (place: number) => Array.from({ length: linkFeatureCount + rivalFeatureCount }, (_, d) => d === place ? 1 : 0)
const withWeights = (alone: readonly number[], among: readonly number[]): LinkModels => ({ ...links, link: { alone, among } })

describe('linkOdds(said, spans, proposed, models)', () => {
  it('puts what a statement says before what others say, and below none where it says nothing of the kind', () => {
    const odds = linkOdds(said, spans, index.proposed, links)
    expect(odds[0]![0]).toBeGreaterThan(odds[0]![1]!)
    expect(odds[1]![1]).toBeGreaterThan(odds[1]![0]!)
    expect(Math.max(...odds[2]!)).toBeLessThan(0)
  })
  it('adds how alike the two are and how the pair stands among its rivals, each by its weight', () => {
    expect(linkOdds(said, spans, index.proposed, withWeights(weighing(1), weighing(0))).flatMap((row) => [...row])).toEqual([1, 1, 1, 1, 1, 1])
    // Of rivalFeatures, the third: whether a statement is the likest of all for a proposition.
    const likest = linkOdds(said, spans, index.proposed, withWeights(weighing(1).map((weight) => 9 * weight), weighing(linkFeatureCount + 2)))
    expect([likest[0]![0], likest[1]![1], likest[2]![0], likest[2]![1]]).toEqual([1, 1, 0, 0])
  })
  it('has a row a statement and none for nothing', () => {
    expect(linkOdds([], [], index.proposed, links)).toEqual([])
    expect(linkOdds(said, spans, [], links).map((row) => row.length)).toEqual([0, 0, 0])
  })
})
