import type { DraftingAct } from '@travaux/model'
import type { Naming } from '../names/naming.ts'
import { shortened } from '../shortened.ts'

/** What was done to a draft, in a line: “Japan proposes “its alliances””. What parts of the draft are called is known to its text alone. */
export function draftingActTitle(names: Naming, { side, round, does }: DraftingAct): string {
  const who = side === null ? 'The chair' : names.side(side)
  return `${who} ${doing(does)}, round ${round}`
}

function doing(does: DraftingAct['does']): string {
  switch (does.act) {
    case 'table': return does.heading === null ? `tables a ${does.unit}` : `tables “${shortened(does.heading, 60)}”`
    case 'propose': return does.words === '' ? 'proposes to leave words out' : `proposes “${shortened(does.words, 60)}”`
    case 'support': return 'supports a wording'
    case 'accept': return 'can accept a wording'
    case 'oppose': return 'opposes a wording'
    case 'reserve': return 'reserves its position'
    case 'withdraw': return 'withdraws'
    case 'merge': return `merges alternatives into “${shortened(does.words, 60)}”`
    case 'agree': return `agrees${does.inPrinciple ? ' in principle' : ''}${does.adReferendum.length === 0 ? '' : ' ad referendum'}`
    case 'reopen': return 'reopens what was agreed'
    case 'answers': return 'says which proposition a wording answers'
    case 'move': return 'moves a clause'
    case 'split': return 'splits a clause'
    case 'renumber': return does.label === null ? 'numbers a clause by its place' : `numbers a clause ${does.label}`
    case 'head': return does.heading === null ? 'takes a heading away' : `heads a clause “${shortened(does.heading, 60)}”`
    case 'strike': return 'strikes a clause'
    case 'note': return `notes “${shortened(does.text, 60)}”`
    default: return does satisfies never
  }
}
