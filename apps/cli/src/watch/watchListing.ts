import { coloursFor } from '../terminal/coloursFor.ts'
import { alertLines } from '../show/alertLines.ts'
import { counted } from '../terminal/counted.ts'
import type { Format } from '../terminal/formatOption.ts'
import { oneLine } from '../terminal/oneLine.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'
import { say } from '../terminal/say.ts'
import type { Taken } from './taker.ts'

/** What is printed as documents come: alerts on stdout, all else on stderr; or a line of JSON for each document. */
export interface WatchListing { taken(taken: Taken): Promise<void>; /** How many could not be read, after the sum is told. */ end(): number }

export function watchListing(format: Format): WatchListing {
  let [read, already, refused, told] = [0, 0, 0, 0]
  const colours = coloursFor(process.stdout)
  return {
    async taken(taken) {
      switch (taken.is) {
        case 'taken': {
          read += 1
          told += taken.alerts.length
          if (format === 'json') return print(`${JSON.stringify({ file: taken.file, source: taken.source, title: taken.title, found: taken.found, entries: taken.entries, alerts: taken.alerts })}\n`)
          say(`${taken.file}: ${taken.found}${taken.alerts.length === 0 ? '; nothing that moves anything' : ''}.`)
          return taken.alerts.length === 0 ? undefined : printWords(`${colours.bold(oneLine(taken.title))} (${oneLine(taken.file)})\n${taken.alerts.map((alert) => alertLines(alert, colours.dim)).join('')}\n`)
        }
        case 'already': {
          already += 1
          if (taken.why !== null) say(taken.why)
          return format === 'json' ? print(`${JSON.stringify({ file: taken.file, already: true })}\n`) : undefined
        }
        case 'refused': {
          refused += 1
          say(taken.why)
          return format === 'json' ? print(`${JSON.stringify({ file: taken.file, refused: taken.why })}\n`) : undefined
        }
        default: return taken satisfies never
      }
    },
    end() {
      const parts = [
        ...read === 0 && already + refused > 0 ? [] : [`${counted(read, 'text')} taken in, ${counted(told, 'alert')}`], ...already === 0 ? [] : [`${counted(already, 'text')} ${already === 1 ? 'was' : 'were'} in the dossier already`],
        ...refused === 0 ? [] : [`${refused} could not be read`],
      ]
      say(`${parts.join('; ')}.`)
      return refused
    },
  }
}
