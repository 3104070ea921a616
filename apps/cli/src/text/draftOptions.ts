import { Option, type Command } from 'commander'
import { clearanceOption } from '../terminal/compartmentOptions.ts'

/** What every command takes that can take its text from a dossier. */
export function withDraftOptions(command: Command): Command {
  return command
    .addOption(new Option('--draft <draft>', 'of a dossier: which draft, by its id or title; the only one, where there is one'))
    .option('--round <n>', 'of a dossier: the text after this round; the last, where none is named')
    .option('--side <side>', 'of a dossier: places are named as this side names them')
    .option('--as-of <time>', 'of a dossier: as it stood then')
    .option('--on <date>', 'of a dossier: what had been done by that ISO date')
    .addOption(clearanceOption())
}
