import type { AlignedRun, Shift, SilenceShown } from '@travaux/record'
import { counted } from '../terminal/counted.ts'
import { table } from '../terminal/table.ts'
import { dayWords } from './dayWords.ts'
import { quotedWords } from './quotedWords.ts'
import { stanceLabel } from './stanceLabel.ts'

/** Each turn of a side; its words before and after as one, `[-out-]` and `{+in+}`, or of a silence the last words and what was said instead. */
export function shiftsText(rows: readonly Shift[]): string {
  if (rows.length === 0) return 'No side has moved by its own word in that time.\n'
  return table(
    [{ title: 'Date' }, { title: 'Side' }, { title: 'Turn' }, { title: 'Answer', grows: true }, { title: 'Words', grows: true }, { title: 'Source' }],
    rows.map((row) => [dayWords(row.date), row.sideName, row.turn.replaceAll('-', ' '), answerOf(row), wordsOf(row), row.after.place]),
  )
}

/** Of a new answer the words before were of another: they stand apart. */
function wordsOf(row: Shift): string {
  if (row.silence !== null) return silenceWords(row, row.silence)
  return row.turn === 'new' ? `${quotedWords(row.after)}\nbefore: ${quotedWords(row.before)}` : row.aligned.map(runWords).join('')
}

function answerOf({ turn, issueName, proposition, from, to }: Shift): string {
  if (turn === 'gone-silent') return issueName
  const stances = [from, to].flatMap((stance) => (stance === null ? [] : [stanceLabel[stance]])).join(' → ')
  return `${stances}: ${proposition?.text ?? issueName}`
}

function runWords({ is, text }: AlignedRun): string {
  const words = text.replace(/\s*[\r\n]\s*/gu, ' ')
  if (is === 'same' || words.trim() === '') return is === 'out' ? '' : words
  return is === 'out' ? `[-${words}-]` : `{+${words}+}`
}

const most = 2

function silenceWords({ before }: Shift, { last, spoke, occasions, instead, again }: SilenceShown): string {
  const since = instead.map(({ date, issueName, quote, other }) => `${dayWords(date)}: ${quotedWords(quote)}${issueName === null ? '' : ` (${issueName})`}${other === null ? '' : `, while ${other.sideName} said ${quotedWords(other.quote)}`}`)
  return [
    `Last ${dayWords(last)}: ${quotedWords(before)}`, `Spoke of it on ${spoke} of ${counted(occasions, 'occasion')}, then said instead:`, ...since.slice(0, most), ...since.length > most ? [`and so on ${counted(since.length - most, 'more occasion')}`] : [],
    ...again === null ? [] : [`Again ${dayWords(again.date)}: ${quotedWords(again.quote)}`],
  ].join('\n')
}
