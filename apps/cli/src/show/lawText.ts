import { dateWords } from '@travaux/record'
import type { DraftFindings } from '@travaux/server'
import { coloursFor } from '../terminal/coloursFor.ts'
import { clausesTable } from './clausesTable.ts'

/** The final clauses against the Vienna Convention, how the text enters into force, how far the treaty has come, and terms that sides read each in its own way. */
export function lawText({ law, entry, life, terms }: DraftFindings, side: (id: string) => string): string {
  const colours = coloursFor(process.stdout)
  const stages = life.stages.flatMap(({ stage, reached }) => (reached === null ? [] : [`${stage.replaceAll('-', ' ')}: ${dateWords(reached)}`]))
  const register = terms.map(({ term, deliberate, readings, silent }) => `“${term}”${deliberate ? ', left open on purpose' : ''}\n${readings.map((reading) => `    ${side(reading.side)} reads it as ${reading.reading}\n`).join('')}${silent.map((each) => `    ${side(each)}: no reading on record\n`).join('')}`).join('')
  return [
    `${colours.bold('Final clauses')} ${colours.dim('(Vienna Convention on the Law of Treaties, 1969; Charter, article 102): a reading aid, no legal opinion')}\n${clausesTable(law)}`,
    `${colours.bold('Entry into force')}\n${entry === null ? 'The text is silent: once all who negotiated it are bound (VCLT 24(2)).' : `The text enters into force ${entry}.`}\n${stages.map((each) => `${each}\n`).join('')}${life.lacking.map(({ what }) => `${what}\n`).join('')}`,
    ...register === '' ? [] : [`${colours.bold('Terms and their readings')}\n${register}`],
  ].join('\n')
}
