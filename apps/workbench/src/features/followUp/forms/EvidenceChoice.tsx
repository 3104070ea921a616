import type { Passage } from '@travaux/model'
import type { Owed } from '@travaux/record'
import { useState } from 'react'
import { useSearch } from '../../../api/useSearch.ts'
import { noFilter } from '../../../frame/SaidFilters.tsx'
import { useSettled } from '../../../frame/useSettled.ts'
import { passageKey } from './passageKey.ts'
import { quotesOf } from './quotesOf.ts'

const most = 8

/** The words that something rests on: any of those the row already has, and any paragraph that a search finds. */
export function EvidenceChoice({ row, chosen, onChoose, without = [] }: { row: Owed; chosen: readonly Passage[]; onChoose: (chosen: readonly Passage[]) => void; without?: readonly Passage[] }) {
  const [words, setWords] = useState('')
  const [picked, setPicked] = useState<ReturnType<typeof quotesOf>>([])
  const settled = useSettled(words, 250)
  const hits = useSearch(settled, noFilter)
  const found = settled.trim().length < 2 ? [] : (hits.data?.hits ?? []).slice(0, most).map(({ title, paragraph, text, passage }) => ({ passage, text, place: paragraph === null ? title : `${title}, ¶ ${paragraph}` }))
  const has = new Set(chosen.map(passageKey))
  const not = new Set(without.map(passageKey))
  const offered = [...new Map([...picked.filter(({ passage }) => has.has(passageKey(passage))), ...settled.trim().length < 2 ? quotesOf(row) : found].map((each) => [passageKey(each.passage), each])).values()].filter(({ passage }) => !not.has(passageKey(passage)))
  function toggle(quote: (typeof offered)[number]) {
    const key = passageKey(quote.passage)
    setPicked([...picked, quote])
    onChoose(has.has(key) ? chosen.filter((each) => passageKey(each) !== key) : [...chosen, quote.passage])
  }
  return (
    <fieldset className="evidence">
      <legend>Rests on these words</legend>
      <div className="evidence-list">
        {offered.map((quote) => (
          <label key={passageKey(quote.passage)}>
            <input type="checkbox" aria-label={`${quote.place}: ${quote.text.slice(0, 160)}`} checked={has.has(passageKey(quote.passage))} onChange={() => toggle(quote)} />
            <span><span className="evidence-words">{quote.text}</span><span className="evidence-place">{quote.place}</span></span>
          </label>
        ))}
        {offered.length > 0 ? null : <p className="evidence-none">{settled.trim().length < 2 ? 'Nothing else on record tells of it: search below.' : hits.isFetching ? 'Searching …' : 'No paragraph has these words.'}</p>}
      </div>
      <label>Search the sources <input type="search" value={words} onChange={(event) => setWords(event.target.value)} placeholder="words of a paragraph" /></label>
    </fieldset>
  )
}
