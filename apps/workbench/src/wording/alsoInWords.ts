import type { SourceRow } from '@travaux/record'

/** "also in The Paper, The Post", of a source that others have reprinted; null of one that nobody has. */
export function alsoInWords({ alsoIn }: Pick<SourceRow, 'alsoIn'>): string | null {
  const publishers = [...new Set(alsoIn.map(({ publisher }) => publisher ?? 'another file'))]
  return publishers.length === 0 ? null : `also in ${publishers.join(', ')}`
}
