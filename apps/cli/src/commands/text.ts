import { Command } from 'commander'
import { checkCommand } from '../text/checkCommand.ts'
import { compareCommand } from '../text/compareCommand.ts'
import { exportCommand } from '../text/exportCommand.ts'
import { importCommand } from '../text/importCommand.ts'
import { languagesCommand } from '../text/languagesCommand.ts'
import { lawCommand } from '../text/lawCommand.ts'
import { printCommand } from '../text/printCommand.ts'
import { startersCommand } from '../text/startersCommand.ts'

/** `travaux text`: draft texts with brackets, in files and in dossiers. */
export function text(): Command {
  return new Command('text')
    .description('draft texts with brackets: check, print, compare, export them, bring them into a dossier, hold them against the law of treaties')
    .addCommand(checkCommand())
    .addCommand(printCommand())
    .addCommand(compareCommand())
    .addCommand(exportCommand())
    .addCommand(importCommand())
    .addCommand(lawCommand())
    .addCommand(languagesCommand())
    .addCommand(startersCommand())
    .addHelpText('after', `
Examples:
  travaux text check draft.txt                        its brackets, who wants which words, and what does not balance
  travaux text check draft.docx --format json
  travaux text export draft.txt --to draft.docx       proposals as tracked changes of their sides
  travaux text compare round-1.docx round-2.docx
  travaux text print talks.travaux --round 2          a draft of a dossier as it stood after round 2
  travaux text import draft.txt --into talks.travaux
  travaux text languages treaty-en.txt treaty-ru.txt --languages en,ru
  travaux text starters entry-into-force

A file is plain text, Markdown, Word (.docx), Akoma Ntoso (.xml), PDF or a page; or a dossier, whose draft is named with --draft where it has several.`)
}
