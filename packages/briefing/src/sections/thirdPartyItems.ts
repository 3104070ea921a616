import { thirdParties } from '@travaux/record'
import type { Item } from '../briefing.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { listedRuns } from '../listedRuns.ts'
import { quoted } from '../quoted.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { counted } from './counted.ts'
import type { Directive } from './directive.ts'
import { itemRow } from './itemRow.ts'
import { silence } from './silence.ts'

/** Of what was said of each, so many; and of them the most often named. */
const mostSaid = 3
const mostParties = 8

/** Third States and allies: who brings them in, how often, with which issues, and the last words. */
export const thirdPartyItems: Directive = {
  names: ['third parties'],
  gives: 'third States and allies that are brought in: by whom, how often, with which issues, and the last words',
  options: [],
  internal: true,
  needs: [],
  build(scene) {
    const all = thirdParties(scene.folded, scene.options)
    if (all.length === 0) return { blocks: [silence('Nothing on record.')] }
    const items = all.slice(0, mostParties).map(({ name, by, issues, raised }): Item => ({
      line: lineOf([view(name, { strong: true }), label(': ')], listedRuns(by.map((each) => [view(each.name), label(' '), counted(each.times), label('×')])), issues.length === 0 ? null : [label('; '), label('with'), label(' '), ...listedRuns(issues.slice(0, 4).map((issue) => [view(issue.name)]))],
        { is: 'note', note: scene.book.reckoned('Counted from the statements on record that name a third State, an ally or an alliance.') }),
      under: raised.slice(0, mostSaid).map(({ speaker, date, quote, ladder }) => lineOf([view(speaker), ...ladder.rung > 2 ? [] : [label(' ('), view(ladder.words), label(')')], ...date === null ? [] : [label(', '), view(shortDate(date))], label(': ')], quoted(scene.book, quote, 180))),
    }))
    return { blocks: [{ is: 'list', ordered: false, from: 'record', items }], rows: items.map((item) => itemRow(item)) }
  },
}
