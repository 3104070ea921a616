/** What a text holds that every authentic language must hold too. `date`: ISO; `money`: code and amount, `USD 100`; `article` and `paragraph`: references, by normal label. */
export type ItemKind = 'number' | 'percent' | 'money' | 'date' | 'article' | 'paragraph'

/**
 * An item at [from, to) of a text, in one form for all languages. `weak`: words by which a language may also say something else ("one", "two", "first", "third States"): it answers
 * to an item of another language, and is never missed where it has no answer.
 */
export interface Item { readonly kind: ItemKind; readonly value: string; readonly from: number; readonly to: number; readonly weak: boolean }
