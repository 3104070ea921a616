import type { PropositionId, SideId } from '@travaux/model'
import type { Alternative } from '../draft/draftText.ts'
import { bestPackage } from './bestPackage.ts'
import type { PlacedBracket } from './bracketsOf.ts'
import type { ClosesTogether } from './economyFinding.ts'
import { evidenceOf } from './evidenceOf.ts'
import { joinedBrackets } from './joinedBrackets.ts'
import type { Ledger } from './ledger.ts'
import type { Dependence, SettlementPackage } from './onRecord.ts'
import { standsOn, type StandsOn } from './standsOn.ts'

/** Brackets beyond which a set is searched only in part; steps of all searches together, and of one at least: enough for any package that people can keep in mind. */
const [mostBrackets, mostSteps, leastSteps] = [200, 20_000, 500]

/**
 * Brackets, two or more, that one package closes: each package that was given, whoever is against it; and packages found here, one answer a bracket among brackets
 * that hang together (`joinedBrackets`), none of which a side is against, by position, by what it said since, or by a red line, and some side is for. Brackets
 * inside brackets are left for after; an alternative of the packages found may leave them open.
 */
export function closesTogether(brackets: readonly PlacedBracket[], sides: readonly SideId[], known: Ledger, packages: readonly SettlementPackage[], linkages: readonly Dependence[]): readonly ClosesTogether[] {
  const outermost = brackets.filter(({ within }) => within.length === 0)
  const byName = packages.toSorted((a, b) => compare(a.name, b.name) || compare(a.picks.toSorted().join(' '), b.picks.toSorted().join(' ')))
  return [...byName.flatMap((each) => givenPackage(each, outermost, sides, known)), ...foundPackages(outermost, sides, known, linkages)]
}

interface Choice { readonly placed: PlacedBracket; readonly alternative: Alternative }

function givenPackage({ name, picks }: SettlementPackage, brackets: readonly PlacedBracket[], sides: readonly SideId[], known: Ledger): readonly ClosesTogether[] {
  const wanted = new Set<string>(picks)
  const choices = brackets.flatMap((placed): readonly Choice[] => {
    const answers = placed.bracket.alternatives.filter(({ proposition }) => proposition !== null && wanted.has(proposition))
    const [alternative] = answers
    return alternative === undefined || answers.some(({ proposition }) => proposition !== alternative.proposition) ? [] : [{ placed, alternative }]
  })
  return choices.length < 2 ? [] : [closing(name, choices, sides, known, [], false)]
}

function foundPackages(brackets: readonly PlacedBracket[], sides: readonly SideId[], known: Ledger, linkages: readonly Dependence[]): readonly ClosesTogether[] {
  if (sides.length === 0) return []
  const [excludes, requires] = [answersBy(linkages, 'excludes', true), answersBy(linkages, 'requires', false)]
  const elsewhere = new Set<string>(brackets.flatMap(({ bracket }) => offersOf(bracket.alternatives)))
  const sets = joinedBrackets(brackets, known, linkages)
  const steps = Math.max(leastSteps, Math.floor(mostSteps / sets.length))
  return sets.flatMap((set): readonly ClosesTogether[] => {
    const open = set.slice(0, mostBrackets).flatMap((placed) => {
      const values = placed.bracket.alternatives.flatMap((alternative) => {
        const stands = sides.map((side) => standsOn(side, alternative, placed.bracket, known))
        return stands.some((stand) => isAgainst(stand, alternative, known)) ? [] : [{ alternative, answer: alternative.proposition, gains: stands.map((each) => (each.stands === 'for' ? 1 : 0)) }]
      })
      return values.length === 0 ? [] : [{ placed, values, offers: offersOf(placed.bracket.alternatives) }]
    })
    if (open.length < 2) return []
    const best = bestPackage(open, { excludes, requires, elsewhere }, steps)
    if (best === null) return []
    const choices = open.flatMap(({ placed, values }, at): readonly Choice[] => {
      const value = values[best.picks[at] ?? 0]
      return value === undefined ? [] : [{ placed, alternative: value.alternative }]
    })
    if (choices.length < 2 || !open.some(({ values }, at) => values[best.picks[at] ?? 0]?.gains.includes(1))) return []
    const names = new Set<string | null>(open.flatMap(({ placed, offers }) => [placed.bracket.id, placed.clause.id, ...offers]))
    return [closing(null, choices, sides, known, linkages.filter(({ of, on }) => names.has(of) && names.has(on)), best.bounded || set.length > mostBrackets)]
  })
}

function closing(name: string | null, choices: readonly Choice[], sides: readonly SideId[], known: Ledger, linkages: readonly Dependence[], bounded: boolean): ClosesTogether {
  const stands = choices.map(({ placed, alternative }) => ({ alternative, by: sides.map((side) => standsOn(side, alternative, placed.bracket, known)) }))
  const flat = stands.flatMap(({ by }) => by)
  return {
    is: 'closes-together',
    name,
    picks: choices.map(({ placed: { clause, bracket }, alternative }) => ({ clause: clause.id, bracket: bracket.id, alternative: alternative.id, proposition: alternative.proposition })),
    sides: sides.map((side, at) => ({
      side,
      gains: stands.filter(({ by }) => by[at]?.stands === 'for').length,
      against: stands.filter(({ by, alternative }) => by[at] !== undefined && isAgainst(by[at], alternative, known)).length,
    })),
    bounded,
    evidence: evidenceOf({
      acts: flat.flatMap(({ position, since }) => (since === null ? position?.act ?? [] : [])),
      stands: flat.flatMap(({ since }) => since ?? []),
      linkages,
      redLines: stands.flatMap(({ alternative }) => sides.flatMap((side) => (alternative.proposition === null ? [] : known.redLine(side, alternative.proposition) ?? []))),
    }),
  }
}

function isAgainst({ side, stands }: StandsOn, { proposition }: Alternative, known: Ledger): boolean {
  return stands === 'against' || proposition !== null && known.redLine(side, proposition) !== null
}

function offersOf(alternatives: readonly Alternative[]): readonly PropositionId[] {
  return [...new Set(alternatives.flatMap(({ proposition }) => proposition ?? []))]
}

function answersBy(linkages: readonly Dependence[], tie: Dependence['tie'], bothWays: boolean): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const add = (of: string, on: string): void => { found.set(of, (found.get(of) ?? new Set()).add(on)) }
  for (const { tie: each, of, on } of linkages) {
    if (each !== tie || of === null || on === null) continue
    add(of, on)
    if (bothWays) add(on, of)
  }
  return found
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
