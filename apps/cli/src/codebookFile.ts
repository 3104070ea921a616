import { readFile } from 'node:fs/promises'
import { codebook, type Codebook } from '@travaux/model'
import { jsonIn } from './jsonIn.ts'
import { Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'

/** Reads a codebook. @throws Stop with the place in the file where it does not fit. */
export async function codebookFile(file: string): Promise<Codebook> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Stop('wrong', storageSentence(error, file) ?? `${file} cannot be read: ${String(error)}.`)
  })
  let value: unknown
  try {
    value = jsonIn(text)
  } catch (error) {
    throw new Stop('no', `${file} is not JSON (${(error as Error).message}); see docs/how-to/write-a-codebook.md for its form.`)
  }
  const parsed = codebook.safeParse(value)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  throw new Stop('no', `${file} is not a codebook: at ${first?.path.join('.') || 'its top'}: ${first?.message ?? 'it does not fit'}; see docs/how-to/write-a-codebook.md for its form.`)
}
