import { Command } from 'commander'
import { checkText, conventions, parse, type TextCheck } from '@travaux/drafting'
import { Stop } from '../stop.ts'
import { coloursFor } from '../terminal/coloursFor.ts'
import { counted } from '../terminal/counted.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { oneLine } from '../terminal/oneLine.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'
import { say } from '../terminal/say.ts'
import type { DraftOptions } from './draftIn.ts'
import { withDraftOptions } from './draftOptions.ts'
import { paperIn } from './paperIn.ts'

type CheckOptions = DraftOptions & { readonly format: Format; readonly convention?: readonly string[]; readonly strict?: true }

/** `travaux text check`: what is in a bracketed text, and what does not balance. */
export function checkCommand(): Command {
  return withDraftOptions(new Command('check')
    .description('count brackets and options, name who wants which words, and say what does not balance and where its partner probably belongs')
    .argument('<file>', 'the text, or a dossier; - is standard input'))
    .option('--convention <name...>', `read by these conventions, instead of those the text itself shows: ${conventions.map(({ name }) => name).join(', ')}`)
    .option('--strict', 'exit 1 where a bracket has no partner')
    .addOption(formatOption())
    .action(async (file: string, { format, strict, ...options }: CheckOptions) => {
      const unknown = (options.convention ?? []).find((name) => !conventions.some((each) => each.name === name))
      if (unknown !== undefined) throw new Stop('wrong', `There is no convention ${unknown}; there are ${conventions.map(({ name }) => name).join(', ')}.`)
      const { text, notes, remarks } = await paperIn(file, options)
      const read = parse(text, options.convention === undefined ? {} : { conventions: options.convention })
      const check = checkText(read)
      for (const note of [...notes, ...remarks]) say(`${file}: ${note}`)
      await (format === 'json' ? print(json(check)) : printWords(shown(text, check, read.conventions)))
      if (strict === true && check.brackets.unmatched.length > 0) throw new Stop('no', '')
    })
}

function shown(text: string, { characters, articles, brackets, options, attributions, placeholders, notes }: TextCheck, follows: readonly string[]): string {
  const colours = coloursFor(process.stdout)
  const kinds = Object.entries(brackets.kinds).map(([kind, count]) => `${count} ${kind}`).join(', ')
  const roles = Map.groupBy(attributions, ({ role }) => role)
  const lines = [
    `${characters.toLocaleString('en')} characters, ${counted(articles.length, 'article')}`,
    `${counted(brackets.pairs, 'pair')} of brackets, ${brackets.maxDepth} deep${kinds === '' ? '' : `: ${kinds}`}`,
    `${counted(brackets.unmatched.length, 'bracket')} without a partner`,
    `${counted(options.length, 'option')}, ${counted(placeholders.length, 'placeholder')}`,
    `${counted(attributions.length, 'attribution')}${attributions.length === 0 ? '' : `: ${[...roles].map(([role, all]) => `${role} ${all.length} (${[...new Set(all.flatMap(({ sides }) => sides))].slice(0, 12).join(', ')})`).join('; ')}`}`,
    ...follows.length === 0 ? [] : [`Conventions: ${follows.join(', ')}`],
  ]
  const placeOf = places(text)
  const found = notes.map(({ at, message }) => `${colours.dim(placeOf(at.from))} ${message}\n    ${colours.dim(oneLine(text.slice(Math.max(0, at.from - 40), at.to + 40)))}`)
  return `${lines.join('\n')}\n${found.length === 0 ? '' : `\n${found.join('\n')}\n`}`
}

/** Says `line 12, column 5:` of places that are given in any order. O(text) once, then O(log lines) a place. */
function places(text: string): (at: number) => string {
  const begins = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) begins.push(at + 1)
  return (at) => {
    let [low, high] = [0, begins.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((begins[middle] as number) <= at) low = middle
      else high = middle
    }
    return `line ${low + 1}, column ${at - (begins[low] as number) + 1}:`
  }
}
