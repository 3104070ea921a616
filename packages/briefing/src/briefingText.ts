import type { Briefing } from './briefing.ts'
import { linesOf } from './linesOf.ts'

/** All words of a briefing, notes too, a line each. */
export function briefingText({ title, subtitle, marking, sections, noteTexts }: Briefing): string {
  const short = new Map(noteTexts.map((each) => [each.note, each.short]))
  const lines = sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap((block) => [
    ...block.is === 'table' ? block.columns.map(({ name }) => name) : [],
    ...linesOf(block).map((line) => line.map((run) => 'text' in run ? run.text : run.is === 'place' ? short.get(run.note) ?? '' : '').join('')),
  ])])
  return [title, subtitle ?? '', marking ?? '', ...lines, ...noteTexts.filter(({ number }) => number !== null).map(({ pieces }) => pieces.map(({ text }) => text).join(''))].join('\n')
}
