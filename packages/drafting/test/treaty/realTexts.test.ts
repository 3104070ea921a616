import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alignLanguages } from '../../src/languages/alignLanguages.ts'
import { definedTerms } from '../../src/languages/definedTerms.ts'
import { articlesOfText } from '../../src/treaty/articlesOfText.ts'
import { checkFinalClauses } from '../../src/treaty/checkFinalClauses.ts'
import { entryIntoForce } from '../../src/treaty/entryIntoForce.ts'

// Texts that may be read and measured, not copied: they stand beside the project where they are to be had. None has final clauses of its own.
const bracketed = join(import.meta.dirname, '../../../../../shared/corpora/bracketed')
const here = existsSync(bracketed)
if (!here) console.log(`${bracketed} is absent: final clauses are not held against real negotiating texts`)

describe.skipIf(!here)('real negotiating texts', () => {
  const names = here ? readdirSync(bracketed).filter((file) => file.endsWith('.txt')) : []

  it.each(names)('%s: has no entry-into-force clause, and nothing in it is called wrong', (file) => {
    const articles = articlesOfText(readFileSync(join(bracketed, file), 'utf8'))
    expect(entryIntoForce(articles)).toBeNull()
    const findings = checkFinalClauses(articles, { sides: [], languages: [] })
    expect(findings.filter(({ severity }) => severity === 'wrong')).toEqual([])
    expect(findings.filter(({ severity }) => severity === 'look').length).toBeLessThanOrEqual(2)
  })

  it.each(names)('%s: terms stand where they are said to, and beside itself nothing differs', (file) => {
    const articles = articlesOfText(readFileSync(join(bracketed, file), 'utf8'))
    const textOf = new Map(articles.map(({ id, text }) => [id, text]))
    for (const { definitions, uses } of definedTerms(articles).terms) for (const { article, from, to, words } of [...definitions, ...uses]) expect(textOf.get(article)?.slice(from, to)).toBe(words)
    expect(alignLanguages([{ language: 'en', articles }, { language: 'en', articles }]).differences).toEqual([])
  })
})
