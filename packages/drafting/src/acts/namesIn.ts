import type { DraftingDeed } from '@travaux/model'
import { standingOf } from './standingOf.ts'

/** The names of parts of a draft that a deed speaks of: those it brings, and those that are there before it can be done. */
export function namesIn(deed: DraftingDeed): { readonly makes: readonly string[]; readonly needs: readonly string[] } {
  switch (deed.act) {
    case 'table': {
      const parts = deed.wording.brackets.flatMap(({ bracket, alternatives }) => [bracket, ...alternatives.map(({ alternative }) => alternative)])
      return { makes: [deed.clause, ...parts], needs: named(deed.under, deed.after) }
    }
    case 'propose': return deed.at === null ? { makes: [deed.alternative], needs: [deed.clause, deed.bracket] } : { makes: [deed.alternative, deed.bracket, standingOf(deed)], needs: [deed.clause] }
    case 'merge': return { makes: deed.alternatives.includes(deed.into) ? [] : [deed.into], needs: [deed.clause, deed.bracket, ...deed.alternatives] }
    case 'support': case 'accept': case 'oppose': case 'reserve': case 'withdraw': case 'agree': case 'answers': return { makes: [], needs: named(deed.clause, deed.bracket, deed.alternative) }
    case 'reopen': return { makes: [], needs: named(deed.clause, deed.bracket) }
    case 'move': return { makes: [], needs: named(deed.clause, deed.under, deed.after) }
    case 'split': return { makes: [deed.into], needs: [deed.clause] }
    case 'renumber': case 'head': case 'strike': case 'note': return { makes: [], needs: [deed.clause] }
    default: return deed satisfies never
  }
}

function named(...names: readonly (string | null)[]): readonly string[] {
  return names.filter((name) => name !== null)
}
