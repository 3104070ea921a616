import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chronology, fold, type Folded } from '@travaux/record'
import type { Meeting, Source, Stance } from '@travaux/model'
import { confirmed, ground, japan, logOf, withdrawn, type Draft } from './build.ts'
import { everything, everythingElse } from './everything.ts'
import { drafts, told, toldOfMeetings } from './tellings.ts'

const seed = 20190122

/** What may be done to a thing that was found: taken back, confirmed, given again as it was, or said to be otherwise. */
const deed = fc.record({ at: fc.nat(), deed: fc.constantFrom('withdraw', 'confirm', 'again', 'correct'), day: fc.constantFrom('2018-11-14', '2019-01-14', '2019-01-23', '2019-02-15') })

function corrected(draft: Draft, day: string): Draft {
  const { finding } = confirmed(draft)
  const value = finding.value as never
  switch (finding.kind) {
    case 'source': return confirmed({ ...draft, finding: { ...finding, value: { ...(value as Source), published: day, title: `As of ${day}` } } })
    case 'meeting': return confirmed({ ...draft, finding: { ...finding, value: { ...(value as Meeting), date: { value: day, precision: 'day', certainty: 'certain' } } } })
    case 'stance': return confirmed({ ...draft, finding: { ...finding, value: { ...(value as Stance), stance: 'conditional', side: japan } } })
    case 'date': return confirmed({ ...draft, finding: { ...finding, value: { value: day, from: null } } })
    default: return confirmed(draft)
  }
}

const step = fc.record({ take: fc.integer({ min: 1, max: 9 }), look: fc.boolean(), as: fc.constantFrom(null, japan), on: fc.constantFrom(null, '2019-01-15') })

/** Whether what `views` gives of a log folded in steps, and looked at in between, is what it gives of the log folded at once. */
function law(views: (folded: Folded, as: typeof japan | null, on: string | null) => unknown, telling: typeof told) {
  return fc.property(fc.array(telling, { minLength: 1, maxLength: 5 }), fc.array(deed, { maxLength: 12 }), fc.array(step, { minLength: 4, maxLength: 30 }), (all, deeds, steps) => {
    const found = drafts(all).flat()
    const done = deeds.map(({ at, deed: what, day }): Draft => {
      const draft = found[at % found.length] as Draft
      return what === 'withdraw' ? withdrawn(draft) : what === 'confirm' ? confirmed(draft) : what === 'again' ? draft : corrected(draft, day)
    })
    const log = logOf([...ground, ...found, ...done])
    let [folded, end] = [fold([]), 0]
    for (const { take, look, as, on } of [...steps, { take: log.length, look: true, as: null, on: null }]) {
      folded = fold(log.slice(end, end + take), folded)
      end += take
      if (look) expect(views(folded, as, on)).toEqual(views(fold(log.slice(0, end)), as, on))
    }
  })
}

describe(`the views of a later version (seed ${seed})`, () => {
  it('are what they would be if nothing had been worked out before, whatever came in between, one by one or many at once', () => {
    fc.assert(law((folded, as, on) => [everything(folded, as, on), everythingElse(folded, as, on)], told), { seed, numRuns: 60 })
  })

  it('put the same meetings together, also where a word on one makes another look otherwise', () => {
    fc.assert(law((folded, as, on) => chronology(folded, { as, on }).meetings, toldOfMeetings), { seed, numRuns: 200 })
  })
})
