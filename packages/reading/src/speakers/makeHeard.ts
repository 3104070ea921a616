import type { Speaker } from '@travaux/model'

interface Said { readonly at: number; readonly speakers: readonly Speaker[] }

/** Who has been heard so far, asked by place: what is asked of a place knows nothing of what comes after it. */
export interface Heard {
  /** Notes who speaks at an offset. One that lies before what was noted already is passed over. */
  readonly note: (at: number, speakers: readonly Speaker[]) => void
  readonly before: (at: number) => readonly Speaker[]
  /** Where they were heard; -1 where nobody was. */
  readonly placeBefore: (at: number) => number
  /** The last who is a person, with the offset. */
  readonly personBefore: (at: number) => Said | null
  /** The last who is one person without a name, with the offset. */
  readonly oneBefore: (at: number) => Said | null
  /** The last who are more than one: two speakers, or a body or group. */
  readonly groupBefore: (at: number) => Said | null
  /** The last, newest first, of those who are none: bodies, states, unnamed persons. */
  readonly othersBefore: (at: number) => readonly Speaker[]
}

/** `isOne` says of speakers without a person whether they are one all the same. */
export function makeHeard(isOne: (speaker: Speaker) => boolean): Heard {
  const all: Said[] = []
  const persons: Said[] = []
  const others: Said[] = []
  const ones: Said[] = []
  const groups: Said[] = []
  const lastBefore = (list: readonly Said[], at: number): number => {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.at ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  return {
    note(at, speakers) {
      const [only] = speakers
      if (only === undefined || at <= (all.at(-1)?.at ?? -1)) return
      const said = { at, speakers }
      all.push(said)
      if (speakers.length > 1 || only.person === null && !isOne(only)) groups.push(said)
      if (speakers.length > 1) return
      if (only.person !== null) persons.push(said)
      else others.push(said)
      if (only.person === null && isOne(only)) ones.push(said)
    },
    before: (at) => all[lastBefore(all, at)]?.speakers ?? [],
    placeBefore: (at) => all[lastBefore(all, at)]?.at ?? -1,
    personBefore: (at) => persons[lastBefore(persons, at)] ?? null,
    oneBefore: (at) => ones[lastBefore(ones, at)] ?? null,
    groupBefore: (at) => groups[lastBefore(groups, at)] ?? null,
    othersBefore(at) {
      const last = lastBefore(others, at)
      return others.slice(Math.max(0, last - 24), last + 1).reverse().flatMap(({ speakers }) => speakers)
    },
  }
}
