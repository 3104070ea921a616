import { Command } from 'commander'
import { compareTexts, type Comparison } from '@travaux/model'
import { Stop } from '../stop.ts'
import { coloursFor } from '../terminal/coloursFor.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'
import { say } from '../terminal/say.ts'
import type { DraftOptions } from './draftIn.ts'
import { isDossier } from './draftIn.ts'
import { withDraftOptions } from './draftOptions.ts'
import { paperIn } from './paperIn.ts'

/** `travaux text compare`: two texts, or two rounds of a draft, by words. */
export function compareCommand(): Command {
  return withDraftOptions(new Command('compare')
    .description('compare two texts by words, moved text shown as moved: two files, or two rounds of a draft')
    .argument('<earlier>', 'the earlier text, or a dossier')
    .argument('[later]', 'the later text; of a dossier the number of the later round, with --round for the earlier'))
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux text compare round-1.txt round-2.txt
  travaux text compare talks.travaux 3 --round 1

{+words put in+}, [-words taken out-]; what moved bears the number of its move: [-1:…-] and {+1:…+}. Exits 1 where the texts differ.`)
    .action(async (earlier: string, later: string | undefined, { format, ...options }: DraftOptions & { readonly format: Format }) => {
      if (later === undefined) throw new Stop('wrong', isDossier(earlier) ? 'Name the later round after the dossier, and the earlier with --round: `travaux text compare talks.travaux 3 --round 1`.' : 'Name the later text after the earlier.')
      const [a, b] = isDossier(earlier) && /^\d+$/.test(later)
        ? [await paperIn(earlier, options), await paperIn(earlier, { ...options, round: later })]
        : [await paperIn(earlier, isDossier(earlier) || !isDossier(later) ? options : {}), await paperIn(later, isDossier(later) || !isDossier(earlier) ? options : {})]
      for (const [file, { notes }] of [[earlier, a], [later, b]] as const) for (const note of notes) say(`${file}: ${note}`)
      const [one, two] = [withoutMark(a.text), withoutMark(b.text)]
      const comparison = compareTexts(one, two)
      if (format === 'json') await print(json(comparison))
      else await printWords(shown(one, two, comparison))
      if (comparison.steps.some(({ is }) => is !== 'same')) throw new Stop('no', '')
    })
}

/** The mark that some programs put before a text (U+FEFF) is none of its words. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** Line ends stay outside of the mark, so that it stands on the lines of its words. */
function marked(words: string, mark: (words: string) => string): string {
  const [, before = '', core = '', after = ''] = /^([\r\n]*)([^]*?)([\r\n]*)$/.exec(words) ?? []
  return core === '' ? before : `${before}${mark(core)}${after}`
}

/** Unchanged text is shortened to what stands around a change. */
const around = 160

function shown(a: string, b: string, { steps, words }: Comparison): string {
  const colours = coloursFor(process.stdout)
  const body = steps.map(({ is, aFrom, aTo, bFrom, bTo, move }, i) => {
    const number = move === null ? '' : `${move + 1}:`
    if (is === 'out') return marked(a.slice(aFrom, aTo), (words) => colours.red(`[-${number}${words}-]`))
    if (is === 'in') return marked(b.slice(bFrom, bTo), (words) => colours.green(`{+${number}${words}+}`))
    return shortened(b.slice(bFrom, bTo), i > 0, i < steps.length - 1)
  }).join('')
  return `${words.same.toLocaleString('en')} words the same, ${words.out} taken out, ${words.in} put in, ${words.moved} moved\n${steps.every(({ is }) => is === 'same') ? '' : `\n${body.replaceAll('\r', '')}\n`}`
}

function shortened(words: string, after: boolean, before: boolean): string {
  const [head, tail] = [after ? words.slice(0, around) : '', before ? words.slice(-around) : '']
  return head.length + tail.length >= words.length ? words : `${head}${head === '' ? '' : ' '}…\n…${tail === '' ? '' : ' '}${tail}`
}
