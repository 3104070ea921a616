import type { SettlementPackage } from '@travaux/model'
import type { Act, SideShown } from '@travaux/record'
import type { SettlementOpen } from '@travaux/server'
import type { Picks } from '@travaux/settlement'

/** What puts a package on the table. `by`: the side that speaks; null: nobody's, a mediator's. `date`: ISO. */
export function tableAct(open: Pick<SettlementOpen, 'id' | 'issues'>, picks: Picks, name: string, by: SideShown | null, date: string): Act {
  const value: SettlementPackage = {
    model: open.id as unknown as SettlementPackage['model'], name, by: by?.id ?? null, date,
    picks: open.issues.map(({ alternatives }, issue) => alternatives[picks[issue]!]!.proposition),
  }
  return { act: 'add', kind: 'settlementPackage', value, evidence: [] }
}
