/** Lines of an issue as they were made, the earlier ones by number, with the first day on which anything is otherwise since. */
interface Made { readonly number: number; readonly since: ReadonlyMap<number, string> }

let numbers = 0
const made = new WeakMap<object, Made>()
/** So many versions back that any view still shown is among them. */
const most = 16

/** Notes that the lines of an issue, `then`, have become `now`, and that up to the day before `day` they say the same. */
export function noteChange(then: object, now: object, day: string): void {
  const before = madeOf(then)
  const since = new Map<number, string>()
  for (const [number, from] of [...before.since, [before.number, day] as const].slice(-most)) since.set(number, from < day ? from : day)
  made.set(now, { number: numbers += 1, since })
}

/** Whether lines that were once `then` and are `now` still say the same of all days up to `end`. False where that is not known. */
export function sameUpTo(then: object | undefined, now: object | undefined, end: string): boolean {
  if (then === now) return true
  if (then === undefined || now === undefined) return false
  const from = made.get(now)?.since.get(madeOf(then).number)
  return from !== undefined && end < from
}

function madeOf(lines: object): Made {
  let one = made.get(lines)
  if (one === undefined) made.set(lines, one = { number: numbers += 1, since: new Map() })
  return one
}
