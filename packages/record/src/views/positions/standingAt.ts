import type { PropositionId } from '@travaux/model'
import { lastUpTo } from './lastUpTo.ts'
import type { InOrder, StanceHeld, StanceLine, Voice } from '../statements/stancesHeld.ts'

const voices: readonly Voice[] = ['own', 'other', 'outside']

/** Where a side stood on an issue. `latest` are its stances of the last day it was heard, one a proposition, in order; `on` its last stance on each. */
export interface Standing {
  readonly voice: Voice
  readonly latest: InOrder
  readonly on: ReadonlyMap<PropositionId, StanceHeld>
}

/**
 * Where a side stood at the end of a day (null: now). A side stands where it says itself that it stands; only where it has never
 * spoken is the other side's word taken, and an expert's only where that is missing too. Null where nothing is on record.
 */
export function standingAt(line: StanceLine | undefined, day: string | null): Standing | null {
  if (line === undefined) return null
  const made = byDay.get(line) ?? new Map<string | null, Standing | null>()
  byDay.set(line, made)
  let standing = made.get(day)
  if (standing === undefined) made.set(day, standing = find(line, day))
  return standing
}

/** A line is another object as soon as a stance in it is. */
const byDay = new WeakMap<StanceLine, Map<string | null, Standing | null>>()

function find(line: StanceLine, day: string | null): Standing | null {
  for (const voice of voices) {
    const said = line.byVoice[voice]
    const last = lastUpTo(said, day)
    if (last === -1) continue
    const latest = new Map<PropositionId, StanceHeld>()
    for (let i = last; i >= 0 && said[i]?.day === said[last]?.day; i -= 1) {
      const each = said[i] as StanceHeld
      if (!latest.has(each.proposition)) latest.set(each.proposition, each)
    }
    const on = new Map<PropositionId, StanceHeld>()
    for (const [proposition, byVoice] of line.byProposition) {
      const at = lastUpTo(byVoice[voice], day)
      if (at !== -1) on.set(proposition, byVoice[voice][at] as StanceHeld)
    }
    return { voice, latest: [...latest.values()].toReversed(), on }
  }
  return null
}
