import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, type Folded } from '@travaux/record'
import type { Speaker } from '@travaux/model'
import { audienceOf } from '../../src/views/statements/audienceOf.ts'
import { known } from '../../src/views/known.ts'
import { mergedMeetings } from '../../src/views/meetings/mergedMeetings.ts'
import { ground, japan, kono, lavrov, logOf, meeting, ofReader, put, russia, source, stance, type Draft } from './build.ts'
import { everything, everythingElse } from './everything.ts'

const seed = 20190301
const names = ['Anna Ito', 'Ito Anna', 'Ito Hana', 'Eva Mori', 'Boris Lavrov', 'Kono Ken'] as const

/** Somebody who speaks: on record, or not yet, or with a name alone. */
const speaking = fc.oneof(
  fc.constantFrom<Speaker>(lavrov, kono),
  fc.record({ person: fc.constantFrom('per_new0', 'per_new1', null), name: fc.constantFrom(...names) }).map(({ person, name }): Speaker => ({ person: person as never, name, office: null, side: japan })),
)
const document = fc.record({ is: fc.constant('document' as const), by: speaking, to: fc.constantFrom('Ito', 'ITO', 'Mori', 'reporters', 'Lavrov'), day: fc.constantFrom('2019-01-14', '2019-01-15', '2019-02-01') })
const somebody = fc.record({ is: fc.constant('somebody' as const), id: fc.constantFrom('per_new0', 'per_new1'), name: fc.constantFrom(...names), side: fc.constantFrom(japan, russia, null) })

type Step = typeof document extends fc.Arbitrary<infer D> ? typeof somebody extends fc.Arbitrary<infer S> ? D | S : never : never

function drafts(step: Step, i: number): readonly Draft[] {
  if (step.is === 'somebody') return [ofReader(put('person', step.id, { name: step.name, surname: step.name.split(' ').find((word) => ['Ito', 'Mori', 'Lavrov', 'Kono'].includes(word)) ?? step.name, aliases: [], offices: [{ title: 'minister', side: step.side, from: null, to: null }] }))]
  const text = source(`src_${i}`, `They met.\nKono told ${step.to} that point one stands.\nIt was said that point two stands.`, { published: step.day, publisher: `Agency ${i}` })
  return [text, meeting(text, 'They met', { day: step.day, participants: [step.by, lavrov] }), ...stance(text, kono, 'that point one stands', 'supports', 'prp_return'), ...stance(text, step.by, 'that point two stands', 'opposes', 'prp_return', { side: japan })]
}

function seen(folded: Folded): unknown {
  const all = known(folded, null)
  return [everything(folded, null), everythingElse(folded, null), all.all('statement').map((each) => audienceOf(all, each)), mergedMeetings(all).map(({ participants }) => participants)]
}

describe(`somebody who was never on record before (seed ${seed})`, () => {
  it('changes in the views of a later version what they change in those made anew', () => {
    fc.assert(fc.property(fc.array(fc.oneof({ arbitrary: document, weight: 3 }, { arbitrary: somebody, weight: 2 }), { minLength: 2, maxLength: 8 }), (steps) => {
      const logs = logOf([...ground, ...steps.flatMap(drafts)])
      let end = ground.length
      let folded = fold(logs.slice(0, end))
      for (const [i, step] of steps.entries()) {
        seen(folded)
        const next = end + drafts(step, i).length
        folded = fold(logs.slice(end, next), folded)
        end = next
        expect(seen(folded)).toEqual(seen(fold(logs.slice(0, end))))
      }
    }), { seed, numRuns: 120 })
  })
})
