import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeId } from '@travaux/model'
import { readText, toReadDocument } from '@travaux/reading'
import { english } from '@travaux/reading/english'

type Span = readonly [from: number, to: number]
interface Gold {
  readonly published: string
  readonly meetings: readonly { readonly date: string | null; readonly level: string; readonly sides?: readonly string[]; readonly place?: string | null; readonly round?: number | null; readonly status: string; readonly words: Span | readonly Span[] }[]
  readonly undertakings?: readonly { readonly who: readonly string[]; readonly what: string; readonly status: string; readonly words: Span | readonly Span[] }[]
  readonly instructions?: readonly { readonly what: string; readonly words: Span | readonly Span[] }[]
  readonly instruments?: readonly { readonly name?: string; readonly words?: Span | readonly Span[] }[]
  readonly dates?: readonly { readonly span: Span; readonly value: string }[]
}
interface Found { readonly passages: readonly { readonly from: number; readonly to: number }[] }

/**
 * What the reader finds of meetings, undertakings, instructions, instruments and dates in a folder of golds in the form of
 * `../shared/reports`, as counts by name. Meetings are matched one to one by words that overlap, or by date and level; the rest is
 * found where words overlap. `loud`: what is wrong, a line each.
 */
export function judgeEvents(folder: string, loud = false): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (what: string, many: number | boolean): void => { counts.set(what, (counts.get(what) ?? 0) + Number(many)) }
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.json')).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
    const text = readFileSync(join(folder, file.replace(/\.json$/, '.txt')), 'utf8')
    const read = toReadDocument(readText(text, { english: english(), source: makeId('source', file), published: gold.published }))
    const tell = (what: string, spans: readonly Span[], rest = ''): void => { if (loud) console.log(`${file.slice(0, -5)}\t${what}\t${rest}\t${spans.map(([from, to]) => text.slice(from, to)).join(' … ').replace(/\n/g, '¶')}`) }

    const pairs = matchMeetings(gold.meetings, read.meetings)
    add('meetings gold', gold.meetings.length); add('meetings given', read.meetings.length)
    gold.meetings.forEach((meeting, i) => {
      const mine = pairs.get(i)
      const shown = `${meeting.level} ${meeting.date} ${meeting.status} ${meeting.place ?? ''}`
      if (mine === undefined) { tell('MISSED', spansOf(meeting.words), shown); return }
      const found = read.meetings[mine]
      if (found === undefined) return
      const [level, date] = [found.level === meeting.level, sameDate(meeting.date, found.date.value)]
      add('meetings matched', 1); add('level', level); add('date', date); add('level+date', level && date); add('status', sameStatus(meeting.status, found.status))
      add('place', (meeting.place ?? null) === found.place || (meeting.place !== null && meeting.place !== undefined && found.place !== null && (meeting.place.includes(found.place) || found.place.includes(meeting.place))))
      add('sides', (meeting.sides ?? []).length === found.sides.length && (meeting.sides ?? []).every((side) => found.sides.includes(side)))
      add('round', (meeting.round ?? null) === found.round)
      if (!level || !date || !sameStatus(meeting.status, found.status)) tell(`${level ? '' : 'LEVEL '}${date ? '' : 'DATE '}${sameStatus(meeting.status, found.status) ? '' : 'STATUS'}`, [...spansOf(meeting.words), ...found.passages.map(({ from, to }): Span => [from, to])], `${shown} => ${found.level} ${found.date.value} ${found.status} ${found.place ?? ''}`)
    })
    const used = new Set(pairs.values())
    read.meetings.forEach((each, i) => { if (!used.has(i)) tell('EXTRA', each.passages.map(({ from, to }): Span => [from, to]), `${each.level} ${each.date.value} ${each.status}`) })

    const lists = { undertakings: [gold.undertakings ?? [], read.undertakings], instructions: [gold.instructions ?? [], read.instructions], instruments: [(gold.instruments ?? []).filter(({ words }) => words !== undefined), read.instruments] } as const
    for (const [what, [wanted, given]] of Object.entries(lists)) {
      add(`${what} gold`, wanted.length); add(`${what} given`, given.length)
      for (const each of wanted) {
        const spans = spansOf(each.words ?? [])
        const hit = given.find((other) => overlap(spans, other) > 0)
        add(`${what} found`, hit !== undefined)
        if (hit === undefined) tell(`${what} missed`, spans, JSON.stringify('status' in each ? each.status : ''))
        else if ('status' in each && 'status' in hit) add(`${what} status`, sameStatus(each.status, hit.status))
      }
      for (const each of given) {
        const right = wanted.some((other) => overlap(spansOf(other.words ?? []), each) > 0)
        add(`${what} right`, right)
        if (!right) tell(`${what} extra`, each.passages.map(({ from, to }): Span => [from, to]), 'status' in each ? each.status : '')
      }
    }
    add('dates gold', gold.dates?.length ?? 0); add('dates given', read.dates.length)
    for (const { span: [from, to], value } of gold.dates ?? []) add('dates right', read.dates.some((each) => each.from < to && each.to > from && each.value === value))
  }
  return counts
}

/** Gold index to given index. The pairs that agree most come first. */
function matchMeetings(golds: Gold['meetings'], given: readonly (Found & { readonly level: string; readonly status: string; readonly date: { readonly value: string | null } })[]): ReadonlyMap<number, number> {
  const pairs: { gold: number; mine: number; score: number }[] = []
  golds.forEach((gold, i) => given.forEach((mine, j) => {
    const [date, level] = [sameDate(gold.date, mine.date.value), gold.level === mine.level]
    const shares = overlap(spansOf(gold.words), mine)
    if (shares > 0 || date && level && gold.date !== null) pairs.push({ gold: i, mine: j, score: Math.min(shares, 20) / 20 * 2 + Number(date) * 2 + Number(level) + Number(sameStatus(gold.status, mine.status)) / 2 })
  }))
  const chosen = new Map<number, number>()
  const taken = new Set<number>()
  for (const { gold, mine } of pairs.sort((a, b) => b.score - a.score)) {
    if (chosen.has(gold) || taken.has(mine)) continue
    chosen.set(gold, mine)
    taken.add(mine)
  }
  return chosen
}

function spansOf(words: Span | readonly Span[]): readonly Span[] {
  return typeof words[0] === 'number' ? [words as Span] : words as readonly Span[]
}

function overlap(spans: readonly Span[], { passages }: Found): number {
  let sum = 0
  for (const [from, to] of spans) for (const each of passages) sum += Math.max(0, Math.min(to, each.to) - Math.max(from, each.from))
  return sum
}

/** The golds give a month or nothing for a week or a season. */
function sameDate(gold: string | null, mine: string | null): boolean {
  if (gold === mine) return true
  const week = /^(\d{4})-W(\d\d)/.exec(mine ?? '')
  if (week !== null) return gold === null || gold === mine?.slice(0, 8) || [1, 7].some((day) => new Date(Date.UTC(Number(week[1]), 0, (Number(week[2]) - 1) * 7 + day - ((new Date(Date.UTC(Number(week[1]), 0, 4)).getUTCDay() + 6) % 7) + 3)).toISOString().slice(0, 7) === gold)
  return gold === null && /^\d{4}-[A-Z]/.test(mine ?? '')
}

function sameStatus(gold: string, mine: string): boolean {
  const plain = (status: string): string => ({ ongoing: 'under-way', planned: 'promised' })[status] ?? status
  return gold === mine || plain(gold) === plain(mine)
}
