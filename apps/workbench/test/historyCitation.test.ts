import type { History, SaidInFull } from '@travaux/record'
import { expect, it } from 'vitest'
import { historyCitation } from '../src/features/record/historyCitation.ts'

const word = (said: Partial<SaidInFull>) => ({ at: '2019-01-14T09:30:00.000Z', by: { is: 'person', name: 'Ada' }, deed: 'corrected', title: 'Tue 15 Jan 2019', note: null, counts: true, stands: false, rival: false, quote: null, ...said }) as SaidInFull

it('historyCitation(history) gives a line a word: when, who, what, whether it stands, why, and where its words are', () => {
  const quote = { text: '“on Monday”', place: 'ANI, ¶ 1', verbatim: true } as SaidInFull['quote']
  expect(historyCitation({
    subject: 'dat_1', kind: 'date', title: 'Tue 15 Jan 2019', said: [
      word({ by: { is: 'reader', version: '0.1.0' }, deed: 'found', title: 'Mon 14 Jan 2019', quote }), word({ counts: false, note: 'As the protocol has it.' }), word({ stands: true, deed: 'confirmed' }),
    ],
  } as unknown as History)).toBe([
    'Tue 15 Jan 2019 (date dat_1)',
    '14 Jan 2019, 09:30 UTC: found by the reader, as Mon 14 Jan 2019. — “on Monday”, ANI, ¶ 1',
    '14 Jan 2019, 09:30 UTC: corrected by Ada (undone since). As the protocol has it.',
    '14 Jan 2019, 09:30 UTC: confirmed by Ada (stands).',
  ].join('\n'))
})
