import type { Alert } from '@travaux/record'
import { coloursFor } from '../terminal/coloursFor.ts'
import { alertLines } from './alertLines.ts'

const headings: Readonly<Record<Alert['severity'], string>> = { 1: 'Look at once', 2: 'What moved', 3: 'For information' }

/** What is new, the gravest first, each with the words it rests on. */
export function alertsText(alerts: readonly Alert[]): string {
  if (alerts.length === 0) return 'Nothing new that moves anything.\n'
  const colours = coloursFor(process.stdout)
  return ([1, 2, 3] as const).flatMap((severity) => {
    const of = alerts.filter((alert) => alert.severity === severity)
    return of.length === 0 ? [] : [`${colours.bold(headings[severity])}\n${of.map((alert) => alertLines(alert, colours.dim)).join('')}`]
  }).join('\n')
}
