import type { Author } from '@travaux/model'
import type { Change } from '@travaux/record'

/** Which changes are listed: of these authors and these deeds (none named: all), and whether only rivals. */
export interface ChangeChoice { readonly who: readonly string[]; readonly deeds: readonly Change['deed'][]; readonly rivals: boolean }

export const everyChange: ChangeChoice = { who: [], deeds: [], rivals: false }

/** What an author is chosen by: a reader whatever its version. */
export function whoKey(by: Author): string {
  return by.is === 'reader' ? 'reader' : `${by.is} ${by.name}`
}

/** The changes that answer to a choice, in their order. */
export function chosenChanges<Listed extends Change>(changes: readonly Listed[], { who, deeds, rivals }: ChangeChoice): readonly Listed[] {
  if (who.length === 0 && deeds.length === 0 && !rivals) return changes
  const [names, done] = [new Set(who), new Set(deeds)]
  return changes.filter((change) => (names.size === 0 || names.has(whoKey(change.by))) && (done.size === 0 || done.has(change.deed)) && (!rivals || change.rival))
}
