import type { ChronologyArrow, MeetingShown } from '@travaux/record'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisLabels } from '../src/features/chronology/layout/axisLabels.ts'
import { axisTicks } from '../src/features/chronology/layout/axisTicks.ts'
import { overlap } from '../src/features/chronology/layout/box.ts'
import { addMonths, dayNumber, dayOf, monthsFrom } from '../src/features/chronology/layout/day.ts'
import { defaultRange } from '../src/features/chronology/layout/defaultRange.ts'
import { laneOf, lanesFor } from '../src/features/chronology/layout/lanes.ts'
import { layoutLabels } from '../src/features/chronology/layout/layoutLabels.ts'
import { layoutMarks } from '../src/features/chronology/layout/layoutMarks.ts'
import { routeArrows } from '../src/features/chronology/layout/routeArrows.ts'
import { timeScale } from '../src/features/chronology/layout/timeScale.ts'
import { layoutLanes } from '../src/features/chronology/layoutLanes.ts'

const seed = 20190114
const lanes = lanesFor([])
const ys = [60, 140, 220, 300]
const scale = timeScale({ first: '2018-11', months: 8 }, 128, 1424)

function meeting(id: string, day: string | null, more: Partial<MeetingShown> = {}): MeetingShown {
  return {
    id: id as never, title: id, level: 'summit', round: null, status: 'held', place: null, participants: [], sides: [], sideNames: [], lessSure: false, witnesses: [], agreed: [], apart: [], raised: [], words: [],
    told: { date: id as never, status: null, level: id as never, round: id as never, place: id as never },
    date: day === null ? { value: null, precision: 'none', certainty: 'possible' } : { value: day, precision: 'day', certainty: 'certain' },
    span: day === null ? null : { first: day, last: day }, ...more,
  }
}
const arrow = (id: string, from: string | null, to: string | null, more: Partial<ChronologyArrow> = {}): ChronologyArrow => ({
  subject: id as never, is: 'instruction', words: 'open talks', quote: {} as never,
  from: { meeting: from as never, level: 'summit' }, to: { meeting: to as never, level: 'ministerial' }, ...more,
})

describe('days and months', () => {
  it('dayOf(dayNumber(day)) is the day', () => {
    fc.assert(fc.property(fc.integer({ min: -30_000, max: 60_000 }), (number) => { expect(dayNumber(dayOf(number))).toBe(number) }), { seed })
  })
  it('addMonths goes over the ends of years, and monthsFrom counts both ends', () => {
    expect(addMonths('2018-11', 8)).toBe('2019-07')
    expect(addMonths('2019-01', -1)).toBe('2018-12')
    expect(monthsFrom('2018-11', '2019-06')).toBe(8)
  })
})

describe('timeScale(range, left, right)', () => {
  it('runs from the first day of the first month to the end of the last', () => {
    expect(scale.x('2018-11-01')).toBe(128)
    expect(scale.end('2019-06-30')).toBeCloseTo(1424)
  })
  it('axisTicks(scale) names months while there is room, the year with the first and with each January', () => {
    expect(axisTicks(scale).map(({ label }) => label)).toEqual(['Nov 2018', 'Dec', 'Jan 2019', 'Feb', 'Mar', 'Apr', 'May', 'Jun'])
  })
  it('axisTicks(scale) falls back on years, then on every so many', () => {
    const labels = axisTicks(timeScale({ first: '1956-10', months: 756 }, 128, 1424)).map(({ label }) => label)
    expect(labels[0]).toBe('1960')
    expect(labels[1]).toBe('1965')
  })
})

describe('axisLabels(ticks, today, right)', () => {
  const ticks = [{ x: 128, label: 'Nov 2018' }, { x: 290, label: 'Dec' }, { x: 450, label: 'Jan 2019' }]
  it('turns the flag of the as-of line where it would hide a name', () => {
    expect(axisLabels(ticks, 284, 1424)).toMatchObject({ flagTurns: true, labels: [{ label: 'Nov 2018' }, { label: 'Dec' }, { label: 'Jan 2019' }] })
    expect(axisLabels(ticks, 330, 1424).flagTurns).toBe(false)
  })
  it('moves a name aside where the flag would hide one either way', () => {
    const { flagTurns, labels } = axisLabels([{ x: 128, label: 'Nov 2018' }, { x: 240, label: 'Dec' }, { x: 400, label: 'Jan 2019' }], 236, 1424)
    expect([flagTurns, labels.map(({ left }) => left)]).toEqual([false, [134, 328, 406]])
  })
})

