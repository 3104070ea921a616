import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, readOuts } from '@travaux/record'
import { audienceOf } from '../../src/views/statements/audienceOf.ts'
import { isDay } from '../../src/views/isDay.ts'
import { known } from '../../src/views/known.ts'
import { mergedMeetings } from '../../src/views/meetings/mergedMeetings.ts'
import { newAnswers } from '../../src/views/positions/newAnswers.ts'
import { shiftedDay } from '../../src/views/shiftedDay.ts'
import { stancesHeld } from '../../src/views/statements/stancesHeld.ts'
import { willingness } from '../../src/views/statements/willingness.ts'
import { dossier, ground, kono, lavrov, logOf, meeting, source, stance, statement } from './build.ts'
import { drafts, told, toldOfMeetings } from './tellings.ts'

const seed = 20190214
const runs = { seed, numRuns: 300 }
const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }).map((each) => each.toISOString().slice(0, 10))
/** Digits where a day has them, which may be none of the calendar. */
const likeADay = fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 14 }), fc.nat({ max: 33 })).map(([y, m, d]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)

describe(`what is reckoned by a short way is what the long way gives (seed ${seed})`, () => {
  it('isDay(words) knows the days that the calendar has', () => {
    fc.assert(fc.property(fc.oneof(day, likeADay, fc.string({ maxLength: 11 })), (words) => {
      const time = Date.parse(`${words}T00:00:00Z`)
      expect(isDay(words)).toBe(/^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(words))
    }), { ...runs, numRuns: 3000 })
  })

  it('shiftedDay(day, by) is so many days away, asked once or again', () => {
    fc.assert(fc.property(day, fc.integer({ min: -40, max: 40 }), (from, by) => {
      const then = new Date(Date.parse(`${from}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
      expect([shiftedDay(from, by), shiftedDay(from, by)]).toEqual([then, then])
    }), { ...runs, numRuns: 1000 })
  })

  it('newAnswers(line) finds the last stance of an earlier day as a look at each would', () => {
    fc.assert(fc.property(fc.array(told, { maxLength: 6 }), (all) => {
      for (const sides of stancesHeld(known(dossier(ground, ...drafts(all)), null)).values()) {
        for (const line of sides.values()) {
          const plain = [...line.byProposition.values()].flatMap(({ own: [now] }) => {
            const before = now === undefined ? undefined : line.byVoice.own.filter(({ day: then }) => (then ?? '') < (now.day ?? '')).at(-1)
            return now === undefined || before === undefined ? [] : [{ before, now }]
          })
          expect(newAnswers(line)).toEqual(plain)
        }
      }
    }), runs)
  })

  it('readOuts find the contradictions of stances that holding each against each finds', () => {
    const lines = ['"One."', '"Two."', '"Three."', '"Four."', '"Five."', '"Six."']
    const account = fc.array(fc.record({ line: fc.constantFrom(...lines), speaker: fc.constantFrom(lavrov, kono), taken: fc.constantFrom('supports' as const, 'conditional' as const, 'opposes' as const, 'will-not-discuss' as const), of: fc.constantFrom('prp_recognise', 'prp_return', 'prp_1956') }), { maxLength: 6 })
    fc.assert(fc.property(fc.array(account, { minLength: 2, maxLength: 5 }), (accounts) => {
      const folded = dossier(ground, ...accounts.map((all, i) => {
        const text = source(`src_${i}`, `They met.\n${lines.join('\n')}`, { published: '2019-01-14', publisher: `Agency ${i}` })
        const said = all.flatMap(({ line, speaker, taken, of }) => stance(text, speaker, line, taken, of))
        return [text, meeting(text, 'They met', { day: '2019-01-14', participants: [lavrov, kono] }), ...new Map(said.map((each) => [each.finding.subject, each])).values()]
      }))
      for (const { topics, contradictions } of readOuts(folded, { as: null, on: null, meeting: null })) {
        for (const { issue, cells } of topics) {
          const all = cells.flatMap(({ source: from, said }) => said.map((each) => ({ from, ...each })))
          const plain = new Map<string, readonly unknown[]>()
          for (const [i, a] of all.entries()) {
            for (const b of all.slice(i + 1)) {
              if (a.from === b.from || a.side === null || a.side !== b.side || a.stance === null || b.stance === null || a.proposition?.id !== b.proposition?.id || willingness(a.stance) > 1 === willingness(b.stance) > 1) continue
              const key = JSON.stringify([a.side, a.proposition?.id, a.from, b.from])
              if (!plain.has(key)) plain.set(key, [a.side, a.from, a.subject, a.quote, b.from, b.subject, b.quote])
            }
          }
          const found = contradictions.filter((each) => each.is === 'stance' && each.issue === issue).map(({ side, between: [a, b] }) => [side, a.source, a.subject, a.quote, b.source, b.subject, b.quote])
          expect(found).toEqual([...plain.values()])
        }
      }
    }), runs)
  })

  it('audienceOf(statement) does not change where a later paragraph speaks of the press, of parliaments and of others', () => {
    const clauses = ['told reporters', 'told the Diet', 'told his counterpart', 'told the Security Council', 'told Kono', 'said', 'informed Japanese journalists', 'declined to speak to the press', 'assured his partner']
    const all = 'The press, media and news, parliament, the house, the council, his counterpart and NATO of the United Nations were told, informed, assured, warned and reminded.'
    fc.assert(fc.property(fc.array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 4 }), fc.constantFrom('report' as const, 'read-out' as const, 'transcript' as const), (used, genre) => {
      const audiences = (end: string): readonly unknown[] => {
        const text = source('src_0', `${used.map((clause, i) => `Lavrov ${clause} that point ${i} stands.`).join(' ')}${end}`, { genre })
        const seen = known(dossier(ground, [text, ...used.flatMap((_, i) => statement(text, lavrov, `that point ${i} stands`))]), null)
        return seen.all('statement').map((each) => audienceOf(seen, each))
      }
      expect(audiences('')).toEqual(audiences(`\n${all}`))
    }), runs)
  })

  it('mergedMeetings(later) keeps the meetings of the same words, also where another makes them be put together anew', () => {
    fc.assert(fc.property(fc.array(toldOfMeetings, { minLength: 1, maxLength: 5 }), (all) => {
      const [last, ...before] = drafts(all).toReversed()
      const log = logOf([...ground, ...before.toReversed().flat(), ...last ?? []])
      const cut = log.length - (last?.length ?? 0)
      const then = fold(log.slice(0, cut))
      const words = (each: ReturnType<typeof mergedMeetings>[number]): string => each.witnesses.map(({ subject: { stands } }) => stands).join(' ')
      const earlier = new Map(mergedMeetings(known(then, null)).map((each) => [words(each), each]))
      for (const each of mergedMeetings(known(fold(log.slice(cut), then), null))) expect(earlier.get(words(each)) ?? each).toBe(each)
    }), runs)
  })
})
