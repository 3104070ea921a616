import type { Passage } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { assessmentsOf } from './assessmentsOf.ts'
import { contentStems } from './contentStems.ts'
import { firstHeard } from '../firstHeard.ts'
import { indexed } from '../indexed.ts'
import { issuesSpokenOf } from '../statements/issuesSpokenOf.ts'
import { keptRows } from '../rows/keptRows.ts'
import { lessSure } from '../lessSure.ts'
import type { Naming } from '../names/naming.ts'
import type { Owed } from './owed.ts'
import { owedContradictions } from './owedContradictions.ts'
import { owedCourse } from './owedCourse.ts'
import { linkageLists, linkagesOf, owedWait, type WaitsFor } from './owedWaits.ts'
import { ownWords } from '../names/ownWords.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reviewShown } from '../reviewShown.ts'
import { shortened } from '../shortened.ts'
import { table, type Known } from '../table.ts'

const rows = keptRows<Owed>()

/** Provisions of instruments that rest on words of a source, in the order recorded: nobody's in particular, and due at no day. As `owedGroupRows`, before the day is looked at. */
export function owedProvisionRows(known: Known, names: Naming): readonly Owed[] {
  const instruments = known.once(withProvisions).get('any') ?? []
  return rows(known, names.as, instruments.flatMap((instrument) => instrument.value.provisions.map(({ label }, i) => {
    const assessments = assessmentsOf(known, instrument.id, label)
    const about = aboutOf(known, instrument)[i] as WaitsFor
    return {
      key: `${instrument.id} ${i}`,
      of: [instrument, assessments, ...linkageLists(known, about)],
      make: () => made(known, names, { instrument, at: i, assessments, about }),
    }
  })))
}

const withProvisions = indexed('instrument', (_, { value, evidence }) => (value.provisions.length > 0 && evidence.length > 0 ? ['any'] : []))

const abouts = table((): WeakMap<Subject, readonly WaitsFor[]> => new WeakMap(), { advance: (earlier, _known, { renamed }) => (renamed ? new WeakMap() : earlier) })

function aboutOf(known: Known, instrument: Subject<'instrument'>): readonly WaitsFor[] {
  const all = known.once(abouts)
  let found = all.get(instrument)
  if (found === undefined) all.set(instrument, found = instrument.value.provisions.map(({ text }) => ({ issues: issuesSpokenOf(known, text), stems: contentStems(text) })))
  return found
}

interface Parts { readonly instrument: Subject<'instrument'>; readonly at: number; readonly assessments: readonly Subject<'assessment'>[]; readonly about: WaitsFor }

function made(known: Known, names: Naming, { instrument, at, assessments, about }: Parts): { readonly row: Owed; readonly sources: readonly string[] } {
  const { label, text } = instrument.value.provisions[at] as Subject<'instrument'>['value']['provisions'][number]
  const linkages = linkagesOf(known, about)
  const course = owedCourse(known, names, { witnesses: [], since: null, assessments, met: null })
  const row: Owed = {
    subject: instrument.id, is: 'provision', provision: label, what: `${instrument.value.name}${label === '' ? '' : `, ${label}`}: ${shortened(ownWords(known, names, text), 120)}`, by: [], to: [], due: null, dueAt: null,
    status: 'on record', conduct: false, quote: quoteOf(known, (firstHeard(known, instrument) ?? instrument.evidence[0]) as Passage, false), review: reviewShown(instrument), lessSure: lessSure(instrument),
    tellings: [], issues: about.issues, since: instrument.value.date, level: course.findLast(({ counts }) => counts)?.level ?? null, course,
    overdue: false, stalled: null, contradicted: owedContradictions(known, course), waitsFor: linkages.map((each) => owedWait(known, names, each)), reports: [],
  }
  return { row, sources: [instrument, ...assessments, ...linkages].flatMap(({ evidence }) => evidence.map(({ source }) => source)) }
}
