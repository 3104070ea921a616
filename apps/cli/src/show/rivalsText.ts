import type { Rivals } from '@travaux/record'
import { table } from '../terminal/table.ts'
import { recordedWords } from './recordedWords.ts'

/** What persons say apart and differently, each subject with what stands first. */
export function rivalsText(rows: readonly Rivals[]): string {
  if (rows.length === 0) return 'No persons say different things of the same.\n'
  return table(
    [{ title: 'Of', grows: true }, { title: 'By' }, { title: 'Recorded (UTC)' }, { title: 'What is said', grows: true }],
    rows.flatMap(({ subject, kind, stands, rivals }) => [stands, ...rivals].map((word, i) => {
      const [when, who] = recordedWords(word)
      return [i === 0 ? `${kind} ${subject}` : '', who, when, [word.title ?? 'withdrawn', ...word.note === null ? [] : [`note: ${word.note}`]].join('\n')]
    })),
  )
}
