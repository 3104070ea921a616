import { audiences } from '@travaux/record'
import type { Item } from '../briefing.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { quoted } from '../quoted.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import type { Directive } from './directive.ts'
import { itemRow } from './itemRow.ts'
import { silence } from './silence.ts'
import { stanceLabel } from './stanceLabel.ts'

const mostShown = 10

/** What a side says of an issue to one audience and not to another. */
export const toldElsewhere: Directive = {
  names: ['what is said to whom', 'audiences'],
  gives: 'where a side gives two audiences other answers, with the words to each',
  options: [],
  internal: true,
  needs: [],
  build(scene) {
    const differing = audiences(scene.folded, scene.options).filter(({ differs }) => differs.length > 0)
    if (differing.length === 0) return { blocks: [silence('Nothing on record.')] }
    const items = differing.slice(0, mostShown).map(({ issueName, sideName, told, differs }): Item => ({
      line: lineOf([view(sideName, { strong: true }), label(', '), view(issueName), label(': ')], view(differs[0]?.words ?? '')),
      under: told.flatMap(({ audienceName, answers }) => answers.slice(0, 1).map(({ proposition, stance, date, quote }) => lineOf([view(audienceName), ...date === null ? [] : [label(', '), view(shortDate(date))], label(': ')], stanceLabel(stance), [label(': '), view(proposition.text), label('; ')], quoted(scene.book, quote, 160)))),
    }))
    return { blocks: [{ is: 'list', ordered: false, from: 'record', items }], rows: items.map((item) => itemRow(item)) }
  },
}
