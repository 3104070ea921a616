const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What governments do and cities do not. */
const deeds = set(`said says say told tells announced announces declared declares insisted insists demanded demands rejected rejects denied denies accused accuses agreed agrees warned warns
    urged urges called calls proposed proposes offered offers wants wanted seeks sought hopes hoped believes believed expects expected refused refuses signed signs ratified accepted accepts condemned condemns
    welcomed welcomes backed backs supports supported opposed opposes considers considered argues argued claims claimed maintains maintained stressed stresses noted confirmed confirms pledged promised threatened
    stated asked asks recognises recognised recognizes recognized withdrew imposed invited dismissed ruled vowed replied responded protested`)
const helpers = set('has have had is was will would should must may might could can also now again still not never repeatedly')
const stances = set(`position demand demands view stance claim claims refusal offer proposal insistence decision willingness readiness consent response reply recognition sovereignty request rejection support policy
    intention intentions concerns objections interests`)
const where = set('in at from near outside to around into inside through via of')

/** True where a place named by tokens [from, to) does what only its government can: it says, demands, signs, or has a position. */
export function placeActs(lower: readonly string[], from: number, to: number): boolean {
  const before = lower[from - 1] ?? ''
  if (/^['’]s$/.test(lower[to] ?? '')) return stances.has(lower[to + 1] ?? '')
  if (where.has(before)) return false
  let t = to
  while (helpers.has(lower[t] ?? '') && t < to + 3) t++
  return deeds.has(lower[t] ?? '')
}
