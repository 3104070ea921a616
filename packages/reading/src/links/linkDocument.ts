import type { Codebook, SourceId } from '@travaux/model'
import type { English } from '../english.ts'
import { linkByMeaning } from './linkByMeaning.ts'
import { linkStatements, type Links } from './linkStatements.ts'
import type { Linkable } from './piecesOf.ts'

/** Links a document to a codebook: by its terms, and by meaning to the propositions it gives no terms. */
export function linkDocument(document: Linkable, codebook: Codebook | null, source: SourceId, english: English): Links {
  const links = linkStatements(document, codebook, source)
  if (codebook === null) return links
  const more = linkByMeaning(document, codebook, source, english)
  const issueOf = new Map(codebook.propositions.map(({ id, issue }) => [id, issue]))
  const statements = links.statements.map((each) => {
    const issues = more.flatMap(({ value }) => value.statement === each.id ? issueOf.get(value.proposition) ?? [] : [])
    return issues.length === 0 ? each : { ...each, value: { ...each.value, issues: [...new Set([...each.value.issues, ...issues])] } }
  })
  return { ...links, statements, stances: [...links.stances, ...more] }
}
