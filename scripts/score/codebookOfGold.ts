import { makeId, type Codebook } from '@travaux/model'
import type { GoldDocument } from './goldDocuments.ts'

/** A codebook of the positions that golds hold: sides, issues and propositions by their words alone, without any terms. */
export function codebookOfGold(documents: readonly GoldDocument[]): Codebook {
  const statements = documents.flatMap((each) => each.statements)
  const positions = statements.flatMap((each) => each.positions)
  const sides = [...new Set([...statements.flatMap(({ speakers }) => speakers.flatMap(({ side }) => side ?? [])), ...positions.map(({ side }) => side)])]
  const issues = [...new Set(positions.map(({ issue }) => issue))]
  return {
    name: 'positions', persons: [], places: [],
    sides: sides.map((name) => ({ id: makeId('side', name), name, adjective: null, aliases: [], mark: null, negotiates: true })),
    issues: issues.map((name) => ({ id: makeId('issue', name), name, bySide: {}, group: null, raised: null, terms: [] })),
    propositions: [...new Map(positions.map((each) => [each.proposition, each])).values()].map(({ proposition, issue }, i) => ({ id: makeId('proposition', i), issue: makeId('issue', issue), text: proposition, terms: [] })),
  }
}
