import type { IssueId, PropositionId, SettlementModel, SideId } from '@travaux/model'
import type { Naming } from '../names/naming.ts'
import { ownWords } from '../names/ownWords.ts'
import type { Known } from '../table.ts'

/** An issue of a settlement model. `statusQuo`: the alternative that holds while nothing is agreed. */
export interface SettlementIssueOnRecord {
  readonly issue: IssueId
  readonly name: string
  readonly group: string | null
  readonly statusQuo: PropositionId | null
  /** `name`: short where the model has a short one, else the same as `text`. */
  readonly alternatives: readonly { readonly proposition: PropositionId; readonly name: string; readonly text: string; readonly doneBy: readonly SideId[] }[]
}

/** The issues of a model, in its own order. */
export function settlementIssues(seen: Known, names: Naming, { issues }: Pick<SettlementModel, 'issues'>): readonly SettlementIssueOnRecord[] {
  return issues.map(({ issue, statusQuo, alternatives }) => ({
    issue, statusQuo, name: names.issue(issue), group: seen.get('issue', issue)?.value.group ?? null,
    alternatives: alternatives.map(({ proposition, name, doneBy }) => {
      const text = names.proposition(proposition)
      return { proposition, name: name === null ? text : ownWords(seen, names, name), text, doneBy }
    }),
  }))
}
