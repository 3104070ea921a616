import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { chainedOf, type Chained, type Clearance } from '@travaux/record'
import { Stop } from './stop.ts'

/**
 * The entries of a file of lines of JSON, as `travaux export --to FILE.jsonl` makes it, in batches; of them those in compartments that may be seen. Chains run by
 * compartment, so that what is left is whole.
 *
 * @throws Stop naming the line that is no entry.
 */
export async function* entriesFile(file: string, clearance: Clearance): AsyncIterable<readonly Chained[]> {
  let batch: Chained[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const chained = chainedOf(line)
    if (chained === null) throw new Stop('no', `${file}, line ${number}, is no entry; give a file made by \`travaux export --to FILE.jsonl\`.`)
    if (clearance !== 'everything' && !clearance.includes(compartmentOf(chained))) continue
    batch.push(chained)
    if (batch.length < 1000) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function compartmentOf({ body }: Chained): string {
  return (JSON.parse(body) as { readonly compartment?: string }).compartment ?? ''
}
