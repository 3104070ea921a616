import type { ValueOf } from '@travaux/model'
import type { Stands } from './stands.ts'
import type { Stated } from './stated.ts'
import type { Naming } from './views/names/naming.ts'

/**
 * Why what is said of a settlement fits no model on record, in words that follow "This was not recorded:", or null. What its schema cannot see: that sides, issues,
 * propositions and options are those of its model, that a package picks one alternative an issue.
 */
export function settlementFault({ kind, value }: Stated, stands: Stands, names: Naming): string | null {
  switch (kind) {
    case 'settlementModel': return modelFault(value as ValueOf<'settlementModel'>, stands, names)
    case 'preference': {
      const { model: id, side, of } = value as ValueOf<'preference'>
      return inModel(id, stands, names, (model, called) => sideFault(side, model, called, names)
        ?? (of.of === 'alternative' ? alternativeFault(of.proposition, model, called, names) : of.of === 'weight' && model.issues.every(({ issue }) => issue !== of.issue) ? `the issue “${names.issue(of.issue)}” is not in ${called}` : null))
    }
    case 'redLine': {
      const { model: id, side, propositions } = value as ValueOf<'redLine'>
      return missing('side', [side], stands) ?? missing('proposition', propositions, stands) ?? (id === null ? null : inModel(id, stands, names, (model, called) =>
        sideFault(side, model, called, names) ?? first(propositions, (each) => alternativeFault(each, model, called, names))))
    }
    case 'settlementPackage': {
      const { model: id, by, picks } = value as ValueOf<'settlementPackage'>
      return inModel(id, stands, names, (model, called) => (by === null ? null : sideFault(by, model, called, names, 'leave “by” empty where somebody else put it on the table'))
        ?? first(picks, (each) => alternativeFault(each, model, called, names)) ?? picksFault(picks, model, called, names))
    }
    case 'graphModel': return graphFault(value as ValueOf<'graphModel'>, stands, names)
    case 'graphPreference': {
      const { graph: id, side, anyOf } = value as ValueOf<'graphPreference'>
      const graph = stands('graphModel', id)
      if (graph === undefined) return `there is no graph model ${id} on record; record the model first`
      const called = `the graph model “${names.expand(graph.name)}”`
      return sideFault(side, graph, called, names) ?? first(anyOf, (held) => optionsFault(graph, held, 'a statement'))
    }
    default: return null
  }
}

type Model = ValueOf<'settlementModel'>
type Graph = ValueOf<'graphModel'>

function modelFault({ sides, issues }: Model, stands: Stands, names: Naming): string | null {
  const propositions = issues.flatMap(({ alternatives }) => alternatives.map(({ proposition }) => proposition))
  return missing('side', sides, stands) ?? missing('issue', issues.map(({ issue }) => issue), stands) ?? missing('proposition', propositions, stands)
    ?? twice(sides, (id) => `${names.side(id)} is among its sides twice`) ?? twice(issues.map(({ issue }) => issue), (id) => `the issue “${names.issue(id)}” is in it twice`)
    ?? twice(propositions, (id) => `“${names.proposition(id)}” is an alternative twice`)
    ?? first(issues, ({ issue, statusQuo, alternatives }) => {
      const called = `the issue “${names.issue(issue)}”`
      if (statusQuo !== null && alternatives.every(({ proposition }) => proposition !== statusQuo)) return `what holds on ${called} while nothing is agreed, “${names.proposition(statusQuo)}”, is none of its alternatives`
      return first(alternatives, ({ proposition, doneBy }) => {
        const foreign = doneBy.find((side) => !sides.includes(side))
        if (foreign !== undefined) return `“${names.proposition(proposition)}” is to be done by ${names.side(foreign)}, which is not among the sides of the model`
        return stands('proposition', proposition)?.issue === issue ? null : `“${names.proposition(proposition)}” is no answer to ${called}`
      })
    })
}

function graphFault(graph: Graph, stands: Stands, names: Naming): string | null {
  const { settlement, sides, options, infeasible, statusQuo, named } = graph
  if (settlement !== null && stands('settlementModel', settlement) === undefined) return `there is no settlement model ${settlement} on record; leave it empty where the graph model stands alone`
  const whole = (held: Graph['named'][number]['options'], what: string): string | null => {
    const untold = options.find(({ key }) => !Object.hasOwn(held, key))
    return optionsFault(graph, held, what) ?? (untold === undefined ? null : `${what} does not tell the option “${untold.name}”`)
  }
  return missing('side', sides, stands) ?? twice(sides, (id) => `${names.side(id)} is among its sides twice`) ?? twice(options.map(({ key }) => key), (key) => `the option ${key} is in it twice`)
    ?? first(options, ({ name, side }) => (sides.includes(side) ? null : `the option “${names.expand(name)}” is ${names.side(side)}’s, which is not among the sides of the model`))
    ?? first(infeasible, (held) => optionsFault(graph, held, 'what cannot stand together'))
    ?? (statusQuo === null ? null : whole(statusQuo, 'the state that things are in'))
    ?? first(named, ({ name, options: held }) => whole(held, `the state “${names.expand(name)}”`))
}

function optionsFault({ options }: Graph, held: Readonly<Record<string, 'Y' | 'N'>>, what: string): string | null {
  const keys = Object.keys(held)
  if (keys.length === 0) return `${what} names no option, and so would be true of every state`
  const unknown = keys.find((key) => options.every((option) => option.key !== key))
  return unknown === undefined ? null : `${what} names the option ${unknown}, which the graph model does not have`
}

function inModel(id: string, stands: Stands, names: Naming, check: (model: Model, called: string) => string | null): string | null {
  const model = stands('settlementModel', id)
  return model === undefined ? `there is no settlement model ${id} on record; record the model first` : check(model, `the settlement model “${names.expand(model.name)}”`)
}

function sideFault(side: Model['sides'][number], { sides }: { readonly sides: Model['sides'] }, called: string, names: Naming, instead?: string): string | null {
  return sides.includes(side) ? null : `${names.side(side)} is no side of ${called}${instead === undefined ? '' : `; ${instead}`}`
}

function alternativeFault(proposition: string, { issues }: Model, called: string, names: Naming): string | null {
  return issues.some(({ alternatives }) => alternatives.some((each) => each.proposition === proposition)) ? null : `“${names.proposition(proposition)}” is no alternative of ${called}; add it to the model first`
}

function picksFault(picks: readonly string[], { issues }: Model, called: string, names: Naming): string | null {
  return first(issues, ({ issue, alternatives }) => {
    const picked = alternatives.filter(({ proposition }) => picks.includes(proposition)).length
    return picked === 1 ? null : `it picks ${picked === 0 ? 'nothing' : `${picked} alternatives`} on “${names.issue(issue)}”; a package picks one alternative of each issue of ${called}`
  }) ?? twice(picks, (id) => `it picks “${names.proposition(id)}” twice`)
}

function missing<K extends 'side' | 'issue' | 'proposition'>(kind: K, ids: readonly string[], stands: Stands): string | null {
  return first(ids, (id) => (stands(kind, id) === undefined ? `there is no ${kind} ${id} on record` : null))
}

function twice<Id extends string>(ids: readonly Id[], fault: (id: Id) => string): string | null {
  const again = ids.find((id, i) => ids.indexOf(id) < i)
  return again === undefined ? null : fault(again)
}

/** The first fault there is among them. */
function first<T>(all: readonly T[], fault: (each: T) => string | null): string | null {
  for (const each of all) {
    const found = fault(each)
    if (found !== null) return found
  }
  return null
}
