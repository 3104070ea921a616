import { Command } from 'commander'
import { articlesOfText, checkFinalClauses, entryIntoForce, ruleWords } from '@travaux/drafting'
import { clausesTable } from '../show/clausesTable.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'
import { say } from '../terminal/say.ts'
import { listOption } from './listOption.ts'
import { textIn } from './textIn.ts'

/** `travaux text law`: the final clauses of a text in a file. Those of a draft of a dossier, with the life of the treaty, are a view: `travaux show DOSSIER law`. */
export function lawCommand(): Command {
  return new Command('law')
    .description('hold a text’s final clauses against the Vienna Convention on the Law of Treaties: a reading aid for English texts, no legal opinion')
    .argument('<file>', 'the text')
    .addOption(listOption('--sides <names>', 'who negotiates it, as the text names them, parted by commas'))
    .addOption(listOption('--languages <languages>', 'those that are to be authentic, as in en,ru,ja'))
    .addOption(formatOption())
    .action(async (file: string, { sides = [], languages = ['en'], format }: { readonly sides?: readonly string[]; readonly languages?: readonly string[]; readonly format: Format }) => {
      const { text, notes } = await textIn(file)
      for (const note of notes) say(`${file}: ${note}`)
      const articles = articlesOfText(text)
      const numbers = new Map(articles.map(({ id, label }) => [id, label]))
      const law = checkFinalClauses(articles, { sides, languages }).map((finding) => ({ ...finding, number: numbers.get(finding.article ?? '') ?? '' }))
      const rule = entryIntoForce(articles)
      const entry = rule === null ? null : ruleWords(rule)
      if (format === 'json') return await print(json({ law, entry }))
      await printWords(`${clausesTable(law)}\n${entry === null ? 'The text says nothing of its entry into force: it would enter into force once all who negotiated it are bound (VCLT 24(2)).' : `The text enters into force ${entry}.`}\n`)
    })
}
