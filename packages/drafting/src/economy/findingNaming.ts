import type { IssueId, PropositionId, SideId } from '@travaux/model'

/** What things are called in a sentence about a text. A clause: "article 4.2(a)"; a bracket: "bracket 4.3"; an alternative: its words in quotation marks. */
export interface FindingNaming {
  side(id: SideId): string
  proposition(id: PropositionId): string
  issue(id: IssueId): string
  clause(id: string): string
  bracket(id: string): string
  alternative(id: string): string
}
