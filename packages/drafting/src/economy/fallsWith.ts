import type { PropositionId } from '@travaux/model'
import type { Alternative, Clause } from '../draft/draftText.ts'
import type { PlacedBracket } from './bracketsOf.ts'
import type { PlacedClause } from './clausesOf.ts'
import type { FallsWith } from './economyFinding.ts'
import { evidenceOf } from './evidenceOf.ts'
import type { Dependence } from './onRecord.ts'

/**
 * What falls when a bracket is settled one way. Of several brackets that hold an answer another rests on, the first of the text stands for all. O(brackets +
 * linkages × the alternatives they speak of).
 */
export function fallsWith(brackets: readonly PlacedBracket[], clauses: readonly PlacedClause[], linkages: readonly Dependence[]): readonly FallsWith[] {
  return [...brackets.flatMap(inside), ...linked(brackets, linkages), ...referring(brackets, clauses)]
}

function inside({ clause, bracket, within }: PlacedBracket): readonly FallsWith[] {
  const around = within.at(-1)
  if (around === undefined || around.bracket.alternatives.length < 2) return []
  const hinge = { clause: clause.id, bracket: around.bracket.id, alternative: around.alternative.id }
  return [{ is: 'falls-with', clause: clause.id, bracket: bracket.id, alternative: null, with: hinge, why: 'inside', evidence: evidenceOf({ acts: around.alternative.acts }) }]
}

function linked(brackets: readonly PlacedBracket[], linkages: readonly Dependence[]): readonly FallsWith[] {
  const holders = new Map<PropositionId, (PlacedBracket & { readonly alternative: Alternative })[]>()
  for (const placed of brackets) {
    for (const alternative of placed.bracket.alternatives) {
      if (alternative.proposition === null) continue
      const held = holders.get(alternative.proposition)
      if (held === undefined) holders.set(alternative.proposition, [{ ...placed, alternative }])
      else held.push({ ...placed, alternative })
    }
  }
  const byName = new Map(brackets.map((placed) => [placed.bracket.id, placed]))
  return [...Map.groupBy(linkages.filter(({ tie }) => tie !== 'waits-for'), ({ tie, of, on }) => `${tie} ${of} ${on}`).values()].flatMap((same) => {
    const [{ tie, of, on } = { tie: 'requires', of: null, on: null }] = same
    const falling = [...holders.get(of as PropositionId) ?? [], ...[byName.get(of ?? '') ?? []].flat().map((placed) => ({ ...placed, alternative: null }))]
    return falling.flatMap(({ clause, bracket, alternative }): readonly FallsWith[] => {
      const rests = holders.get(on as PropositionId)?.find((each) => each.bracket.id !== bracket.id && each.bracket.alternatives.length > 1)
      if (rests === undefined) return []
      const hinge = { clause: rests.clause.id, bracket: rests.bracket.id, alternative: rests.alternative.id }
      const why = tie === 'excludes' ? 'excludes' : 'requires'
      return [{ is: 'falls-with', clause: clause.id, bracket: bracket.id, alternative: alternative?.id ?? null, with: hinge, why, evidence: evidenceOf({ linkages: same }) }]
    })
  })
}

/** Alternatives that name a clause, `{cls_…}`, of which one bracket is all the words and one of its alternatives none. */
function referring(brackets: readonly PlacedBracket[], clauses: readonly PlacedClause[]): readonly FallsWith[] {
  const droppable = new Map(clauses.flatMap(({ clause, path }) => {
    const outermost = path.map((each) => ({ clause: each, hold: wholeBracket(each) })).find(({ hold }) => hold !== null)
    return outermost === undefined || outermost.hold === null ? [] : [[clause.id, { clause: outermost.clause, ...outermost.hold }] as const]
  }))
  return brackets.flatMap(({ clause, bracket }) => bracket.alternatives.flatMap(({ id, pieces, acts }) => {
    const named = new Set(pieces.flatMap((piece) => piece.is === 'words' ? [...piece.words.matchAll(/\{(cls_[^{}]+)\}/gu)].map(([, name = '']) => name) : []))
    return [...named].flatMap((name): readonly FallsWith[] => {
      const goes = droppable.get(name)
      if (goes === undefined || goes.bracket === bracket.id) return []
      const hinge = { clause: goes.clause.id, bracket: goes.bracket, alternative: goes.empty }
      return [{ is: 'falls-with', clause: clause.id, bracket: bracket.id, alternative: id, with: hinge, why: 'refers', evidence: evidenceOf({ acts }) }]
    })
  }))
}

function wholeBracket({ pieces }: Clause): { readonly bracket: string; readonly empty: string } | null {
  const said = pieces.filter((piece) => piece.is === 'bracket' || piece.words.trim() !== '')
  const [only] = said
  if (said.length !== 1 || only?.is !== 'bracket') return null
  const empty = only.alternatives.find((alternative) => alternative.pieces.every((piece) => piece.is === 'words' && piece.words.trim() === ''))
  return empty === undefined ? null : { bracket: only.id, empty: empty.id }
}
