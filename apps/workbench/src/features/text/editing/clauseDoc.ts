import type { Run } from '@travaux/drafting'
import type { SideShown } from '@travaux/record'
import type { Node } from 'prosemirror-model'
import { clauseSchema } from './clauseSchema.ts'
import { sizeOf } from './editorPlaces.ts'

/** The runs of a clause as a document of the editor; positions are those of `editorPlaces`, from `wordsBegin`. */
export function clauseDoc(runs: readonly Run[], sides: readonly SideShown[]): Node {
  const { nodes, marks } = clauseSchema
  const markOf = (id: string) => sides.find((side) => side.id === id)?.mark ?? 'third'
  const proposers = new Map(runs.flatMap((run) => (run.is === 'alternative' ? [[run.alternative, run.sides.map(markOf)] as const] : [])))
  return nodes.doc.create(null, nodes.clause.create(null, runs.flatMap((run): readonly Node[] => {
    switch (run.is) {
      case 'words': {
        // The editor holds no empty text; the tick of words agreed away is the page's.
        if (run.raw === '') return []
        const [only, ...others] = proposers.get(run.alternative ?? '') ?? []
        const coloured = only !== undefined && others.length === 0 ? [marks.side.create({ mark: only })] : []
        return run.words === run.raw || sizeOf(run) !== 1 ? [clauseSchema.text(run.words, coloured)] : [nodes.reference.create({ words: run.words }, null, coloured)]
      }
      case 'open': return [nodes.open.create()]
      case 'alternative': return [nodes.alternative.create({ first: run.first, marks: proposers.get(run.alternative) ?? [], empty: run.empty })]
      case 'close': return [nodes.close.create({ number: run.number })]
      default: return run satisfies never
    }
  })))
}
