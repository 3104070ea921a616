import type { Owed, SideShown } from '@travaux/record'
import type { OwedChoice } from './everythingOwed.ts'
import type { Trouble } from './owedTroubles.ts'

export interface OwedPart { readonly key: string; readonly title: string; readonly rows: readonly Owed[] }

const parts = [['undertaking', 'Undertakings'], ['instruction', 'Instructions'], ['provision', 'Provisions']] as const

/** The rows that a table shows, in parts under titles. What binds conduct stands apart, below it. `wanted`: the key of a row that is shown whatever is chosen. */
export function chosenOwed(all: readonly Owed[], choice: OwedChoice, sides: readonly SideShown[], isWanted: (row: Owed) => boolean): readonly OwedPart[] {
  const rows = all.filter((row) => !row.conduct && (isWanted(row) || (choice.unsure || !row.lessSure) && fits(row, choice)))
  switch (choice.order) {
    case 'kind': return parts.map(([key, title]) => ({ key, title, rows: rows.filter(({ is }) => is === key) })).filter((part) => part.rows.length > 0)
    case 'due': return [
      { key: 'dated', title: 'With a day', rows: rows.filter(({ due }) => due !== null).toSorted((a, b) => (a.due ?? '') < (b.due ?? '') ? -1 : 1) },
      { key: 'undated', title: 'Without a day', rows: rows.filter(({ due }) => due === null) },
    ].filter((part) => part.rows.length > 0)
    case 'level': return [null, 0, 1, 2, 3].map((level) => ({ key: String(level), title: titleOf[String(level) as keyof typeof titleOf], rows: rows.filter((row) => row.level === level) })).filter((part) => part.rows.length > 0)
    case 'by': {
      const of = (row: Owed) => [...new Set(row.by.flatMap(({ side }) => side === null ? [] : [side as string]))].sort()
      const named = new Map<string, Owed[]>()
      for (const row of rows) named.set(of(row).join(' '), [...named.get(of(row).join(' ')) ?? [], row])
      const title = (key: string) => key === '' ? 'No side named' : key.split(' ').map((id) => sides.find((side) => side.id === id)?.name ?? id).join(', ')
      return [...named].map(([key, owed]) => ({ key, title: title(key), rows: owed })).toSorted((a, b) => a.key.split(' ').length - b.key.split(' ').length || (a.title < b.title ? -1 : 1))
    }
    default: return choice.order satisfies never
  }
}

const titleOf = { null: 'Not assessed', 0: 'Not begun', 1: 'Begun', 2: 'In good part', 3: 'Carried out' } as const

function fits(row: Owed, { sides, troubles: chosen }: OwedChoice): boolean {
  return (sides.length === 0 || row.by.some(({ side }) => side !== null && sides.includes(side))) && (chosen.length === 0 || chosen.some((trouble) => hasTrouble(row, trouble)))
}

function hasTrouble(row: Owed, trouble: Trouble): boolean {
  switch (trouble) {
    case 'overdue': return row.overdue
    case 'stalled': return row.stalled !== null
    case 'contradicted': return row.contradicted.length > 0
    case 'waiting': return row.waitsFor.some(({ met }) => met !== true)
    case 'review': return row.review.review === 'found' || row.course.some(({ by, review }) => by === 'assessment' && review.review === 'found')
    default: return trouble satisfies never
  }
}