describe('defaultRange(meetings, today)', () => {
  it('shows eight months to the last meeting ahead', () => {
    expect(defaultRange([meeting('a', '2016-12-15'), meeting('b', '2019-06-01')], '2019-01-15')).toEqual({ first: '2018-11', months: 8 })
  })
  it('is not drawn away by what is years ahead', () => {
    expect(defaultRange([meeting('a', '2035-01-01')], '2019-06-29')).toEqual({ first: '2019-01', months: 8 })
  })
  it('leaves two months after today, where nothing lies ahead either', () => {
    expect(defaultRange([meeting('a', '2019-01-10')], '2019-01-15')).toEqual({ first: '2018-08', months: 8 })
  })
  it('always holds today', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 10_000, max: 25_000 })), fc.integer({ min: 10_000, max: 25_000 }), (days, now) => {
      const today = dayOf(now)
      const { first, months } = defaultRange(days.map((day) => meeting('m', dayOf(day))), today)
      return first <= today.slice(0, 7) && today.slice(0, 7) <= addMonths(first, months - 1) && months <= 18
    }), { seed })
  })
})

describe('layoutMarks(meetings, scale, lanes, ys)', () => {
  it('draws a point on its day and a band as wide as its month', () => {
    const { placed } = layoutMarks([meeting('day', '2019-01-14'), meeting('month', null, { status: 'possible', date: { value: '2019-02', precision: 'month', certainty: 'possible' }, span: { first: '2019-02-01', last: '2019-02-28' } })], scale, lanes, ys)
    expect(placed[0]!.left).toBe(placed[0]!.right)
    expect(placed[1]!.right - placed[1]!.left).toBeCloseTo(28 * scale.perDay)
  })
  it('loses no meeting: each is placed, earlier, later or undated', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 5_000, max: 30_000 }))), (days) => {
      const all = days.map((day, index) => meeting(`m${index}`, day === null ? null : dayOf(day)))
      const { placed, earlier, later, undated } = layoutMarks(all, scale, lanes, ys)
      return placed.length + earlier.length + later.length + undated.length === all.length
    }), { seed })
  })
  it('spreads marks of one day and bands over points, so that each can be pointed at', () => {
    const month = (id: string, first: string, last: string) => meeting(id, null, { status: 'planned', date: { value: first.slice(0, 7), precision: 'month', certainty: 'expected' }, span: { first, last } })
    const together = [month('year', '2018-11-01', '2019-06-30'), meeting('a', '2018-11-08'), meeting('b', '2018-11-09'), meeting('c', '2018-11-09'), month('february', '2019-02-01', '2019-02-28'), meeting('d', '2019-02-14'), month('other', '2019-02-01', '2019-02-28')]
    const { placed } = layoutMarks(together, scale, lanes, ys)
    expect(placed.map(({ meeting: { id } }) => id)).toEqual(together.map(({ id }) => id))
    for (const one of placed) for (const other of placed) if (one !== other) expect(overlap(one.hit, other.hit), `${one.meeting.id} lies on ${other.meeting.id}`).toBe(false)
    expect(placed[1]!.left).toBe(placed[1]!.right)
    expect(placed.every(({ hit }) => hit.bottom - hit.top === 24 && hit.right - hit.left >= 12)).toBe(true)
  })
  it('never lays a point on a point, however many there are in a month', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: dayNumber('2019-01-01'), max: dayNumber('2019-01-31') }), { maxLength: 20 }), (days) => {
      const { placed } = layoutMarks(days.map((day, index) => meeting(`m${index}`, dayOf(day))), scale, lanes, ys)
      return placed.every((one, i) => placed.every((other, j) => i === j || !overlap(one.hit, other.hit)))
    }), { seed })
  })
  it('envoys stand where deputies do, and a level nobody knows has a lane of its own', () => {
    expect(laneOf('envoys')).toBe(laneOf('deputy-ministerial'))
    expect(lanesFor(['summit']).length).toBe(4)
    expect(lanesFor(['unknown']).length).toBe(5)
  })
})

