import { predictTimes } from '@travaux/reading'

interface Span { readonly start: number; readonly end: number; readonly value: string }
interface GoldTimes { readonly text: string; readonly date: string | null; readonly times: readonly Span[] }

/**
 * Relaxed F1 and F1 with value, in percent, as `score-times.mjs` counts them, of the part of each document that was marked: MEANTIME marks the
 * first sentences only, so what is found behind the last time of its gold is neither right nor wrong. Documents without any are left out.
 */
export function markedTimes(documents: readonly GoldTimes[]): { readonly relaxed: number; readonly withValue: number; readonly gold: number } {
  let [gold, predicted, relaxed, valued] = [0, 0, 0, 0]
  for (const { text, date, times } of documents) {
    const end = Math.max(-1, ...times.map((time) => time.end))
    const found = predictTimes(text, date).filter(({ start }) => start <= end)
    gold += times.length
    predicted += found.length
    const used = new Set<Span>()
    for (const time of times) {
      const shared = (each: Span) => Math.min(each.end, time.end) - Math.max(each.start, time.start)
      const [best] = found.filter((each) => !used.has(each) && shared(each) > 0).sort((a, b) => shared(b) - shared(a))
      if (best === undefined) continue
      used.add(best)
      relaxed++
      if (best.value === time.value) valued++
    }
  }
  const f1 = (right: number) => Math.round((2000 * right) / Math.max(1, gold + predicted)) / 10
  return { relaxed: f1(relaxed), withValue: f1(valued), gold }
}
