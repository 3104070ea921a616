import type { ReadingDesk } from '@travaux/record'
import { shownDay } from '../../wording/shownDay.ts'

/** Words of a source as one cites them: “…” — ANI, Ministers open talks, 15 Jan 2019, ¶ 5. What is not known is left out. */
export function citationOf(desk: Pick<ReadingDesk, 'source' | 'text' | 'paragraphs'>, passages: readonly { readonly from: number; readonly to: number }[]): string {
  const words = passages.map(({ from, to }) => desk.text.slice(from, to).replace(/\s+/g, ' ').trim()).join(' … ')
  const bare = /^[“"«](.*)[”"»]$/u.exec(words)?.[1]
  const quoted = bare !== undefined && !/[“”"«»]/u.test(bare) ? bare : words
  const first = passages[0]
  const paragraph = first === undefined ? null : desk.paragraphs.find(({ from, to }) => first.from >= from && first.from < to)?.number ?? null
  const { publisher, title, published } = desk.source
  const from = [publisher, title, published === null ? null : shownDay(published), paragraph === null ? null : `¶ ${paragraph}`].filter((part) => part !== null)
  return `“${quoted}” — ${from.join(', ')}`
}
