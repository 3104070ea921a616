import type { EstimateBasis, GraphModelOnRecord, GraphPreferenceOnRecord, SideId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { groundOnRecord, type GroundOnRecord } from './groundOnRecord.ts'
import { indexed } from '../indexed.ts'
import { lastSaid } from './lastSaid.ts'
import type { Naming } from '../names/naming.ts'
import { ownWords } from '../names/ownWords.ts'
import { sidesOfModel } from './sidesOfModel.ts'
import type { Known } from '../table.ts'
import type { SideShown } from '../view.ts'

/** A graph model, names as the reader speaks, with what was said of how its sides rank the states, of every estimate. */
export interface GraphOnRecord {
  readonly id: Subject<'graphModel'>['id']
  readonly name: string
  readonly sides: readonly SideShown[]
  readonly value: GraphModelOnRecord
  /** By side in the order of the model, estimate and rank. */
  readonly preferences: readonly GraphStatementOnRecord[]
}

/** `insteadOf`: other statements of the same side, estimate and rank, recorded earlier, which therefore do not count. */
export interface GraphStatementOnRecord extends GroundOnRecord {
  readonly side: SideId
  readonly estimate: string
  readonly rank: number
  readonly anyOf: GraphPreferenceOnRecord['anyOf']
  readonly name: string
  readonly basis: EstimateBasis
  readonly insteadOf: readonly GroundOnRecord['subject'][]
}

export function graphOnRecord(seen: Known, names: Naming, graph: Subject<'graphModel'>): GraphOnRecord {
  const { value } = graph
  const called = (text: string): string => ownWords(seen, names, text)
  const told = (seen.once(preferencesByGraph).get(graph.id) ?? []).filter((each) => value.sides.includes(each.value.side))
  return {
    id: graph.id, name: called(value.name), sides: sidesOfModel(seen, names, value.sides),
    value: { ...value, name: called(value.name), options: value.options.map((option) => ({ ...option, name: called(option.name) })), named: value.named.map((each) => ({ ...each, name: called(each.name) })) },
    preferences: lastSaid(told, ({ value: { side, estimate, rank } }) => `${side} ${rank} ${estimate}`)
      .map(({ subject, insteadOf }): GraphStatementOnRecord => {
        const { side, estimate, rank, anyOf, words, basis } = subject.value
        return { ...groundOnRecord(seen, subject, side), side, estimate, rank, anyOf, name: called(words), basis, insteadOf }
      })
      .toSorted((a, b) => value.sides.indexOf(a.side) - value.sides.indexOf(b.side) || compare(a.estimate, b.estimate) || a.rank - b.rank),
  }
}

const preferencesByGraph = indexed('graphPreference', (_, { value }) => [value.graph])
