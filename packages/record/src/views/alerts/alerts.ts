import type { Folded } from '../../folded.ts'
import { alertKinds, type Alert } from './alert.ts'
import { cutAt, type AlertsSince } from './alertsCut.ts'
import { alertsOfConduct } from './alertsOfConduct.ts'
import { alertsOfLines } from './alertsOfLines.ts'
import { alertsOfMeetings } from './alertsOfMeetings.ts'
import { alertsOfOwed } from './alertsOfOwed.ts'
import { alertsOfReadOuts } from './alertsOfReadOuts.ts'
import { alertsOfSilences } from './alertsOfSilences.ts'
import { alertsOfStances } from './alertsOfStances.ts'
import { alertsOfThirdParties } from './alertsOfThirdParties.ts'
import { compare } from '../compare.ts'
import { known } from '../known.ts'
import { naming } from '../names/naming.ts'
import type { ViewOptions } from '../view.ts'

/**
 * What new documents and entries changed, the gravest first, each once: the dossier as it is, held against what it was before a time (`since`) or a position of the log (`after`). Told is what came and what it
 * changed, not what was taken back. Before, things are as they were recorded then; what hangs on the day (`today`) is held against the latest publication then.
 *
 * Cost: what changed, and the tables it brings up; no table is made of the dossier as it was.
 */
export function alerts(folded: Folded, { since, after = null, ...options }: ViewOptions & AlertsSince): readonly Alert[] {
  const seen = known(folded, options.on)
  const cut = cutAt(seen, { since, after })
  const scene = { folded, options, known: seen, names: naming(seen, options.as), cut }
  const found = new Map<string, Alert>()
  for (const alert of makers.flatMap((make) => make(scene))) {
    const key = keyOf(alert)
    if (!found.has(key)) found.set(key, alert)
  }
  return [...found.values()].sort((a, b) => a.severity - b.severity || alertKinds.indexOf(a.is) - alertKinds.indexOf(b.is) || compare(b.date ?? '', a.date ?? '') || compare(a.subject, b.subject) || compare(a.sentence, b.sentence))
}

/** Two things told in the same words are two where they are of something else or rest on other words, so that no evidence is lost. */
function keyOf({ is, subject, side, issue, sentence, quote }: Alert): string {
  return JSON.stringify([is, subject, side, issue, sentence, quote?.passage])
}

/** What hangs on the day alone comes up without a change. */
const makers = [alertsOfLines, alertsOfConduct, alertsOfReadOuts, alertsOfStances, alertsOfSilences, alertsOfMeetings, alertsOfOwed, alertsOfThirdParties]
