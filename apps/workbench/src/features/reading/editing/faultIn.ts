import type { Kind } from '@travaux/model'
import { editorFields } from './editorFields.ts'
import { type Draft, valueAt } from './valueAt.ts'

/** Looser than the model's own check, which the server makes: enough to answer a slip with a sentence at once. */
const dateForm = /^(?:[\dX]{2,4}(?:-[\dWXSPUFAIQHETMON:Z-]+)?|P[\dXTYMWDHSEC.]+|(?:PAST|PRESENT|FUTURE)_REF)$/

/** What is wrong in a form, as a sentence; null where nothing is that can be seen here. */
export function faultIn(kind: Kind, draft: Draft): string | null {
  for (const field of editorFields[kind]) {
    const value = valueAt(draft, field.path)
    const given = typeof value === 'string' ? value.trim() : ''
    if (field.is === 'date' && given !== '' && !dateForm.test(given)) return `“${given}” under ${field.label} is not a date: write 2019-01-14, 2019-01 or 2019, as sharp as it is known.`
    if ((field.is === 'text' || field.is === 'date') && !field.nullable && given === '') return `${field.label} is empty: write what it is, or cancel.`
    if (field.is === 'named' && !field.many && field.kind !== 'side' && value === null) return `${field.label} is not chosen yet.`
    if (field.is === 'speakers' && Array.isArray(value) && value.some((speaker: { name: string }) => speaker.name.trim() === '')) return `One name under ${field.label} is empty: write it, or take it out.`
  }
  return null
}
