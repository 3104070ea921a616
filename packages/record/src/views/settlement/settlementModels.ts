import type { SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { known } from '../known.ts'
import { naming } from '../names/naming.ts'
import { ownWords } from '../names/ownWords.ts'
import type { Known } from '../table.ts'
import type { ViewOptions } from '../view.ts'

/** A settlement model of the dossier; or a graph model that stands beside none. */
export interface SettlementRow { readonly id: SubjectId; readonly kind: 'settlementModel' | 'graphModel'; readonly name: string }

/** Settlement models by their names, then graph models that stand alone. */
export function settlementModels(folded: Folded, options: ViewOptions): readonly SettlementRow[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const rows = (all: readonly Subject<'settlementModel' | 'graphModel'>[]): readonly SettlementRow[] => all
    .map(({ id, kind, value }): SettlementRow => ({ id, kind, name: ownWords(seen, names, value.name) }))
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
  return [...rows(seen.all('settlementModel')), ...rows(seen.all('graphModel').filter((graph) => standsAlone(seen, graph)))]
}

/** Whether a graph model is shown beside no model of packages: it names none, or one that does not stand. */
function standsAlone(seen: Known, { value }: Subject<'graphModel'>): boolean {
  return seen.get('settlementModel', value.settlement) === undefined
}
