import { Command } from 'commander'
import { starters } from '@travaux/drafting'
import { Stop } from '../stop.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'
import { table } from '../terminal/table.ts'

/** `travaux text starters`: clauses to begin from, in our own words. */
export function startersCommand(): Command {
  return new Command('starters')
    .description('list clauses to begin from, or print one: preamble, consent, entry into force, reservations, depositary …')
    .argument('[clause]', 'which clause, by the name the list gives it')
    .addOption(formatOption())
    .action(async (clause: string | undefined, { format }: { readonly format: Format }) => {
      const chosen = starters.filter(({ id }) => clause === undefined || id === clause)
      if (chosen.length === 0) throw new Stop('wrong', `There is no clause ${clause}; \`travaux text starters\` lists them.`)
      const [only] = chosen
      if (format === 'json') return await print(json(clause === undefined ? chosen : only))
      if (clause === undefined || only === undefined) return await printWords(table([{ title: 'Clause' }, { title: 'Title' }, { title: 'For' }, { title: 'Rule' }, { title: 'When', grows: true }], chosen.map(({ id, title, for: whom, rule, use }) => [id, title, whom, rule, use])))
      await printWords(`${only.text}\n`)
    })
}
