import type { PropositionId, SideId, SubjectId } from '@travaux/model'
import type { DraftText } from '../draft/draftText.ts'
import { cyclesOf } from './cyclesOf.ts'
import type { Evidence } from './evidence.ts'
import { evidenceOf } from './evidenceOf.ts'
import type { Dependence, KnownProposition } from './onRecord.ts'
import { partsOf, type Part } from './partsOf.ts'

/**
 * A clause or a bracket that waits on something. `agreed-early`: it is agreed, and something it waits for is not. `cycle`: parts that wait for one another, in the
 * order of the text, which can only be agreed together; null where there is none.
 */
export interface LinkedPart {
  readonly part: string
  readonly clause: string
  readonly waits: readonly Wait[]
  readonly status: 'may-be-agreed' | 'must-wait' | 'agreed-early'
  readonly cycle: readonly string[] | null
}

/**
 * What one linkage makes a part wait for. `alternative`: it waits only if this is taken; null: however it is settled. `on`: the issue, proposition or part, null
 * where only `onWords` say it. `part`: where that is open. `otherwise`: that question was settled with another answer. `not-in-text`: no clause or bracket carries
 * it, so that the text cannot tell.
 */
export interface Wait {
  readonly tie: 'waits-for' | 'requires'
  readonly linkage: SubjectId
  readonly side: SideId | null
  readonly alternative: string | null
  readonly on: string | null
  readonly onWords: string
  readonly part: string | null
  readonly state: 'open' | 'agreed' | 'otherwise' | 'not-in-text'
  readonly evidence: readonly Evidence[]
}

/**
 * Nothing is agreed until what it waits for is: every part that a linkage, of the record or set by hand, makes wait, in the order of the text. A part that would
 * wait for itself, or for what it is in, does not. A tie that only excludes makes nothing wait. O(parts + linkages × the parts they speak of).
 */
export function linkagesOf(text: DraftText, linkages: readonly Dependence[], propositions: readonly KnownProposition[]): readonly LinkedPart[] {
  const parts = partsOf(text, propositions)
  const waits = new Map<Part, Wait[]>()
  for (const linkage of linkages.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    const { tie } = linkage
    if (tie === 'excludes' || linkage.of === null) continue
    const on = stateOf(linkage.on, parts)
    for (const { part, alternative } of parts.speakingOf(linkage.of)) {
      if (on.part !== null && (on.part === part || part.inside.has(on.part.id))) continue
      const wait: Wait = { tie, linkage: linkage.id, side: linkage.side, alternative, on: linkage.on, onWords: linkage.onWords, part: on.part?.id ?? null, state: on.state, evidence: evidenceOf({ linkages: [linkage] }) }
      const held = waits.get(part)
      if (held === undefined) waits.set(part, [wait])
      else held.push(wait)
    }
  }
  const cycles = cyclesOf(edgesOf(waits, parts.all))
  return parts.all.flatMap((part): readonly LinkedPart[] => {
    const held = waits.get(part)
    if (held === undefined) return []
    const isHeld = held.some(({ state }) => state !== 'agreed')
    return [{ part: part.id, clause: part.clause, waits: held, status: !isHeld ? 'may-be-agreed' : part.isAgreed ? 'agreed-early' : 'must-wait', cycle: cycles.get(part.id) ?? null }]
  })
}

function stateOf(on: string | null, parts: ReturnType<typeof partsOf>): { readonly part: Part | null; readonly state: Wait['state'] } {
  const spoken = on === null ? [] : parts.speakingOf(on)
  const open = spoken.find(({ part }) => !part.isAgreed)
  if (open !== undefined) return { part: open.part, state: 'open' }
  if (spoken.length > 0) return { part: null, state: 'agreed' }
  return { part: null, state: on !== null && parts.passedOver.has(on as PropositionId) ? 'otherwise' : 'not-in-text' }
}

/** Who waits for whom. A clause waits also for what is inside it. */
function edgesOf(waits: ReadonlyMap<Part, readonly Wait[]>, all: readonly Part[]): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>()
  const add = (from: string, to: string): void => {
    const held = edges.get(from)
    if (held === undefined) edges.set(from, [to])
    else held.push(to)
  }
  for (const part of all) {
    for (const { part: on } of waits.get(part) ?? []) if (on !== null) add(part.id, on)
    for (const around of part.inside) add(around, part.id)
  }
  return edges
}
