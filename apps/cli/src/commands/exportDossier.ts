import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { Command } from 'commander'
import { cslJson, entryLines, isEncrypted, statementsCsv, unite, webAnnotations, type Clearance, type Dossier } from '@travaux/record'
import { dossierFile } from '../dossierFile.ts'
import { dossierPlace, isAddress } from '../dossierPlace.ts'
import { makeBeside } from '../makeBeside.ts'
import { newPassphrase } from '../passphrase/newPassphrase.ts'
import { asked } from '../show/asked.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { storeFile } from '../storeFile.ts'
import { clearanceOption } from '../terminal/compartmentOptions.ts'
import { print } from '../terminal/print.ts'

interface ExportOptions { readonly to?: string; readonly for?: string; readonly withoutPrejudice?: true; readonly encrypted?: true; readonly clearance?: Clearance; readonly side?: string; readonly asOf?: string; readonly on?: string }

/** What is made of a dossier's views, by the ending of the file. */
const views: Readonly<Record<string, (dossier: Dossier, options: ExportOptions) => string>> = {
  '.csv': (dossier, options) => {
    const { folded, options: wanted } = asked(dossier, options)
    return statementsCsv(folded, wanted)
  },
  '.jsonld': (dossier, options) => {
    const { folded, options: wanted } = asked(dossier, options)
    return `${JSON.stringify(webAnnotations(folded, wanted), null, 1)}\n`
  },
  '.json': (dossier, options) => {
    const { folded, options: wanted } = asked(dossier, options)
    return `${JSON.stringify(cslJson(folded, wanted), null, 1)}\n`
  },
}

/** `travaux export`: a dossier, or a part of it, for others and for other programs. */
export function exportDossier(): Command {
  return new Command('export')
    .description('hand on a dossier or its shared part, its entries, statements, annotations or sources')
    .argument('<dossier>', 'the dossier’s file; it is only read')
    .option('--to <file>', 'the file to make: .travaux, .jsonl (entries), .csv (statements), .jsonld (annotations) or .json (sources)')
    .option('--for <side>', 'a dossier for this side to have: the shared part alone, which proves itself whole')
    .option('--without-prejudice', 'with --for: say in the copy’s name that it is given without prejudice')
    .option('--encrypted', 'with a .travaux to make: encrypt it, with a passphrase and key of its own')
    .addOption(clearanceOption())
    .option('--side <side>', 'of statements and annotations alone: names as this side says them')
    .option('--as-of <time>', 'of statements, annotations and sources alone: as the dossier stood then')
    .option('--on <date>', 'of statements, annotations and sources alone: what held on that ISO date')
    .addHelpText('after', `
Examples:
  travaux export talks.travaux --for Japan --without-prejudice --to for-japan.travaux
  travaux export talks.travaux --encrypted --to talks-encrypted.travaux
  travaux export talks.travaux --to entries.jsonl
  travaux export talks.travaux --to statements.csv --on 2019-01-15

Without --to, entries are printed as lines of JSON. A file that is there is not overwritten. What is made is not encrypted, also of an encrypted
dossier, unless --encrypted says so; then the passphrase for it is asked for, or taken from TRAVAUX_NEW_PASSPHRASE (of a dossier that is not
encrypted, also from TRAVAUX_PASSPHRASE).`)
    .action(async (file: string, options: ExportOptions) => {
      const side = options.for
      if (options.withoutPrejudice === true && side === undefined) throw new Stop('wrong', '--without-prejudice goes with --for: say for which side the copy is.')
      if (side !== undefined && options.clearance !== undefined) throw new Stop('wrong', '--for gives the shared part alone; leave --clearance out.')
      const clearance = side === undefined ? options.clearance ?? 'everything' : ['shared']
      checkAsked(options)
      if (options.to === undefined) {
        if (side !== undefined) throw new Stop('wrong', '--for makes a dossier; say with --to which file it is to be, such as for-them.travaux.')
        if (options.encrypted === true) throw new Stop('wrong', '--encrypted makes a dossier; say with --to which file it is to be, such as encrypted.travaux.')
        return await printLines(file, clearance)
      }
      const to = resolve(options.to)
      if (existsSync(to)) throw new Stop('no', `${options.to} is there already and is not overwritten; choose another name.`)
      const ending = extname(to).toLowerCase()
      if (side !== undefined && ending !== '.travaux') throw new Stop('wrong', `--for makes a dossier, and ${options.to} is none by its name; end it with .travaux.`)
      if (options.encrypted === true && ending !== '.travaux') throw new Stop('wrong', `--encrypted makes a dossier, and ${options.to} is none by its name; end it with .travaux.`)
      const wasEncrypted = !isAddress(file) && isEncrypted(file)
      if (ending === '.travaux') {
        const name = side === undefined ? null : await nameFor(file, side, options.withoutPrejudice === true)
        const shown = options.to
        await copy(file, to, clearance, name, async () => options.encrypted === true ? { passphrase: await newPassphrase(shown, { another: wasEncrypted }) } : {})
      }
      else if (ending === '.jsonl') await writeLines(file, to, clearance)
      else await writeView(file, to, clearance, options, views[ending])
      await print(`Made ${options.to}${wasEncrypted && options.encrypted !== true ? ', which is not encrypted' : ''}.\n`)
    })
}

