import type { Kind } from '@travaux/model'
import type { Subject } from '../folded.ts'
import { patch } from '../patch.ts'
import { table, type Changed, type Known } from './table.ts'

type Index<K extends Kind> = ReadonlyMap<string, readonly Subject<K>[]>

/**
 * Subjects of a kind by the keys they have, in the order first recorded: those that stand, or with `withdrawn` all on record. `keysOf` may look at the
 * subject and at what things are called, at nothing else.
 */
export function indexed<K extends Kind>(kind: K, keysOf: (known: Known, subject: Subject<K>) => readonly string[], { withdrawn = false } = {}): (known: Known) => Index<K> {
  const make = (known: Known): Index<K> => {
    const found = new Map<string, Subject<K>[]>()
    for (const subject of withdrawn ? known.folded.byKind[kind] as readonly Subject<K>[] : known.all(kind)) {
      for (const key of new Set(keysOf(known, subject))) {
        const list = found.get(key)
        if (list === undefined) found.set(key, [subject])
        else list.push(subject)
      }
    }
    return found
  }
  const advance = (earlier: Index<K>, known: Known, changed: Changed): Index<K> => {
    if (changed.renamed) return make(known)
    const found = earlier as Map<string, readonly Subject<K>[]>
    for (const [id, { was, is, wasRecorded, isRecorded }] of changed.subjects) {
      const before = ofKind(withdrawn ? wasRecorded : was)
      const now = ofKind(withdrawn ? isRecorded : is)
      const [left, reached] = [before, now].map((each) => new Set(each === null ? [] : keysOf(known, each)))
      for (const key of new Set([...left ?? [], ...reached ?? []])) {
        const list = patch((found.get(key) ?? []).slice(), [[id, reached?.has(key) === true && now !== null ? now : undefined]], (each) => known.folded.placeOf(each) as number)
        if (list.length === 0) found.delete(key)
        else found.set(key, list)
      }
    }
    return found
  }
  const ofKind = (subject: Subject | undefined): Subject<K> | null => subject?.kind === kind ? subject as Subject<K> : null
  return table(make, { advance })
}
