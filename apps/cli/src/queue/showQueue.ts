import type { Queue } from '@travaux/record'
import type { Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { oneLine } from '../terminal/oneLine.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'

/** Prints how many documents wait, are being read and are left aside, and why each of these is. */
export async function showQueue(queue: Queue, dossier: string, format: Format): Promise<void> {
  const { waiting, held, left } = await queue.state()
  if (format === 'json') return print(json({ dossier, waiting, reading: held, left }))
  await printWords(`${dossier}: ${waiting} waiting, ${held} being read, ${left.length} left aside${left.length === 0 ? '.' : ' until they are put on the queue again:'}\n`)
  for (const { why } of left) await printWords(`  ${oneLine(why)}\n`)
}
