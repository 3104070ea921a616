import type { SideId } from '@travaux/model'
import { compilePackages, packageValues, whyOut, type PackageModel, type PackageSolution, type Picks } from '@travaux/settlement'
import type { Block, BriefingRow, Line, Run } from '../briefing.ts'
import { column } from '../column.ts'
import { label, type Label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import type { Scene } from '../scene.ts'
import type { SettlementGiven } from '../settlementGiven.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { counted } from './counted.ts'
import type { Built, Directive } from './directive.ts'
import { lineWords } from './lineWords.ts'
import { silence } from './silence.ts'

type Worked = Extract<SettlementGiven, { readonly model: PackageModel }>

const ways: readonly (readonly [Label, (solution: PackageSolution) => PackageSolution['nash']])[] = [['Nash point', ({ nash }) => nash], ['Kalai–Smorodinsky', ({ kalaiSmorodinsky }) => kalaiSmorodinsky], ['egalitarian', ({ egalitarian }) => egalitarian], ['utilitarian', ({ utilitarian }) => utilitarian]]

/** Of the packages that one way of picking gives, and of those on the table, the first so many. */
const mostEach = 2

/** Packages that all sides would gain by, and those on the table, by the numbers of one estimate. */
export const possiblePackages: Directive = {
  names: ['possible packages', 'packages'],
  gives: 'how many packages keep to the red lines, which ones a mediator would point at, which are on the table, and what each is worth to whom, by one estimate',
  options: [],
  internal: true,
  needs: ['settlement'],
  build(scene) {
    const { settlement, book } = scene
    if (settlement === null) return { blocks: [silence('No settlement model is on record.')] }
    if ('why' in settlement) return { blocks: [{ is: 'silence', line: lineOf([view(settlement.name), label(': ')], view(settlement.why), { is: 'note', note: book.entry(settlement.id) }) }] }
    return packagesOf(scene, settlement)
  },
}

interface Shown { readonly picks: Picks; readonly values: readonly number[]; readonly why: Line }

function packagesOf(scene: Scene, { id, name, sides, estimate, model, solution }: Worked): Built {
  const { book } = scene
  // Ours first, as in all tables.
  const order = model.sides.map((side, i) => ({ side, i })).toSorted((a, b) => rankOf(scene, sides[a.i]) - rankOf(scene, sides[b.i]))
  const reckoned: Run = { is: 'note', note: estimate === null
    ? book.reckoned('Worked out from the numbers that the estimate puts on the answers of the model “{}”, in each side’s own points, and the limits that are held. They are judgements of who recorded them, and no side’s word.', name)
    : book.reckoned('Worked out from the numbers that the estimate “{}” puts on the answers of the model “{}”, in each side’s own points, and the limits that are held. They are judgements of who recorded them, and no side’s word.', estimate, name) }
  const counts = lineOf([view(name, { strong: true }), label(': ')], counted(solution.count), [label('packages in all')],
    solution.feasible === null ? null : [label('; '), counted(solution.feasible), label(' '), label('within the red lines')], solution.zopa.count === null ? null : [label('; '), counted(solution.zopa.count), label(' '), label('better for all than no agreement')], [reckoned, { is: 'note', note: book.entry(id) }])
  const without = lineOf([label('Without an agreement'), label(': ')], order.flatMap(({ side, i }, at): readonly Run[] => [...at === 0 ? [] : [label(', ')], view(side.name), label(' '), counted(rounded(solution.disagreement[i]))]), reckoned)
  const shown = [...pointed(solution), ...onTheTable(scene, model)]
  const facts: Block = { is: 'list', ordered: false, from: 'record', items: [{ line: counts, under: [] }, { line: without, under: [] }] }
  if (shown.length === 0) return { blocks: [facts, silence('No package is within every red line and better for all than no agreement.')] }
  return {
    blocks: [facts, {
      is: 'table',
      columns: [column('Package', 9), column('Why', 4), ...order.map(({ side }) => ({ name: side.name, of: 'view' as const, share: 2 }))],
      rows: shown.map(({ picks, values, why }) => ({
        cells: [model.issues.map((issue, i): Line => lineOf([view(issue.name), label(': ')], view(issue.alternatives[picks[i] ?? 0]?.name ?? ''))), [lineOf(why, reckoned)], ...order.map(({ i }) => [[counted(rounded(values[i]))]])],
      })),
    }],
    rows: shown.map(({ picks, values, why }): Omit<BriefingRow, 'section'> => ({
      cells: { Package: model.issues.map((issue, i) => `${issue.name}: ${issue.alternatives[picks[i] ?? 0]?.name ?? ''}`).join('; '), Why: lineWords(why) }, bySide: Object.fromEntries(model.sides.map((side, i) => [side.name, String(rounded(values[i]))])), note: null,
    })),
  }
}

/** Those that ways of picking point at, each once, with all that point at it. */
function pointed(solution: PackageSolution): readonly Shown[] {
  const found = new Map<string, { readonly picks: Picks; readonly values: readonly number[]; readonly why: Label[] }>()
  for (const [name, points] of ways) {
    for (const { picks, values } of points(solution).slice(0, mostEach)) {
      const key = picks.join()
      const before = found.get(key)
      if (before === undefined) found.set(key, { picks, values, why: [name] })
      else before.why.push(name)
    }
  }
  return [...found.values()].map(({ picks, values, why }) => ({ picks, values, why: why.flatMap((each, i) => (i === 0 ? [label(each)] : [label(', '), label(each)])) }))
}

/** The last ones put on the table, and which limit rules one out. */
function onTheTable({ names }: Scene, model: PackageModel): readonly Shown[] {
  const game = compilePackages(model)
  if ('refused' in game) return []
  return model.tabled.slice(-mostEach - 1).toReversed().map(({ name, by, date, picks }): Shown => {
    const side = by === null ? null : model.sides[by]
    const out = whyOut(model, picks).redLines.map((at) => model.redLines[at]?.name ?? '')
    const why = lineOf([label('on the table'), label(': '), view(names.expand(name))], side == null ? null : [label(', '), label('put there by'), label(' '), view(side.name)], date === null ? null : [label(', '), view(shortDate(date))], out[0] === undefined ? null : [label('; '), label('past a red line'), label(': '), view(out[0])])
    return { picks, values: packageValues(game, picks), why }
  })
}

function rankOf({ sides }: Scene, side: SideId | undefined): number {
  const at = sides.findIndex(({ id }) => id === side)
  return at === -1 ? sides.length : at
}

/** To a tenth: the numbers they come from are no sharper. */
function rounded(value: number | undefined): number {
  return Math.round((value ?? 0) * 10) / 10
}
