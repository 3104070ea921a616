import { coloursFor } from '../terminal/coloursFor.ts'
import { counted } from '../terminal/counted.ts'
import { oneLine } from '../terminal/oneLine.ts'
import { table } from '../terminal/table.ts'
import type { SettledGraph } from './settled.ts'

const names = { nash: 'Nash', gmr: 'GMR', smr: 'SMR', seq: 'SEQ', sim: 'SIM' } as const
const concepts = Object.keys(names) as readonly (keyof typeof names)[]

/** The options, the states that are equilibria and by what, and what is to be said of them. */
export function graphText({ title, decisionMakers, options, count, reading, states, equilibria, stability, coalitions, unknown, strength, hypergame, said }: SettledGraph, top: number): string {
  const colours = coloursFor(process.stdout)
  const section = (head: string, body: string) => (body === '' ? '' : `${colours.bold(head)}\n${body}`)
  const holding = concepts.map((concept) => [concept, new Set(equilibria[concept] ?? [])] as const)
  const all = states.filter(({ number }) => holding.some(([, held]) => held.has(number)))
  const kept = all.slice(0, top)
  const nobodys = decisionMakers.length * concepts.length
  const by = new Map(stability.map((each) => [`${each.state} ${each.decisionMaker}`, each]))
  return [
    `${colours.bold(oneLine(title))}: ${decisionMakers.join(', ')}; ${counted(options.length, 'option')}, ${Number(count).toLocaleString('en')} ${Number(count) === 1 ? 'state' : 'states'}${reading === 'gmcr-py' ? '; sanctions as gmcr-py reads them, each opponent moving once at most' : ''}\n`,
    section('Options', table([{ title: '', align: 'right' }, { title: 'Option', grows: true }, { title: 'Whose' }, { title: 'Moves' }], options.map(({ name, decisionMaker, direction }, i) => [String(i + 1), name, decisionMaker, direction === 'both' ? 'both ways' : direction === 'forward' ? 'once taken, for good' : 'once dropped, for good']))),
    section(`Equilibria, ${concepts.map((concept) => `${equilibria[concept]?.length ?? 'not known:'} ${names[concept]}`).join(', ')}`, all.length === 0 ? 'No state is stable for all.\n' : `${table(
      [{ title: 'State', align: 'right' }, { title: 'Options' }, { title: 'Taken', grows: true }, ...concepts.map((concept) => ({ title: names[concept] }))],
      kept.map(({ number, options: letters, name }) => [String(number), letters, `${name === undefined ? '' : `${name}: `}${options.filter((_, i) => letters[i] === 'Y').map((option) => option.name).join(', ') || 'none'}`, ...holding.map(([, held]) => (held.has(number) ? '✓' : ''))]),
    )}${all.length > kept.length ? colours.dim(`and ${all.length - kept.length} more; --top ${all.length} shows all\n`) : ''}`),
    // Where there are few states, who would leave which is worth a table.
    section('Stable for whom', states.length > 32 || nobodys > 60 ? '' : table(
      [{ title: 'State', align: 'right' }, { title: 'Options' }, ...decisionMakers.map((name) => ({ title: name, grows: true }))],
      states.map(({ number, options: letters }) => [String(number), letters, ...decisionMakers.map((name) => { const own = by.get(`${number} ${name}`); return own === undefined ? '' : concepts.filter((concept) => own[concept] === true).map((concept) => names[concept]).join(' ') || '—' })]),
    )),
    coalitions === undefined ? '' : section('Which coalitions would stay', table(punishedHeads('Together'), [...coalitions.each.map(({ members, ...own }) => [members.join(', '), ...punishedRow(own)]), ['nobody, alone or together, would leave', ...punishedRow(coalitions.equilibria)]])),
    unknown === undefined ? '' : section('Equilibria, as what is unknown is taken', table(punishedHeads('Extension'), (['a', 'b', 'c', 'd'] as const).map((extension) => [`${extension}: ${taken[extension]}`, ...punishedRow(unknown[extension])]))),
    strength === undefined ? '' : section('Equilibria, by strength', table(punishedHeads('They hold'), [['strongly', ...punishedRow(strength.strong)], ['weakly', ...punishedRow(strength.weak)]])),
    hypergame === undefined ? '' : section('As each sees it', table([{ title: 'What would hold', grows: true }, ...concepts.map((concept) => ({ title: names[concept] }))], [...hypergame.seenBy.map(({ decisionMaker, ...own }) => [`${decisionMaker} expects`, ...concepts.map((concept) => list(own[concept]))]), ['all expect', ...concepts.map((concept) => list(hypergame.inEvery[concept]))], ['by what each sees for itself', ...concepts.map((concept) => list(hypergame.holding[concept]))]])),
    said.length === 0 ? '' : said.map((sentence) => `${sentence}\n`).join(''),
  ].filter((part) => part !== '').join('\n')
}

const punished = ['nash', 'gmr', 'smr', 'seq'] as const
const taken = { a: 'drawn by what may be better, deterred by what is known', b: 'drawn and deterred by what is known', c: 'drawn and deterred by what may be', d: 'drawn by what is known, deterred by what may be' } as const

function punishedHeads(first: string): { title: string; grows?: boolean }[] {
  return [{ title: first, grows: true }, ...punished.map((concept) => ({ title: names[concept] }))]
}

function punishedRow(own: Readonly<Record<(typeof punished)[number], readonly number[]>>): string[] {
  return punished.map((concept) => list(own[concept]))
}

/** Numbers of states, some of them where they are many. */
function list(numbers: readonly number[]): string {
  return numbers.length === 0 ? '—' : numbers.length > 8 ? `${numbers.slice(0, 8).join(' ')} and ${numbers.length - 8} more` : numbers.join(' ')
}
