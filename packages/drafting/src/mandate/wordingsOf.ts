import type { DraftingDeed, PropositionId, SideId, Wording } from '@travaux/model'
import type { Alternative, DraftText, Piece } from '../draft/draftText.ts'
import { clausesOf } from '../economy/clausesOf.ts'
import { isBehind } from '../economy/isBehind.ts'
import type { Standing } from './mandateFinding.ts'

/**
 * Words that may come to bind a side: a run of plain words with what comes before it in the clause (`lead`), or an answer with no words of its own. `path`: the
 * clauses they are in, outermost first.
 */
export interface WordingAt {
  readonly path: readonly string[]
  readonly bracket: string | null
  readonly alternative: string | null
  readonly proposition: PropositionId | null
  readonly stands: Standing
  readonly runs: readonly { readonly piece: number | null; readonly words: string; readonly lead: string }[]
}

/**
 * Every wording of a draft, clause by clause, a clause's own words and then each alternative of its brackets; then those that `coming` brings. What `coming` lends
 * weight to or agrees is `coming`. O(characters).
 */
export function wordingsOf(text: DraftText, side: SideId, coming: DraftingDeed | null): readonly WordingAt[] {
  const found: WordingAt[] = []
  const paths = new Map<string, readonly string[]>()
  const others = text.sides.filter((each) => each !== side)
  const visit = (pieces: readonly Piece[], at: Omit<WordingAt, 'runs'>, before: string): void => {
    const runs: { piece: number; words: string; lead: string }[] = []
    let lead = before
    found.push({ ...at, runs })
    for (const [piece, each] of pieces.entries()) {
      if (each.is === 'words') {
        runs.push({ piece, words: each.words, lead })
        lead = (lead + each.words).slice(-300)
        continue
      }
      for (const alternative of each.alternatives) {
        const stands = standing(alternative, side, others, takes(coming, each.id, alternative, each.alternatives))
        visit(alternative.pieces, { path: at.path, bracket: each.id, alternative: alternative.id, proposition: alternative.proposition, stands }, lead)
      }
    }
  }
  for (const { clause, path } of clausesOf(text)) {
    const names = path.map(({ id }) => id)
    paths.set(clause.id, names)
    visit(clause.pieces, { path: names, bracket: null, alternative: null, proposition: null, stands: 'stands' }, '')
  }
  return coming === null ? found : [...found, ...brought(coming, paths)]
}

function standing({ positions }: Alternative, side: SideId, others: readonly SideId[], isComing: boolean): Standing {
  if (isComing) return 'coming'
  const behind = (who: SideId): boolean => positions.some((held) => held.side === who && isBehind(held.position))
  if (behind(side)) return 'backed'
  return others.length > 0 && others.every(behind) ? 'close' : 'on-the-table'
}

/** Whether the act lends the alternative weight or agrees it; a bracket that is agreed without a word on which alternative, where it has but one. */
function takes(coming: DraftingDeed | null, bracket: string, { id }: Alternative, all: readonly Alternative[]): boolean {
  if (coming === null || coming.act !== 'agree' && coming.act !== 'support' && coming.act !== 'accept') return false
  return coming.alternative === null ? coming.bracket === bracket && all.length === 1 : coming.alternative === id
}

function brought(coming: DraftingDeed, paths: ReadonlyMap<string, readonly string[]>): readonly WordingAt[] {
  const pathOf = (clause: string): readonly string[] => paths.get(clause) ?? [clause]
  switch (coming.act) {
    case 'propose': case 'merge': {
      const { act, clause, bracket, proposition, words } = coming
      const [alternative, lead] = act === 'merge' ? [coming.into, ''] : [coming.alternative, coming.at?.before ?? '']
      return [{ path: pathOf(clause), bracket, alternative, proposition, stands: 'coming', runs: [{ piece: null, words, lead }] }]
    }
    case 'table': {
      const path = [...coming.under === null ? [] : pathOf(coming.under), coming.clause]
      return tabled(coming.wording, { path, bracket: null, alternative: null, proposition: null, stands: 'coming' })
    }
    default: return []
  }
}

/** A clause to be tabled: its own words, in which its brackets are names, and each alternative of these. */
function tabled({ words, brackets }: Wording, at: Omit<WordingAt, 'runs'>): readonly WordingAt[] {
  const whole = (text: string): WordingAt['runs'] => [{ piece: null, words: text, lead: '' }]
  return [{ ...at, runs: whole(words) }, ...brackets.flatMap(({ bracket, alternatives }) => alternatives.map(({ alternative, words: own, proposition }) => ({ ...at, bracket, alternative, proposition, runs: whole(own) })))]
}
