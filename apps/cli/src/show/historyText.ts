import type { History } from '@travaux/record'
import { table } from '../terminal/table.ts'
import { differenceWords } from './differenceWords.ts'
import { recordedWords } from './recordedWords.ts'

/** Everything said of one subject, first to last; a star before what stands. */
export function historyText({ subject, kind, title, withdrawn, said }: History): string {
  const rivals = said.filter(({ rival }) => rival).length
  const head = `${title}\n${kind} ${subject}${withdrawn ? ', withdrawn' : ''}${rivals === 0 ? '' : `; ${rivals} persons' words stand against each other, and none answers the others`}\n\n`
  return head + table(
    [{ title: '' }, { title: 'Recorded (UTC)' }, { title: 'By' }, { title: 'What' }, { title: 'Said', grows: true }],
    said.map((each) => [each.stands ? '*' : '', ...recordedWords(each), `${each.deed}${each.rival ? ', rival' : ''}${each.counts ? '' : ', undone'}`, [
      each.title ?? each.before ?? '', ...each.deed === 'corrected' ? differenceWords(each.differs) : [], ...each.quote === null ? [] : [`rests on: ${each.quote.place}`], ...each.note === null ? [] : [`note: ${each.note}`],
    ].join('\n')]),
  )
}