/** What asks for a part of a view would be dropped by a form that holds entries whole, and more be handed on than was meant. */
function checkAsked(options: ExportOptions): void {
  const ending = options.to === undefined ? '.jsonl' : extname(options.to).toLowerCase()
  if (ending !== '.json' && ending !== '.jsonl' && ending !== '.travaux') return
  for (const [flag, given] of [['--side', options.side], ['--as-of', options.asOf], ['--on', options.on]] as const) {
    if (given === undefined) continue
    if (ending !== '.json') throw new Stop('wrong', `${flag} does not go with ${ending === '.jsonl' ? 'entries' : 'a dossier'}, which ${ending === '.jsonl' ? 'are' : 'is'} handed on whole: leave it out, or make statements (.csv), annotations (.jsonld)${flag === '--side' ? '' : ' or sources (.json)'}.`)
    if (flag === '--side') throw new Stop('wrong', '--side says nothing to sources, whose names are their own: leave it out, or make statements (.csv) or annotations (.jsonld).')
  }
}

async function copy(file: string, to: string, clearance: Clearance, name: string | null, locked: () => Promise<{ readonly passphrase?: string }>): Promise<void> {
  const from = await storeFile(dossierPlace(file), { readOnly: true, clearance })
  try {
    const options = await locked()
    await makeBeside(to, async (making) => {
      const into = await storeFile(making, { ...options, create: true, name: name ?? from.name })
      try {
        await unite(into, from)
      } finally {
        await into.close()
      }
    })
  } finally {
    await from.close()
  }
}

/** The copy's name, for a side the shared part knows. */
async function nameFor(file: string, given: string, withoutPrejudice: boolean): Promise<string> {
  const dossier = await dossierFile(dossierPlace(file), { readOnly: true, clearance: ['shared'] })
  try {
    const { folded, options } = asked(dossier, { side: given })
    const side = folded.byKind.side.find(({ id }) => id === options.as)
    return `${dossier.name}, for ${side?.value.name ?? given}${withoutPrejudice ? ', without prejudice' : ''}`
  } finally {
    await dossier.close()
  }
}

async function printLines(file: string, clearance: Clearance): Promise<void> {
  const store = await storeFile(dossierPlace(file), { readOnly: true, clearance })
  try {
    for await (const lines of entryLines(store)) await print(lines)
  } finally {
    await store.close()
  }
}

async function writeLines(file: string, to: string, clearance: Clearance): Promise<void> {
  const store = await storeFile(dossierPlace(file), { readOnly: true, clearance })
  try {
    await makeBeside(to, (making) => writeFile(making, entryLines(store)))
  } catch (error) {
    const sentence = storageSentence(error, basename(to))
    throw sentence === null ? error : new Stop('no', sentence)
  } finally {
    await store.close()
  }
}

async function writeView(file: string, to: string, clearance: Clearance, options: ExportOptions, made: (typeof views)[string] | undefined): Promise<void> {
  if (made === undefined) throw new Stop('wrong', `--to ${basename(to)} ends in none of .travaux, .jsonl, .csv, .jsonld and .json, which say what is to be made.`)
  const dossier = await dossierFile(dossierPlace(file), { readOnly: true, clearance })
  try {
    await makeBeside(to, (making) => writeFile(making, made(dossier, options)))
  } finally {
    await dossier.close()
  }
}
