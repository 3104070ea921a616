import type { GraphModelOnRecord, ValueOf } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { dateWords } from '../dateWords.ts'
import type { FindingField } from '../findings/findingFields.ts'
import { listed } from '../listed.ts'
import type { Naming } from '../names/naming.ts'
import { ownWords } from '../names/ownWords.ts'
import { subjectTitle } from '../findings/subjectTitle.ts'
import type { Known } from '../table.ts'

/** What something of a settlement says, in words, row by row; of all else nothing. What is not said has no row. */
export function settlementRows(known: Known, names: Naming, subject: Subject): readonly FindingField[] {
  const called = (text: string): string => ownWords(known, names, text)
  const titled = (id: string | null): string | null => {
    const found = id === null ? undefined : known.folded.subjects.get(id as Subject['id'])
    return found === undefined ? id : subjectTitle(known, names, found)
  }
  const sides = (ids: readonly string[]): string => listed(ids.map((id) => names.side(id)))
  switch (subject.kind) {
    case 'settlementModel': {
      const { name, sides: among, issues } = subject.value as ValueOf<'settlementModel'>
      return filled([
        ['Name', called(name)], ['Sides', sides(among)],
        ...issues.map(({ issue, statusQuo, alternatives }): Row => [names.issue(issue), alternatives.map(({ proposition, name: short, doneBy }) =>
          `${short === null ? names.proposition(proposition) : called(short)}${proposition === statusQuo ? ' (as things are)' : ''}${doneBy.length === 0 ? '' : ` (done by ${sides(doneBy)})`}`).join('; ')]),
      ])
    }
    case 'preference': {
      const { model, side, estimate, of, low, likely, high, basis, why } = subject.value as ValueOf<'preference'>
      const what = of.of === 'alternative' ? `what it gives: ${names.proposition(of.proposition)}` : of.of === 'weight' ? `what it weighs: ${names.issue(of.issue)}` : 'what it has without an agreement'
      return filled([['Model', titled(model)], ['Side', names.side(side)], ['Estimate', estimate], ['Of', what], ['Number', low === high ? String(likely) : `${likely}, from ${low} to ${high}`], ['Basis', basisWords[basis]], ['Why', why === null ? null : called(why)]])
    }
    case 'redLine': {
      const { side, model, rule, propositions, words, basis, held } = subject.value as ValueOf<'redLine'>
      return filled([
        ['Side', names.side(side)], ['Model', model === null ? 'every one' : titled(model)], [rule === 'excludes' ? 'Excludes' : 'Requires one of', propositions.map((id) => names.proposition(id)).join('; ')],
        ['Words', called(words)], ['Basis', basisWords[basis]], ['Limits packages', held ? 'unless somebody switches it off' : 'where somebody switches it on'],
      ])
    }
    case 'settlementPackage': {
      const { model, name, by, date, picks } = subject.value as ValueOf<'settlementPackage'>
      return filled([['Model', titled(model)], ['Name', called(name)], ['By', by === null ? null : names.side(by)], ['Date', date === null ? null : dateWords(date)],
        ...picks.map((id): Row => [issueOf(known, names, id), names.proposition(id)])])
    }
    case 'graphModel': {
      const value = subject.value as ValueOf<'graphModel'>
      const { name, settlement, sides: among, options, infeasible, statusQuo, named } = value
      return filled([
        ['Name', called(name)], ['Beside', titled(settlement)], ['Sides', sides(among)],
        ...options.map((option): Row => [`Option: ${called(option.name)}`, `${names.side(option.side)}, ${directionWords[option.direction]}`]),
        ['Cannot stand together', infeasible.map((each) => held(value, each, called)).join('; ')], ['As things are', statusQuo === null ? null : held(value, statusQuo, called)],
        ...named.map((each): Row => [`State: ${called(each.name)}`, held(value, each.options, called)]),
      ])
    }
    case 'graphPreference': {
      const { graph, side, estimate, rank, anyOf, words, basis } = subject.value as ValueOf<'graphPreference'>
      const of = known.get('graphModel', graph)?.value
      return filled([
        ['Graph model', titled(graph)], ['Side', names.side(side)], ['Estimate', estimate], ['Rank', String(rank)], ['Words', called(words)],
        ['True where', anyOf.map((each) => held(of, each, called)).join('; or ')], ['Basis', basisWords[basis]],
      ])
    }
    default: return []
  }
}

type Row = readonly [label: string, value: string | null]

const basisWords = { public: 'said in public', mandate: 'its own mandate', inference: 'inferred' } as const
const directionWords = { both: 'taken and dropped', forward: 'not undone once taken', back: 'not taken again once dropped' } as const

function filled(rows: readonly Row[]): readonly FindingField[] {
  return rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]))
}

function issueOf(known: Known, names: Naming, proposition: string): string {
  const issue = known.get('proposition', proposition)?.value.issue
  return issue === undefined ? proposition : names.issue(issue)
}

/** Options held so, by their names in the graph model where that is known. */
function held(model: GraphModelOnRecord | undefined, options: Readonly<Record<string, 'Y' | 'N'>>, called: (text: string) => string): string {
  return listed(Object.entries(options).map(([key, is]) => {
    const option = model?.options.find((each) => each.key === key)
    return `${is === 'Y' ? '' : 'not '}${option === undefined ? key : called(option.name)}`
  }))
}
