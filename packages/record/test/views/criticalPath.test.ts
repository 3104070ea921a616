import { criticalPath } from '@travaux/record'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestChain } from '../../src/views/followUp/longestChain.ts'
import { abe, dossier, ground, japan, kono, lavrov, meeting, putin, put, russia, source, stance, statement, undertaking, words } from './build.ts'

const seed = 20190122

describe('criticalPath(folded, options)', () => {
  const text = source('src_a', 'Kono and Lavrov will report to the leaders before the summit. Abe and Putin will meet in Moscow on 22 January. Recognition first, then the islands, then travel. Lavrov backs it. Kono backs it.', { published: '2019-01-15' })
  const report = undertaking(text, 'report to the leaders before the summit', { by: [kono, lavrov] })
  const summit = meeting(text, 'Abe and Putin will meet', { level: 'summit', day: '2019-01-22', place: 'Moscow', status: 'planned', participants: [abe, putin] })
  const tie = (id: string, of: string, on: string, side: typeof japan | null = null) => put('linkage', `lnk_${id}`, { tie: 'waits-for', of: of as never, ofWords: of, on: on as never, onWords: on, side }, [words(text, 'Recognition first')])
  const ties = [tie('1', 'iss_travel', 'prp_return', japan), tie('2', 'prp_return', 'prp_1956', russia)]

  it('names the next meeting and what is due by it', () => {
    expect(criticalPath(dossier(ground, text, report, summit), { as: null })).toMatchObject({ next: { title: 'Moscow', days: 7, status: 'planned' }, due: [{ what: 'report to the leaders before the summit', due: '2019-01-22' }], chain: [], circles: [] })
    expect(criticalPath(dossier(ground, text, report), { as: null })).toMatchObject({ next: null, due: [] })
  })

  it('leaves out what was reported on', () => {
    const told = source('src_b', 'Kono said that he had reported to the leaders.', { published: '2019-01-17' })
    const reported = statement(told, kono, 'he had reported to the leaders')
    expect(criticalPath(dossier(ground, text, report, summit, told, reported), { as: null })).toMatchObject({ next: { title: 'Moscow' }, due: [] })
  })

  it('follows what waits for what, last things first, by the issues that answers belong to', () => {
    expect(criticalPath(dossier(ground, text, ties), { as: null }).chain.map(({ of, on, heldBy, met }) => [of, on, heldBy, met])).toEqual([['iss_travel', 'prp_return', japan, false], ['prp_return', 'prp_1956', russia, false]])
  })

  it('leaves out what is met', () => {
    const met = [stance(text, lavrov, 'Lavrov backs it', 'supports', 'prp_1956'), stance(text, kono, 'Kono backs it', 'supports', 'prp_1956')]
    expect(criticalPath(dossier(ground, text, ties, ...met), { as: null }).chain.map(({ of }) => of)).toEqual(['iss_travel'])
  })

  it('tells of sides that wait for one another', () => {
    const circle = tie('3', 'iss_basis', 'iss_sovereignty', japan)
    expect(criticalPath(dossier(ground, text, ties, circle), { as: null })).toMatchObject({ chain: [{ of: 'iss_travel' }], circles: [[{ heldBy: russia }, { heldBy: japan }]] })
  })
})

describe(`longestChain(ties) (seed ${seed})`, () => {
  const things = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
  const someTies = fc.array(fc.record({ from: things, to: things }), { maxLength: 12 }).map((all) => all.filter(({ from, to }) => from !== to).map((each, i) => ({ ...each, is: i })))

  it('joins end to beginning, and no tie of a circle', () => {
    fc.assert(fc.property(someTies, (ties) => {
      const { chain, circles } = longestChain(ties)
      chain.slice(1).forEach((tie, i) => expect(tie.from).toBe(chain[i]?.to))
      for (const tie of chain) expect(circles.flat()).not.toContain(tie)
      for (const circle of circles) for (const tie of circle) expect(reaches(ties, tie.to, tie.from)).toBe(true)
      for (const tie of ties.filter((each) => !circles.flat().includes(each))) expect(reaches(ties, tie.to, tie.from)).toBe(false)
    }), { seed, numRuns: 300 })
  })

  it('is as long as any', () => {
    fc.assert(fc.property(someTies, (ties) => {
      const { chain, circles } = longestChain(ties)
      const open = ties.filter((tie) => !circles.flat().includes(tie))
      // Circles count as one: a chain goes on only from where it arrives.
      const longest = (from: string): number => Math.max(0, ...open.filter((tie) => tie.from === from).map((tie) => 1 + longest(tie.to)))
      expect(chain.length).toBe(Math.max(0, ...open.map(({ from }) => longest(from))))
    }), { seed, numRuns: 300 })
  })
})

function reaches(ties: readonly { readonly from: string; readonly to: string }[], from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true
  seen.add(from)
  return ties.some((tie) => tie.from === from && !seen.has(tie.to) && reaches(ties, tie.to, to, seen))
}
