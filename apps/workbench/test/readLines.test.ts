import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLines } from '../src/features/reading/readLines.ts'

const seed = 2018
const bytes = (text: string) => new TextEncoder().encode(text)

async function all(chunks: readonly Uint8Array[]): Promise<unknown[]> {
  const body = new ReadableStream<Uint8Array>({ start(controller) { for (const chunk of chunks) controller.enqueue(chunk); controller.close() } })
  const lines: unknown[] = []
  for await (const line of readLines(body)) lines.push(line)
  return lines
}

describe(`readLines(body), laws with seed ${seed}`, () => {
  it('gives each line as soon as it is whole, also the last without its line end', async () => {
    expect(await all([bytes('{"stage":"kept"}\n{"sta'), bytes('ge":"found"}')])).toEqual([{ stage: 'kept' }, { stage: 'found' }])
  })

  it('gives the same however the bytes are cut', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ title: fc.string({ unit: 'grapheme' }) })), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const whole = bytes(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
      const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => whole.slice(i * size, (i + 1) * size))
      expect(await all(chunks)).toEqual(lines)
    }), { seed })
  })
})
