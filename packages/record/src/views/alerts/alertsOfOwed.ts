import type { SubjectId } from '@travaux/model'
import type { Alert } from './alert.ts'
import type { AlertsScene } from './alertsScene.ts'
import { dateWords } from '../dateWords.ts'
import { followUp } from '../followUp/followUp.ts'
import { listed } from '../listed.ts'
import type { Owed } from '../followUp/owed.ts'
import { capitalised } from '../capitalised.ts'

/**
 * What becomes of what is owed, by new words or because the day has gone on: overdue since, carried out, refused, reported on, or assessed in ways that contradict each other.
 */
export function alertsOfOwed(scene: AlertsScene): readonly Alert[] {
  const { changed } = scene.cut
  const latest = latestSource(scene.cut)
  return followUp(scene.folded, scene.options).flatMap((owed) => [...overdue(scene, owed, latest), ...carriedOut(scene, owed, changed), ...contradicted(scene, owed, changed), ...reported(scene, owed, changed)])
}

type Changed = AlertsScene['cut']['changed']

/** When the last of the sources was recorded that came since; '' where none did. */
function latestSource(cut: AlertsScene['cut']): string {
  return [...cut.changed.values()].reduce((last, each) => (each.kind === 'source' && cut.recordedAt(each) > last ? cut.recordedAt(each) : last), '')
}

/** Overdue now, and not before: its day had not passed then, or nobody had told of it. */
function overdue({ known, cut }: AlertsScene, owed: Owed, latest: string): readonly Alert[] {
  if (!owed.overdue || owed.due === null) return []
  const subject = known.folded.subjects.get(owed.subject)
  const isFresh = owed.tellings.length > 0 ? owed.tellings.every((telling) => cut.isNew(known.folded.subjects.get(telling.subject))) : cut.isNew(subject)
  if (owed.due < cut.dayThen && !isFresh) return []
  const own = subject === undefined || !isFresh ? '' : cut.recordedAt(subject)
  return [{
    ...resting(owed), is: 'overdue', severity: 1, sentence: `${whatOf(owed)}: this was due by ${dateWords(owed.due)}${owed.dueAt === null ? '' : ` (${owed.dueAt.how})`}, and nothing on record says that it has been done.`,
    date: owed.due, quote: owed.quote, before: null, recordedAt: own > latest ? own : latest,
  }]
}

function carriedOut({ cut }: AlertsScene, owed: Owed, changed: Changed): readonly Alert[] {
  const done = owed.course.findLast(({ counts, subject }) => counts && cut.isNew(changed.get(subject)))
  const refused = owed.tellings.findLast(({ status, subject }) => status === 'refused' && cut.isNew(changed.get(subject)))
  const step = done?.level === 3 && owed.level === 3 && !owed.course.some((each) => each.counts && each.level === 3 && !cut.isNew(changed.get(each.subject))) ? done : null
  return [
    ...step === null ? [] : [{ ...resting(owed), is: 'carried-out' as const, severity: 2 as const, sentence: `${whatOf(owed)}: this has been carried out${step.on === null ? '' : `, as of ${dateWords(step.on)}`} (“${step.words}”).`, date: step.on, quote: step.quote ?? owed.quote, before: owed.quote, recordedAt: at(cut, changed, step.subject) }],
    ...refused === undefined ? [] : [{ ...resting(owed), is: 'owed-refused' as const, severity: 1 as const, sentence: `${whatOf(owed)}: this has been refused.`, date: refused.published?.slice(0, 10) ?? null, quote: refused.quote, before: owed.quote, recordedAt: at(cut, changed, refused.subject) }],
  ]
}

function contradicted({ cut }: AlertsScene, owed: Owed, changed: Changed): readonly Alert[] {
  return owed.contradicted.flatMap(({ between: [i, j], words }): readonly Alert[] => {
    const [one, other] = [owed.course[i], owed.course[j]]
    const fresh = [other, one].find((step) => step !== undefined && cut.isNew(changed.get(step.subject)))
    if (fresh === undefined || one === undefined || other === undefined) return []
    return [{ ...resting(owed), is: 'owed-contradicted', severity: 2, sentence: `${whatOf(owed)}: accounts differ on how far this has been carried out. ${words}`, date: fresh.on, quote: fresh.quote ?? owed.quote, before: (fresh === one ? other : one).quote, recordedAt: at(cut, changed, fresh.subject) }]
  })
}

function reported({ cut }: AlertsScene, owed: Owed, changed: Changed): readonly Alert[] {
  const report = owed.reports.find(({ by, subject }) => by !== 'meeting' && cut.isNew(changed.get(subject)))
  return report === undefined ? [] : [{ ...resting(owed), is: 'reported', severity: 3, sentence: `${whatOf(owed)}: a report has been given.`, date: report.on, quote: report.quote ?? owed.quote, before: owed.quote, recordedAt: at(cut, changed, report.subject) }]
}

function at(cut: AlertsScene['cut'], changed: Changed, id: SubjectId): string {
  const subject = changed.get(id)
  return subject === undefined ? '' : cut.recordedAt(subject)
}

function resting({ subject, by, lessSure }: Owed): Pick<Alert, 'subject' | 'side' | 'issue' | 'basis' | 'lessSure'> {
  const sides = [...new Set(by.map(({ side }) => side))]
  return { subject, side: sides.length === 1 ? sides[0] ?? null : null, issue: null, basis: 'public', lessSure }
}

/** "Report to the leaders (Kono and Lavrov)". */
function whatOf({ what, by }: Owed): string {
  return by.length === 0 ? capitalised(what) : `${capitalised(what)} (${listed(by.map(({ name }) => name))})`
}
