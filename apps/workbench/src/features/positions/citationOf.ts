import type { Chain } from '@travaux/record'
import { unquoted } from '../../quotation/unquoted.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { stanceSaid } from './stanceWords.ts'

/** A position as a line to paste elsewhere: whose, on what, how, in which words, who said them, when, and where they stand. */
export function citationOf({ issue, side, cell, links }: Chain): string {
  const head = `${side.name} on ${issue.name}`
  if (cell.stance === null) return `${head}: no statement on record.`
  const held = `${head}: ${stanceSaid(cell.stance)}${cell.proposition === null ? '' : ` (${cell.proposition.text})`}.`
  return [held, ...links.map(cited)].join('\n')
}

function cited({ quote, who, date, ladder }: Chain['links'][number]): string {
  const text = unquoted(quote.text)
  const words = quote.verbatim ? `“${text}”` : text
  return `${words} — ${[who, date === null ? null : shownDay(date), ladder.words, quote.place].filter((part) => part !== null && part !== '').join(', ')}`
}
