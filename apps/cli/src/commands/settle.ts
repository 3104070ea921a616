import { Command, Option } from 'commander'
import type { Refusal, SettleInput, SingleInput } from '@travaux/settlement'
import { interruption } from '../interruption.ts'
import type { SettleAsked } from '../settle/asked.ts'
import type { DossierSettleOptions } from '../settle/dossierInputs.ts'
import { fileInputs } from '../settle/fileInputs.ts'
import { isSmall } from '../settle/isSmall.ts'
import type { Settled } from '../settle/settled.ts'
import { settledText } from '../settle/settledText.ts'
import { settleOffThread } from '../settle/settleOffThread.ts'
import { settleOne } from '../settle/settleOne.ts'
import { isAddress } from '../dossierPlace.ts'
import { Stop } from '../stop.ts'
import { clearanceOption } from '../terminal/compartmentOptions.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { oneLine } from '../terminal/oneLine.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'
import { say } from '../terminal/say.ts'

interface SettleOptions extends DossierSettleOptions, Omit<SettleAsked, 'top' | 'seed'> { readonly format: Format; readonly only?: string; readonly top?: number; readonly seed?: number }

/** `travaux settle`: which agreements are possible, which would hold, and what would have to change. */
export function settle(): Command {
  return new Command('settle')
    .description('work out which agreements are possible, which would hold, and what would have to change')
    .argument('<files...>', 'a graph model (GMCR+, gmcr-py), a domain of Genius with a profile a side, a model file, a folder of these, or a dossier; - is standard input')
    .option('--only <name>', 'of a file with several models: this one')
    .addOption(new Option('--disagreement <by>', 'of packages: what the sides have without an agreement: as stated, or no less than the worst package (default: floor for files of Genius, else reservation)').choices(['reservation', 'floor']))
    .addOption(new Option('--reading <reading>', 'of a graph model: sanctions as gmcr-py reads them, each opponent moving once at most').choices(['gmcr-py']))
    .option('--state <number>', 'of a graph model: say why this state is stable for whom, or is not', wholeNumber('--state', 1))
    .option('--want <number>', 'of a graph model: what would have to change for this state to be an equilibrium', wholeNumber('--want', 1))
    .addOption(new Option('--concept <concept>', 'of a graph model: by which way of foreseeing --state and --want are answered (default: seq)').choices(['nash', 'gmr', 'smr', 'seq', 'sim']))
    .option('--from <number>', 'of a graph model: the state things are in, from which the ways to the equilibria are told', wholeNumber('--from', 1))
    .option('--coalitions', 'of a graph model: which states decision makers would not leave together either')
    .option('--top <count>', 'at most so many lines of a list (default: 20 for people, all for programs)', wholeNumber('--top', 1))
    .option('--seed <number>', 'of what is drawn by chance: draw it so (default: 1)', wholeNumber('--seed', 0))
    .option('--draws <number>', 'of packages: how often numbers are drawn within their ranges (default: 500, none of more than 100,000 packages)', wholeNumber('--draws', 0))
    .option('--model <model>', 'of a dossier: which settlement model, by its id or name; the only one, where there is one')
    .option('--estimate <name>', 'of a dossier: whose numbers; those of which there are most, where none is named')
    .option('--side <side>', 'of a dossier: places are named as this side names them')
    .option('--as-of <time>', 'of a dossier: as it stood then')
    .option('--on <date>', 'of a dossier: what held on that ISO date')
    .option('--since <time>', 'of a dossier: how the result moved since then, and by which changes of the record')
    .addOption(clearanceOption('of a dossier: see only these compartments, by name, parted by commas (default: all in the file)'))
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux settle elmira.gmcr                                equilibria of a graph model
  travaux settle elmira.gmcr --coalitions                   also those that no coalition would leave
  travaux settle elmira.gmcr --want 5                       what would make state 5 an equilibrium
  travaux settle domain.xml buyer.xml seller.xml            packages of Genius or negmas, domain first
  travaux settle canal.json --format json                   a model file, for programs
  travaux settle talks.travaux --estimate secretariat       the model of a dossier, by one estimate

A long run shows how far it is; interrupted, it prints what it has, says so, and exits 130. A model that contradicts
itself is refused in a sentence that names the place, and the command exits 1.`)
    .action(async (paths: string[], options: SettleOptions) => {
      const signal = interruption()
      const input = await inputOf(paths, options)
      if (signal.aborted) throw new Stop('interrupted', 'Interrupted before anything was worked out.')
      const chosen = input.kind === 'several' && options.only !== undefined ? onlyOf(input, options.only) : input
      if (chosen.kind !== 'several' && options.only !== undefined && input.kind !== 'several') throw new Stop('wrong', `--only names one of several models, and ${paths[0]} has one; leave it out.`)
      const asked: SettleAsked = {
        // For people lists are cut as they are printed, which says how many are left.
        top: options.format === 'json' ? options.top ?? null : null, seed: options.seed ?? 1,
        ...options.draws === undefined ? {} : { draws: options.draws }, ...options.disagreement === undefined ? {} : { disagreement: options.disagreement }, ...options.reading === undefined ? {} : { reading: options.reading },
        ...options.state === undefined ? {} : { state: options.state }, ...options.want === undefined ? {} : { want: options.want }, ...options.from === undefined ? {} : { from: options.from }, ...options.concept === undefined ? {} : { concept: options.concept }, ...options.coalitions === undefined ? {} : { coalitions: options.coalitions },
      }
      mustFit(chosen, asked)
      if (chosen.kind !== 'several') {
        const settled = await settledOf(chosen, asked, signal)
        await show(settled, settled.notes, options, settledText(settled, options.top ?? 20))
        return ended(signal, settled.partial)
      }
      const models: (Settled & { readonly name: string })[] = []
      for (const { name, input: each } of chosen.inputs) {
        if (signal.aborted) break
        models.push({ name, ...await settledOf(each, asked, signal, name) })
      }
      const left = chosen.inputs.length - models.length
      const partial = left > 0 ? `The run was cut short: ${left} of ${chosen.inputs.length} models are missing.` : models.find((each) => each.partial !== null)?.partial ?? null
      const several = { kind: 'several', title: chosen.title, models, notes: chosen.notes, partial }
      await show(several, [...chosen.notes, ...models.flatMap(({ notes }) => notes)], options, models.map((each) => `${each.name === each.title ? '' : `${oneLine(each.name)}\n\n`}${settledText(each, options.top ?? 20)}`).join('\n'))
      ended(signal, partial)
    })
}

async function inputOf(paths: readonly string[], options: SettleOptions): Promise<SettleInput> {
  const [first = '', ...others] = paths
  const dossier = paths.find((path) => isAddress(path) || path.toLowerCase().endsWith('.travaux'))
  if (dossier !== undefined) {
    if (others.length > 0) throw new Stop('wrong', `${dossier} is a dossier and is settled by itself; leave the other files out.`)
    const { dossierInputs } = await import('../settle/dossierInputs.ts')
    return dossierInputs(dossier, options)
  }
  const idle = ([['model', '--model'], ['estimate', '--estimate'], ['side', '--side'], ['asOf', '--as-of'], ['on', '--on'], ['since', '--since'], ['clearance', '--clearance']] as const).find(([option]) => options[option] !== undefined)
  if (idle !== undefined) throw new Stop('wrong', `${idle[1]} says something of a dossier, and ${first} is a file of a model; leave it out, or give a dossier (.travaux).`)
  return fileInputs(paths)
}

function onlyOf({ inputs }: Extract<SettleInput, { readonly kind: 'several' }>, only: string): SingleInput {
  const found = inputs.find(({ name }) => name === only)
  if (found === undefined) throw new Stop('wrong', `There is no model ${only}; --only takes one of: ${inputs.map(({ name }) => name).join('; ')}.`)
  return found.input
}

/** An option that says nothing of the model is a mistake, not a wish. */
function mustFit(input: SettleInput, asked: SettleAsked): void {
  const kinds = new Set(input.kind === 'several' ? input.inputs.map(({ input: each }) => each.kind) : [input.kind])
  const idle = ([['disagreement', 'packages'], ['draws', 'packages'], ['reading', 'graph'], ['state', 'graph'], ['want', 'graph'], ['from', 'graph'], ['concept', 'graph'], ['coalitions', 'graph']] as const).find(([option, kind]) => asked[option] !== undefined && !kinds.has(kind))
  if (asked.reading !== undefined && (asked.state !== undefined || asked.want !== undefined)) throw new Stop('wrong', '--state and --want are answered by the definition, not by --reading gmcr-py; leave that out.')
  if (idle !== undefined) throw new Stop('wrong', `--${idle[0]} says something of ${idle[1] === 'graph' ? 'graph models' : 'packages'}, and this is ${kinds.has('division') ? 'a division' : kinds.has('graph') ? 'a graph model' : 'a model of packages'}; leave it out.`)
}

async function settledOf(input: SingleInput, asked: SettleAsked, signal: AbortSignal, name: string | null = null): Promise<Settled> {
  const found: Settled | Refusal = isSmall(input) ? await settleOne(input, asked, { onProgress: () => {}, stopped: () => signal.aborted }) : await settleOffThread(input, asked, signal)
  if ('refused' in found) throw new Stop('no', `${name === null ? '' : `${name}: `}${found.refused}`)
  return found
}

async function show(value: unknown, notes: readonly string[], { format }: SettleOptions, text: string): Promise<void> {
  // In JSON the notes are told where they belong.
  if (format === 'json') return print(json(value))
  await printWords(text)
  for (const note of new Set(notes)) say(note)
}

function ended(signal: AbortSignal, partial: string | null): void {
  if (partial !== null) say(partial)
  if (signal.aborted) throw new Stop('interrupted', '')
}

function wholeNumber(option: string, least: number): (given: string) => number {
  return (given) => {
    if (!/^\d{1,9}$/.test(given) || Number(given) < least) throw new Stop('wrong', `${option} ${given} is not a whole number from ${least}.`)
    return Number(given)
  }
}
