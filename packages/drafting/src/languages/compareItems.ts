import type { Item, ItemKind } from './item.ts'
import { itemsIn } from './itemsIn.ts'

/** An item that has no answer in the other text, or one that has another value in its place. */
export interface Compared { readonly kind: ItemKind; readonly one: Item | null; readonly two: Item | null }

const kinds: readonly ItemKind[] = ['date', 'money', 'percent', 'number', 'article', 'paragraph']

/**
 * The items of two texts against each other, kind by kind. References count once however often they stand; all else as often as it stands. A weak item answers and is not missed. What is left over on both
 * sides is paired in order: "30 here, 60 there".
 */
export function compareItems(one: string, language: string, two: string, other: string): readonly Compared[] {
  const [left, right] = [itemsIn(one, language), itemsIn(two, other)]
  return kinds.flatMap((kind) => {
    const once = kind === 'article' || kind === 'paragraph'
    const [a, b] = [left, right].map((items) => items.filter((item) => item.kind === kind)) as [Item[], Item[]]
    const [onlyA, onlyB] = [unanswered(a, b, once), unanswered(b, a, once)]
    return Array.from({ length: Math.max(onlyA.length, onlyB.length) }, (_, i) => ({ kind, one: onlyA[i] ?? null, two: onlyB[i] ?? null }))
  })
}

function unanswered(items: readonly Item[], others: readonly Item[], once: boolean): readonly Item[] {
  if (once) return items.filter((item, i) => !item.weak && !others.some(({ value }) => value === item.value) && items.findIndex(({ value }) => value === item.value) === i)
  const left = new Map<string, number>()
  for (const { value } of others) left.set(value, (left.get(value) ?? 0) + 1)
  // Those that are sure take their answers first, so that a weak one never leaves a sure one without.
  return [...items.filter(({ weak }) => !weak), ...items.filter(({ weak }) => weak)].filter(({ value, weak }) => {
    const n = left.get(value) ?? 0
    left.set(value, n - 1)
    return n <= 0 && !weak
  }).toSorted((a, b) => a.from - b.from)
}
