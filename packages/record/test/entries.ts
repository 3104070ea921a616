import type { Author, EntryId, Issue, IssueId, Kind, Passage, SubjectId, ValueOf } from '@travaux/model'
import * as fc from 'fast-check'
import type { Recorded } from '../src/store.ts'

/** Builders that keep tests short. Entries are numbered as they are made; hashes are blank, as the fold does not read them. */
export const reader: Author = { is: 'reader', version: '0.1.0' }
export const codebook: Author = { is: 'codebook', name: 'example' }
export const person = (name: string): Author => ({ is: 'person', name })

export const issueId = (n: number): IssueId => `iss_${n}` as IssueId
export const passageAt = (source: string, from: number): Passage => ({ source: `src_${source}`, from, to: from + 3 }) as Passage
export const issueNamed = (name: string): Issue => ({ name, bySide: {}, group: null, raised: null, terms: [] })

type Said =
  | { readonly value: ValueOf<Kind>; readonly kind?: Kind; readonly evidence?: readonly Passage[]; readonly confidence?: number }
  | { readonly withdrawn: true }
  | { readonly undoes: EntryId }

export function log(...said: readonly (readonly [subject: SubjectId, author: Author, said: Said, day?: string])[]): readonly Recorded[] {
  return said.map(([subject, author, what, day], i) => ({
    id: `ent_${i + 1}`,
    subject,
    kind: 'issue',
    author,
    compartment: 'shared',
    recordedAt: `${day ?? '2019-01-14'}T09:00:00.000Z`,
    note: null,
    position: i + 1,
    previous: null,
    hash: '',
    signature: null,
    ...('value' in what ? { evidence: [], confidence: null, ...what } : what),
  }) as unknown as Recorded)
}

/** Logs of up to 40 entries over five subjects: every author, values, withdrawals, and undos of any earlier entry. */
export const anyLog = fc.array(fc.record({
  subject: fc.integer({ min: 1, max: 5 }),
  author: fc.constantFrom(reader, codebook, person('Ada'), person('Bo')),
  what: fc.oneof(
    { weight: 4, arbitrary: fc.record({ name: fc.constantFrom('one', 'two', 'three'), at: fc.constantFrom(null, ['a', 0] as const, ['a', 9] as const, ['b', 4] as const) }) },
    { weight: 1, arbitrary: fc.constant('withdrawn' as const) },
    { weight: 2, arbitrary: fc.nat(39) },
  ),
  day: fc.constantFrom('2019-01-14', '2019-01-15', '2019-01-13'),
}), { maxLength: 40 }).map((drawn) => log(...drawn.map(({ subject, author, what, day }, i) => {
  const said: Said = what === 'withdrawn' ? { withdrawn: true }
    : typeof what === 'number' ? { undoes: `ent_${(what % (i + 1)) + 1}` as EntryId }
    : { value: issueNamed(what.name), evidence: what.at === null ? [] : [passageAt(what.at[0], what.at[1])] }
  return [issueId(subject), author, said, day] as const
})))

/** The seed of every property in this package, printed by fast-check with a failure. */
export const seed = { seed: 20190114 }
