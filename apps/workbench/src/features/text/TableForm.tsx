import { useState } from 'react'
import type { DraftingDeed } from '@travaux/model'
import type { SideShown } from '@travaux/record'
import type { Article } from './articlesOf.ts'
import { articleWithin } from './articleWithin.ts'
import { newName } from './newName.ts'
import { WordsForm } from './WordsForm.tsx'

/**
 * Brings a new paragraph of the article, or a new article after it, to the table. A side's words come in a bracket, proposed by it: they are agreed as any others
 * are. The chair's stand without one.
 */
export function TableForm({ article, acting, onRecord, onDrop }: { article: Article | null; acting: SideShown | null; onRecord: (deed: DraftingDeed, done: string) => void; onDrop: () => void }) {
  const [unit, setUnit] = useState<'paragraph' | 'article'>(article === null || article.head.unit !== 'article' ? 'article' : 'paragraph')
  const [heading, setHeading] = useState('')
  const paragraphs = article === null ? [] : article.clauses.filter(({ parent }) => parent === article.head.id)

  function record(words: string) {
    const [clause, bracket, alternative] = [newName('cls'), newName('brk'), newName('alt')]
    const wording = acting === null ? { words, brackets: [] } : { words: `{${bracket}}`, brackets: [{ bracket, alternatives: [{ alternative, words, positions: [{ side: acting.id, position: 'proposes' as const }], proposition: null }] }] }
    const place = unit === 'paragraph' ? { under: article?.head.id ?? null, after: paragraphs.at(-1)?.id ?? null } : { under: article?.head.parent ?? null, after: article?.head.id ?? null }
    onRecord({ act: 'table', clause, ...place, unit, label: null, heading: heading.trim() === '' ? null : heading.trim(), wording }, `${acting?.name ?? 'The chair'} tables ${unit === 'article' ? 'an article' : `a paragraph of ${article === null ? 'the text' : articleWithin(article.head)}`}.`)
  }

  return (
    <section className="table-form" aria-label="Table a new clause">
      <div className="held-form">
        <div className="held-acts-row">
          <label>What <select value={unit} onChange={(event) => setUnit(event.target.value === 'article' ? 'article' : 'paragraph')}>
            <option value="paragraph" disabled={article === null || article.head.unit !== 'article'}>A paragraph of {article === null ? 'an article' : articleWithin(article.head)}</option>
            <option value="article">An article{article === null ? '' : ` after ${articleWithin(article.head)}`}</option>
          </select></label>
          <label>Heading <input value={heading} onChange={(event) => setHeading(event.target.value)} placeholder="none" /></label>
        </div>
      </div>
      <WordsForm label={`Words, as ${acting?.name ?? 'the chair'}`} serif onRecord={record} onDrop={onDrop} />
    </section>
  )
}
