import type { EstimateBasis, Linkage, PropositionId, SideId } from '@travaux/model'
import { compare } from '../compare.ts'
import { groundOnRecord, type GroundOnRecord } from './groundOnRecord.ts'
import type { Naming } from '../names/naming.ts'
import { ownWords } from '../names/ownWords.ts'
import type { SettlementIssueOnRecord } from './settlementIssues.ts'
import type { Known } from '../table.ts'

/** A linkage both ends of which are in the model, as propositions. `side`: null where it is nobody's of the model. */
export interface LinkageOnRecord extends GroundOnRecord {
  readonly tie: Linkage['tie']
  readonly of: readonly PropositionId[]
  readonly on: readonly PropositionId[]
  readonly side: SideId | null
  readonly name: string
  readonly basis: EstimateBasis
  /** Whether it limits packages: a person or a codebook says it. What a reader alone found limits none until somebody looked at it. */
  readonly held: boolean
}

/**
 * Linkages between what is in the model. An issue at an end stands for whatever settles it: any of its alternatives but the one that holds while nothing is agreed.
 * One that rests on words was said where others heard it; else it is what somebody infers.
 */
export function settlementLinkages(seen: Known, names: Naming, { sides, issues }: { readonly sides: readonly SideId[]; readonly issues: readonly SettlementIssueOnRecord[] }): readonly LinkageOnRecord[] {
  return seen.all('linkage').flatMap((linkage): LinkageOnRecord[] => {
    const { tie, ofWords, onWords, side } = linkage.value
    const [of, on] = [endOf(issues, linkage.value.of), endOf(issues, linkage.value.on)]
    if (of.length === 0 || on.length === 0) return []
    return [{
      ...groundOnRecord(seen, linkage, side), tie, of, on, side: side !== null && sides.includes(side) ? side : null,
      name: ownWords(seen, names, `${ofWords} ${tieWords[tie]} ${onWords}`), basis: linkage.evidence.length > 0 ? 'public' : 'inference', held: linkage.review !== 'found',
    }]
  }).toSorted((a, b) => compare(a.subject, b.subject))
}

const tieWords = { 'waits-for': 'waits for', requires: 'requires', excludes: 'excludes' } as const

function endOf(issues: readonly SettlementIssueOnRecord[], end: Linkage['of']): readonly PropositionId[] {
  return issues.flatMap(({ issue, statusQuo, alternatives }) => alternatives
    .map(({ proposition }) => proposition)
    .filter((proposition) => (proposition as string) === end || issue === end && proposition !== statusQuo))
}
