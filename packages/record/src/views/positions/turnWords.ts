import type { Turn } from './turnOf.ts'

/** What a side did, as the verb of a sentence up to what it is of: "Japan has hardened its position on …". */
export function turnWords(turn: Turn): string {
  switch (turn) {
    case 'hardened': return 'has hardened its position on'
    case 'softened': return 'has softened its position on'
    case 'reversed': return 'has reversed its position on'
    case 'newly-conditional': return 'has attached conditions to its position on'
    case 'gone-silent': return 'has fallen silent on'
    case 'new': return 'has given a new answer on'
    default: return turn satisfies never
  }
}
