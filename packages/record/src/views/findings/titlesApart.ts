import type { FindingField } from './findingFields.ts'

interface Titled { readonly kind: string; readonly title: string; readonly fields: readonly FindingField[] }

/** What tells two findings of one name apart, the most telling first. */
const telling = ['When', 'Sides', 'Who', 'Speaker', 'By', 'Side', 'Date', 'Due', 'Status', 'Place'] as const

/** Cards, in which those of one kind that would have the same title also say when, or whose, each is. */
export function titlesApart<T extends Titled>(cards: readonly T[]): readonly T[] {
  const alike = Map.groupBy(cards, ({ kind, title }) => `${kind} ${title}`)
  return cards.map((card) => {
    const group = alike.get(`${card.kind} ${card.title}`) ?? []
    if (group.length < 2) return card
    const label = telling.find((each) => new Set(group.map((other) => valueOf(other, each))).size > 1)
    const value = label === undefined ? '' : valueOf(card, label)
    return value === '' ? card : { ...card, title: `${card.title}, ${value}` }
  })
}

function valueOf({ fields }: Titled, label: string): string {
  return fields.filter((field) => field.label === label).map(({ value }) => value).join(', ')
}
