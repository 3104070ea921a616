/**
 * A bracket to be settled by one of its values. `gains`: of each side, 1 where the side is for the value, else 0. `answer`: the proposition, null where none is
 * known.
 */
export interface Slot { readonly values: readonly { readonly answer: string | null; readonly gains: readonly number[] }[]; readonly offers: readonly string[] }

/** What may not or must be picked with an answer. `elsewhere`: answers that are open outside these slots, so that nothing here can bring them about. */
export interface Ties { readonly excludes: ReadonlyMap<string, ReadonlySet<string>>; readonly requires: ReadonlyMap<string, ReadonlySet<string>>; readonly elsewhere: ReadonlySet<string> }

/**
 * One value a slot (by its place) so that no answer is picked with one it excludes or without one it requires, and slots that offer the same answer pick alike. Of
 * all such the one whose least served side gains most, then whose sides gain most together, then the first found, values tried by the needs of the least served
 * side. Exact depth-first search with bounds, within `budget` nodes; `bounded`: cut short there. Null where there is none, or none was found.
 */
export function bestPackage(slots: readonly Slot[], ties: Ties, budget: number): { readonly picks: readonly number[]; readonly bounded: boolean } | null {
  const sides = slots[0]?.values[0]?.gains.length ?? 0
  if (sides === 0) return null
  const table = pickTable(slots, ties)
  const ahead = gainsAhead(slots, sides)
  const ideal = { least: Math.min(Math.floor((ahead.all[0] ?? 0) / sides), ...ahead.bySide[0] ?? []), all: ahead.all[0] ?? 0 }
  const [gains, path] = [Array.from({ length: sides }, () => 0), [] as number[]]
  const found: { picks: readonly number[] | null; least: number; all: number } = { picks: null, least: -1, all: -1 }
  let left = budget

  const search = (at: number): void => {
    if (--left < 0 || found.least === ideal.least && found.all === ideal.all) return
    const least = Math.min(...gains.map((gain, side) => gain + (ahead.bySide[at]?.[side] ?? 0)))
    const all = gains.reduce((sum, gain) => sum + gain, ahead.all[at] ?? 0)
    if (least < found.least || least === found.least && all <= found.all) return
    const slot = slots[at]
    if (slot === undefined) {
      if (table.isWhole()) Object.assign(found, { picks: [...path], least, all })
      return
    }
    for (const value of inOrderOfNeed(slot, gains)) {
      if (!table.fits(at, value)) continue
      table.put(at, value, 1)
      path.push(value)
      for (const [side, gain] of slot.values[value]?.gains.entries() ?? []) gains[side] = (gains[side] ?? 0) + gain
      search(at + 1)
      for (const [side, gain] of slot.values[value]?.gains.entries() ?? []) gains[side] = (gains[side] ?? 0) - gain
      path.pop()
      table.put(at, value, -1)
    }
  }
  search(0)
  return found.picks === null ? null : { picks: found.picks, bounded: left < 0 }
}

/** The most that each side, and all together, can still gain from slot `at` on. */
function gainsAhead(slots: readonly Slot[], sides: number): { readonly bySide: readonly (readonly number[])[]; readonly all: readonly number[] } {
  const bySide: number[][] = [Array.from({ length: sides }, () => 0)]
  const all = [0]
  for (const { values } of slots.toReversed()) {
    bySide.unshift((bySide[0] ?? []).map((sum, side) => sum + Math.max(...values.map(({ gains }) => gains[side] ?? 0))))
    all.unshift((all[0] ?? 0) + Math.max(...values.map(({ gains }) => gains.reduce((sum, gain) => sum + gain, 0))))
  }
  return { bySide, all }
}

/** The values of a slot, those first that serve the side with least so far, then those that serve most sides. */
function inOrderOfNeed({ values }: Slot, gains: readonly number[]): readonly number[] {
  const needy = gains.indexOf(Math.min(...gains))
  const worth = values.map(({ gains: each }) => (each[needy] ?? 0) * 1000 + each.reduce((sum, gain) => sum + gain, 0))
  return values.map((_, at) => at).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
}

interface PickTable {
  readonly fits: (slot: number, value: number) => boolean
  readonly put: (slot: number, value: number, by: 1 | -1) => void
  /** Whether all that the picked answers require is picked too. */
  readonly isWhole: () => boolean
}

/** Which answers are picked so far, and which were offered in a slot and passed over. */
function pickTable(slots: readonly Slot[], { excludes, requires, elsewhere }: Ties): PickTable {
  const [offered, picked, passed] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const count = (of: Map<string, number>, answer: string, by: number): void => { of.set(answer, (of.get(answer) ?? 0) + by) }
  const has = (of: Map<string, number>, answer: string): boolean => (of.get(answer) ?? 0) > 0
  for (const { offers } of slots) for (const answer of offers) count(offered, answer, 1)
  const cannotCome = (answer: string): boolean => elsewhere.has(answer) && !has(offered, answer) || has(passed, answer)
  return {
    fits: (slot, value) => {
      const [answer, offers] = [slots[slot]?.values[value]?.answer ?? null, slots[slot]?.offers ?? []]
      if (offers.some((other) => other !== answer && has(picked, other))) return false
      if (answer === null) return true
      return !has(passed, answer) && ![...excludes.get(answer) ?? []].some((other) => has(picked, other)) && ![...requires.get(answer) ?? []].some(cannotCome)
    },
    put: (slot, value, by) => {
      const answer = slots[slot]?.values[value]?.answer ?? null
      for (const other of slots[slot]?.offers ?? []) count(other === answer ? picked : passed, other, by)
    },
    isWhole: () => ![...picked].some(([answer, times]) => times > 0 && [...requires.get(answer) ?? []].some((other) => has(offered, other) && !has(picked, other))),
  }
}
