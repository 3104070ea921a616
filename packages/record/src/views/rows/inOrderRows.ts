import type { Kind, SideId, SubjectId } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import type { Subject } from '../../folded.ts'
import { naming, type Naming } from '../names/naming.ts'
import { table, type Changed, type Known } from '../table.ts'

/** How rows are made of subjects and put in order. */
interface Making<K extends Kind, Row, Key> {
  readonly kind: K
  /** Looks at the subject, its sources and what rests on them, and what things are called; null: no row. `key` tells where the row stands. */
  readonly rowOf: (known: Known, names: Naming, subject: Subject<K>) => { readonly row: Row; readonly key: Key } | null
  /** Never 0 for two subjects. */
  readonly compare: (a: Key, b: Key) => number
  /** Subjects of other sources whose rows may have changed too. */
  readonly alsoOf?: (known: Known, changed: Changed) => Iterable<SubjectId>
}

interface Made<Row, Key> { rows: readonly Row[]; readonly keys: Key[]; readonly keyOf: Map<SubjectId, Key> }

/** Rows made of the subjects of a kind that stand, in order, as a side speaks. A later version of the dossier makes those rows anew whose sources changed. */
export function inOrderRows<K extends Kind, Row, Key>({ kind, rowOf, compare, alsoOf }: Making<K, Row, Key>): (known: Known, as: SideId | null) => readonly Row[] {
  const all = table((): Map<SideId | null, Made<Row, Key>> => new Map(), {
    advance(earlier, known, changed) {
      if (changed.renamed) return new Map()
      const touched = touchedBy(known, changed)
      for (const [as, made] of earlier) mend(made, known, naming(known, as), touched)
      return earlier
    },
  })

  function touchedBy(known: Known, changed: Changed): ReadonlySet<SubjectId> {
    const touched = new Set<SubjectId>(alsoOf?.(known, changed))
    for (const [id, { was, is }] of changed.subjects) if (was?.kind === kind || is?.kind === kind) touched.add(id)
    for (const source of changed.sources) for (const { id, kind: of } of known.folded.bySource.get(source) ?? []) if (of === kind) touched.add(id)
    return touched
  }

  function mend(made: Made<Row, Key>, known: Known, names: Naming, touched: ReadonlySet<SubjectId>): void {
    const rows = made.rows.slice()
    for (const id of touched) {
      const before = made.keyOf.get(id)
      const subject = known.get(kind, id)
      const now = subject === undefined ? null : rowOf(known, names, subject)
      if (before !== undefined) {
        const at = placeOf(made.keys, before)
        if (now !== null && compare(now.key, before) === 0) {
          rows[at] = now.row
          continue
        }
        rows.splice(at, 1)
        made.keys.splice(at, 1)
        made.keyOf.delete(id)
      }
      if (now === null) continue
      const at = placeOf(made.keys, now.key)
      rows.splice(at, 0, now.row)
      made.keys.splice(at, 0, now.key)
      made.keyOf.set(id, now.key)
    }
    made.rows = rows
  }

  /** The first place whose key is not before this one. */
  function placeOf(keys: readonly Key[], key: Key): number {
    return firstNot(keys, (each) => compare(each, key) < 0)
  }

  function make(known: Known, names: Naming): Made<Row, Key> {
    const found = known.all(kind).flatMap((subject) => {
      const one = rowOf(known, names, subject)
      return one === null ? [] : [{ id: subject.id as SubjectId, ...one }]
    }).sort((a, b) => compare(a.key, b.key))
    return { rows: found.map(({ row }) => row), keys: found.map(({ key }) => key), keyOf: new Map(found.map(({ id, key }) => [id, key])) }
  }

  return (known, as) => {
    const byAs = known.once(all)
    let made = byAs.get(as)
    if (made === undefined) byAs.set(as, made = make(known, naming(known, as)))
    return made.rows
  }
}
