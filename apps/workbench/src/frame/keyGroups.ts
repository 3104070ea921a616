import { searchKeys } from './searchKeys.ts'

/** Every key that acts, by where it acts. The dialog of all keys is drawn from this. */
export const keyGroups: readonly { readonly where: string; readonly keys: readonly (readonly [key: string, does: string])[] }[] = [
  { where: 'Anywhere', keys: [[searchKeys, 'search or go to'], ['?', 'all keys']] },
  { where: 'What we knew on', keys: [['← →', 'a day'], ['PgUp PgDn', 'a recording'], ['End', 'the latest']] },
  {
    where: 'Reading: in the text or the findings',
    keys: [
      ['j k', 'next, previous finding'], ['c', 'confirm'], ['e', 'correct'], ['x', 'withdraw'], ['u', 'undo your latest'],
      ['n', 'new finding from the selection'], ['y', 'copy as citation'], ['Esc', 'leave the form, then the finding'],
    ],
  },
  { where: 'Positions: in the grid', keys: [['↑ ↓ ← →', 'move'], ['Enter', 'open the evidence'], ['h', 'history'], ['Esc', 'back to the cell']] },
  { where: 'Positions: in what recurs', keys: [['u', 'undo your latest']] },
  { where: 'Chronology: in the lanes', keys: [['[ ]', 'previous, next meeting'], ['1 2 3 4', 'level'], ['t', 'today'], ['m', 'meeting page']] },
  { where: 'Meeting page', keys: [['1 2 3', 'before, during, after'], ['n', 'the field, from the list of lines'], ['u', 'take the last line back, in the list'], ['m', 'back to the lanes']] },
  { where: 'Meeting page: in the field', keys: [['@', 'who speaks'], ['!', 'undertaking'], ['>', 'instruction'], ['#', 'issue'], ['+# -# ~# x#', 'stance on an answer'], ['Enter', 'record'], ['↑', 'mend the last line'], ['Esc', 'leave it, then the list']] },
  {
    where: 'Follow-up: anywhere in the view',
    keys: [
      ['j k', 'next, previous row'], ['a', 'assess'], ['0 1 2 3', 'assess at that level'], ['d', 'set a due date'], ['v', 'add evidence'], ['c', 'confirm the proposed assessment'],
      ['b', 'next statement that nobody has judged'], ['u', 'undo your latest'], ['Esc', 'drop the form, then back to the row'],
    ],
  },
  {
    where: 'Text: in the articles, the brackets or the clauses',
    keys: [
      ['[ ]', 'previous, next bracket'], ['j k', 'next, previous clause'], ['↑ ↓', 'move'], ['Enter', 'open the bracket, or step into the words'], ['w', 'who acts: the next side, or the chair'],
      ['p', 'propose words'], ['s', 'support'], ['v', 'can accept'], ['o', 'oppose'], ['h', 'hold, reserving the position'], ['x', 'withdraw'],
      ['a', 'agree'], ['r', 'agree ad referendum'], ['e', 'reopen'], ['n', 'table a new clause'], ['c', 'comment'], ['u', 'undo your latest'], ['Esc', 'drop, then back'],
    ],
  },
  {
    where: 'Settlement: anywhere in the view',
    keys: [['j k', 'next, previous package along the frontier'], ['← →', 'another answer, on the answers to an issue'], ['l', 'the limits'], ['w', 'what if'], ['n', 'compare with the Nash point'], ['d', 'put the package on the table'], ['u', 'undo your latest'], ['Esc', 'end the what if']],
  },
  { where: 'Briefing: anywhere in the view', keys: [['n', 'a paragraph of your own'], ['u', 'undo your latest']] },
  {
    where: 'Record: in the list or the history',
    keys: [['j k', 'next, previous change'], ['Enter', 'open the history'], ['x', 'withdraw'], ['u', 'undo your latest'], ['y', 'copy as citation'], ['Esc', 'back to the list']],
  },
]