describe('layoutLabels(wanted, obstacles, bounds)', () => {
  const bounds = { left: 0, top: 0, right: 400, bottom: 100 }
  it('takes the first free place', () => {
    const { placed } = layoutLabels([{ key: 'a', width: 50, height: 10, at: [[0, 0], [0, 20]] }], [{ left: 10, top: 0, right: 20, bottom: 10 }], bounds)
    expect(placed[0]!.top).toBe(20)
  })
  it('lets a label lie on what it names', () => {
    const own = { left: 0, top: 0, right: 60, bottom: 20 }
    expect(layoutLabels([{ key: 'a', on: own, width: 50, height: 10, at: [[0, 0]] }], [own], bounds).leftOver).toEqual([])
  })
  it('never lays a label on another, on an obstacle or outside, and loses none', () => {
    const box = fc.record({ key: fc.uuid(), width: fc.integer({ min: 5, max: 120 }), height: fc.constant(18), at: fc.array(fc.tuple(fc.integer({ min: -20, max: 420 }), fc.integer({ min: -20, max: 120 })), { minLength: 1, maxLength: 5 }) })
    fc.assert(fc.property(fc.array(box, { maxLength: 20 }), (wanted) => {
      const obstacle = { left: 190, top: 0, right: 200, bottom: 100 }
      const { placed, leftOver } = layoutLabels(wanted, [obstacle], bounds)
      return placed.length + leftOver.length === wanted.length
        && placed.every((one, i) => !overlap(one, obstacle) && one.left >= 0 && one.right <= 400 && placed.every((other, j) => i === j || !overlap(one, other)))
    }), { seed })
  })
})

describe('routeArrows(arrows, marks, lanes, ys)', () => {
  const { placed } = layoutMarks([meeting('mtg_1', '2018-11-14'), meeting('mtg_2', '2018-12-01'), meeting('mtg_3', '2019-01-14', { level: 'ministerial' }), meeting('mtg_4', '2019-01-22')], scale, lanes, ys)
  it('joins instructions with the same words and end into one arrow', () => {
    const { routes } = routeArrows([arrow('a', 'mtg_1', 'mtg_3'), arrow('b', 'mtg_2', 'mtg_3')], placed, lanes, ys)
    expect(routes.map(({ arrows }) => arrows.length)).toEqual([2])
    expect(routes[0]!.tip).toMatchObject({ turn: 90 })
  })
  it('points a report due up to the summit it is due by', () => {
    const { routes } = routeArrows([arrow('a', 'mtg_3', 'mtg_4', { is: 'report-due', from: { meeting: 'mtg_3' as never, level: 'ministerial' }, to: { meeting: 'mtg_4' as never, level: 'summit' } })], placed, lanes, ys)
    expect(routes[0]!.tip).toMatchObject({ turn: -90 })
  })
  it('runs to a level where no meeting is known', () => {
    const { routes } = routeArrows([arrow('a', 'mtg_3', null, { from: { meeting: 'mtg_3' as never, level: 'ministerial' }, to: { meeting: null, level: 'technical' } })], placed, lanes, ys)
    expect(routes[0]!.tip.y).toBe(ys[3])
  })
  it('returns what has no end in sight as unrouted, and what comes from a meeting out of sight', () => {
    expect(routeArrows([arrow('a', 'mtg_9', 'mtg_3')], placed, lanes, ys).unrouted.length).toBe(1)
    expect(routeArrows([arrow('a', null, null), arrow('b', 'mtg_9', 'mtg_8')], placed, lanes, ys).unrouted.length).toBe(2)
  })
})

describe('layoutLanes(chronology, range, width, height, measure)', () => {
  const measure = (text: string) => text.length * 7
  it('gives every meeting in sight a label or a place in the list under its lane', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: dayNumber('2018-11-01'), max: dayNumber('2019-06-30') }), fc.constantFrom('summit', 'ministerial', 'envoys', 'technical'))), (given) => {
      const meetings = given.map(([day, level], index) => meeting(`m${index}`, dayOf(day), { level: level as never, title: 'Foreign ministers, Vladivostok' }))
      const { labels, unlabelled } = layoutLanes({ sides: [], pending: [], arrows: [], meetings, today: '2019-01-15' }, { first: '2018-11', months: 8 }, null, 1440, 344, measure)
      return labels.size + unlabelled.flatMap(({ meetings }) => meetings).length === meetings.length
    }), { seed })
  })
  it('gives the selected meeting a label where only one of two has room', () => {
    const meetings = [meeting('a', '2019-01-14', { title: 'Foreign ministers, Vladivostok' }), ...Array.from({ length: 9 }, (_, index) => meeting(`b${index}`, '2019-01-14', { title: 'Foreign ministers, Vladivostok' }))]
    const { labels } = layoutLanes({ sides: [], pending: [], arrows: [], meetings, today: '2019-03-15' }, { first: '2018-11', months: 8 }, 'b8', 1440, 344, measure)
    expect(labels.has('b8')).toBe(true)
  })
})
