import type { Item } from './item.ts'
import { numeralsIn } from './numeralsIn.ts'

const names: readonly (readonly [string, string])[] = [
  ['USD', String.raw`US\$|\$|USD|(?:US|United States|U\.S\.) dollars?|dollars?(?: (?:of the United States|US))?|dollars? (?:américains|des États-Unis)|dólar(?:es)?(?: (?:de los Estados Unidos|estadounidenses))?|US-Dollars?|доллар(?:а|ов|ам|ах)? США|долл\. США|米ドル|アメリカ合衆国ドル|美元|دولار(?:ات)?(?: أمريكي)?`],
  ['EUR', String.raw`€|EUR|euros?|евро|ユーロ|欧元|يورو`],
  ['JPY', String.raw`¥|JPY|yens?|иен(?:а|ы|у)?|円|日元|ين(?: ياباني)?`],
  ['RUB', String.raw`₽|RUB|rubles?|roubles?|rublos?|Rubel|рубл(?:ь|я|ей|ям|ях)|ルーブル|卢布|روبل`],
  ['GBP', String.raw`£|GBP|pounds? sterling|livres? sterling|libras? esterlinas|Pfund Sterling|фунт(?:а|ов)? стерлингов|英ポンド|英镑`],
  ['CHF', String.raw`CHF|Swiss francs?|francs? suisses?|francos? suizos?|Schweizer Franken|швейцарск\p{L}+ франк(?:а|ов)?|スイスフラン|瑞士法郎`],
  ['CNY', String.raw`CNY|RMB|yuan|renminbi|юан(?:ь|я|ей)|人民元|人民币|元(?!年)`],
]
const currencies = names.map(([code, words]) => [code, new RegExp(String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])(?:${words})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])`, 'giu')] as const)
const between = /^[\s\u00a0)]*(?:de|d’|d')?\s*$/u

/** Amounts of money: the code of the currency and the amount, `JPY 500000000`. A currency without an amount beside it is none. */
export function moneyIn(text: string, language: string): readonly Item[] {
  const numerals = numeralsIn(text, language)
  const found: Item[] = []
  for (const [code, pattern] of currencies) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (found.some((each) => from < each.to && each.from < to)) continue
      const before = numerals.find((each) => each.to <= from && between.test(text.slice(each.to, from)))
      const after = /^[€$£¥₽A-Z]/u.test(match[0]) ? numerals.find((each) => each.from >= to && /^[\s\u00a0]*$/u.test(text.slice(to, each.from))) : undefined
      const amount = before ?? after
      if (amount !== undefined) found.push({ kind: 'money', value: `${code} ${amount.value}`, from: Math.min(from, amount.from), to: Math.max(to, amount.to), weak: false })
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}
