import type { z } from 'zod'
import { jsonIn } from '../jsonIn.ts'
import { Stop } from '../stop.ts'

/** The JSON `text` of `file` held against a schema. `what`: what it ought to say. @throws Stop where it is no JSON, or does not fit: then with the place, entries of a list counted from 1. */
export function fittingJson<Schema extends z.ZodType>(file: string, text: string, schema: Schema, what: string): z.infer<Schema> {
  let value: unknown
  try {
    value = jsonIn(text)
  } catch (error) {
    throw new Stop('no', `${file} is not JSON (${(error as Error).message}).`)
  }
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  const [first] = error.issues
  const [at, ...below] = first?.path ?? []
  const place = typeof at === 'number' ? [`entry ${at + 1}`, ...below.length === 0 ? [] : [below.join('.')]].join(', ') : first?.path.join('.')
  throw new Stop('no', `${file} does not say ${what}: at ${place || 'its top'}: ${first?.message ?? 'it does not fit'}.`)
}
