import type { SubjectId } from '@travaux/model'
import { settlementView } from '@travaux/server'
import type { Ground, SeveralInput, SettleInput, SingleInput } from '@travaux/settlement'
import { dossierFile } from '../dossierFile.ts'
import { asked, type ShowOptions } from '../show/asked.ts'
import { Stop } from '../stop.ts'
import type { CompartmentOptions } from '../terminal/compartmentOptions.ts'

export interface DossierSettleOptions extends CompartmentOptions, Pick<ShowOptions, 'side' | 'asOf' | 'on' | 'since'> { readonly model?: string; readonly estimate?: string }

/**
 * The settlement model of a dossier that `--model` names, or the only one there is, with the numbers of one estimate, and the graph models beside it.
 *
 * @throws Stop naming those there are, or the numbers that are missing.
 */
export async function dossierInputs(file: string, { clearance = 'everything', model, estimate, ...options }: DossierSettleOptions): Promise<SettleInput> {
  const dossier = await dossierFile(file, { readOnly: true, clearance })
  try {
    const { folded, options: wanted, sinceMoment } = asked(dossier, options)
    const before = sinceMoment === null ? null : { moment: sinceMoment, folded: dossier.foldedAsOf(sinceMoment) }
    const there = settlementView(folded, wanted, {})?.models ?? []
    const fitting = model === undefined ? there : there.filter(({ id }) => id === model).concat(there.filter(({ name }) => name === model))
    const [chosen, ...others] = fitting
    const named = (all: typeof there) => all.map(({ id, name }) => `${id} (${name})`).join(', ')
    if (there.length === 0) throw new Stop('no', `There is no settlement model in ${file}${clearance === 'everything' && options.asOf === undefined && options.on === undefined ? '; the workbench begins one: `travaux open`' : ' with these --as-of, --on or --clearance'}.`)
    if (chosen === undefined) throw new Stop('wrong', `There is no settlement model ${model} in ${file}; --model takes one of: ${named(there)}.`)
    if (others.length > 0 && chosen.id !== model) throw new Stop('wrong', `${file} has ${fitting.length} settlement models${model === undefined ? '' : ` called ${model}`}; name one by its id with --model: ${named(fitting)}.`)
    const open = settlementView(folded, wanted, { model: chosen.id as SubjectId, before, ...estimate === undefined ? {} : { estimate } })?.open
    if (open == null) throw new Stop('wrong', `There is no settlement model ${model} in ${file}.`)
    if (estimate !== undefined && !open.estimates.some(({ name }) => name === estimate)) throw new Stop('wrong', `There is no estimate ${estimate} in ${open.name}; ${open.estimates.length === 0 ? 'nobody has put numbers into it yet' : `--estimate takes one of: ${open.estimates.map(({ name }) => name).join(', ')}`}.`)
    const grounds: ReadonlyMap<string, Ground> = new Map(open.grounds.map(({ key, basis, words }) => [key, { basis, words }]))
    const whose = open.estimates.find(({ name }) => name === open.estimate)
    const own = whose?.compartments.filter((compartment) => compartment !== 'shared') ?? []
    const notes = [
      ...whose === undefined ? [] : [`The numbers are those of the estimate “${whose.name}”, recorded by ${whose.people.join(' and ') || 'nobody named'}, last on ${whose.recordedAt.slice(0, 10)}${own.length === 0 ? '' : `; they hold what only ${own.join(' and ')} may see`}.`],
      ...open.notes,
    ]
    const inputs: { name: string; input: SingleInput }[] = []
    if (open.model !== null) inputs.push({ name: open.name, input: { kind: 'packages', model: open.model, disagreement: 'reservation', notes: before === null || open.before !== null ? notes : [...notes, `The model could not be worked out as it stood on ${options.since}: it, or some of its numbers, were not there yet.`], grounds, ...open.before === null ? {} : { before: open.before } } })
    for (const { name, model: graph } of open.graphs) inputs.push({ name, input: { kind: 'graph', model: graph, notes: open.model === null ? notes : [], grounds } })
    const [only] = inputs
    if (only === undefined) throw new Stop('no', `${open.name} cannot be worked out yet: ${open.missing.slice(0, 3).join(' ').replace(/\.$/, '') || 'it has no issues'}${open.missing.length > 3 ? `, and ${open.missing.length - 3} numbers more` : ''}.`)
    if (inputs.length === 1) return only.input
    const several: SeveralInput = { kind: 'several', title: open.name, inputs, notes: open.model === null ? open.missing : [] }
    return several
  } finally {
    await dossier.close()
  }
}
