import { datesIn } from './datesIn.ts'
import type { Item } from './item.ts'
import { moneyIn } from './moneyIn.ts'
import { numbersIn } from './numbersIn.ts'
import { referencesIn } from './referencesIn.ts'
import { westernDigits } from './westernDigits.ts'

/**
 * Dates, references, amounts, percentages and numbers of a text, in order; what one kind has taken the next leaves. Languages: en, fr, es, de, ru, ar, ja, zh; of any other only digits,
 * ISO dates and percent signs.
 */
export function itemsIn(text: string, language: string): readonly Item[] {
  const found: Item[] = []
  let left = westernDigits(text)
  const take = (items: readonly Item[]): void => {
    for (const item of items) {
      found.push(item)
      left = `${left.slice(0, item.from)}${'\u0001'.repeat(item.to - item.from)}${left.slice(item.to)}`
    }
  }
  take(datesIn(left, language))
  take(referencesIn(left, language))
  take(moneyIn(left, language))
  take(numbersIn(left, language))
  return found.toSorted((a, b) => a.from - b.from)
}
