import { join } from 'node:path'
import { makeId } from '@travaux/model'
import { readText, toReadDocument } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import { codebookOfGold } from './codebookOfGold.ts'
import { goldDocuments } from './goldDocuments.ts'
import { matchStatements } from './matchStatements.ts'
import type { Row } from './row.ts'

/** Stances taken on the propositions of a codebook made of each document's own positions, without any terms: right is the same stance on the same proposition. */
export function stanceRow(shared: string): Row {
  let wanted = 0
  let matched = 0
  let linked = 0
  let right = 0
  let given = 0
  for (const document of goldDocuments(join(shared, 'corpora/annotated/own/dev'))) {
    const codebook = codebookOfGold([document])
    if (codebook.propositions.length === 0) continue
    const { statements } = toReadDocument(readText(document.text, { english: english(), source: makeId('source', document.name), published: document.published, codebook }))
    given += statements.reduce((sum, { stances }) => sum + stances.length, 0)
    for (const { gold, found } of matchStatements(document.statements, statements).pairs) {
      wanted += gold.positions.length
      if (found === null) continue
      matched += gold.positions.length
      for (const { proposition, stance } of gold.positions) {
        const own = found.stances.filter((each) => each.proposition === proposition)
        if (own.length > 0) linked++
        if (own.some((each) => each.stance === (stance === 'not-up-for-discussion' ? 'will-not-discuss' : stance))) right++
      }
    }
  }
  return { what: 'stances on a codebook’s propositions', on: `annotated dev, ${wanted}; ${matched} on statements found`, figure: `${(100 * right / matched).toFixed(0)} %`, least: '65 %', aim: '85 %', others: `linked ${linked}; ${right} right of ${given} given` }
}
