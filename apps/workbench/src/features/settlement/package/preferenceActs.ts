import type { Preference } from '@travaux/model'
import type { Act } from '@travaux/record'
import type { SettlementOpen } from '@travaux/server'
import type { Estimate, PackageModel } from '@travaux/settlement'
import { numberAt, type Supposed } from '../numbers/supposed.ts'

/**
 * What records supposed numbers as numbers of the estimate that is open: a correction of each that is on record, which keeps its evidence and basis; a new one where there is none, as an
 * inference. Its range is kept where the number lies within it, and else stretched to it. `why`: a sentence of who sets them, null to keep what was said.
 */
export function preferenceActs(supposed: Supposed, recorded: PackageModel, open: Pick<SettlementOpen, 'id' | 'estimate' | 'sides' | 'issues' | 'grounds'>, why: string | null): readonly Act[] {
  return [...supposed].map(([key, value]): Act => {
    const at = numberAt(key)
    const [was, of, scale] = onRecord(at, recorded, open)
    const [low, likely, high] = [Math.min(was?.low ?? value, value), value, Math.max(was?.high ?? value, value)].map((number) => tidy(number * scale)) as [number, number, number]
    const ground = open.grounds.find((each) => each.key === was?.because[0])
    const number: Preference = {
      model: open.id as unknown as Preference['model'], side: open.sides[at.side]!.id, estimate: open.estimate ?? 'secretariat', of, low, likely, high,
      basis: ground?.basis ?? 'inference', why: why ?? ground?.why ?? null,
    }
    return ground === undefined
      ? { act: 'add', kind: 'preference', value: number, evidence: [], note }
      : { act: 'correct', subject: ground.key, value: number, evidence: ground.quotes.map(({ passage }) => passage), note }
  })
}

const note = 'Set in the settlement view.'

/** What the record has there, what of, and how many of its points are one of the model's. */
function onRecord(at: ReturnType<typeof numberAt>, { sides }: PackageModel, { issues }: Pick<SettlementOpen, 'issues'>): readonly [Estimate | null, Preference['of'], number] {
  const side = sides[at.side]!
  switch (at.of) {
    case 'weight': return [side.weights[at.issue]!, { of: 'weight', issue: issues[at.issue]!.issue }, 1]
    case 'value': return [side.values[at.issue]![at.alternative]!, { of: 'alternative', proposition: issues[at.issue]!.alternatives[at.alternative]!.proposition }, 100]
    case 'reservation': return [side.reservation, { of: 'reservation' }, 1]
    default: return at satisfies never
  }
}

function tidy(value: number): number {
  return Number(value.toPrecision(9))
}

