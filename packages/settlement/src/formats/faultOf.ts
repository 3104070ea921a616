import type { z } from 'zod'

/** The first fault that a schema found, as a sentence with its place: "at issues.2.alternatives: …". */
export function faultOf({ issues: [first] }: z.ZodError): string {
  const place = first?.path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(', ') || 'its top'
  const what = first === undefined ? 'it does not fit' : first.code === 'unrecognized_keys' ? `there is no field ${first.keys.map((key) => `“${key}”`).join(', ')} here` : first.message.replace(/^Invalid input: /u, '').replace(/\.$/u, '')
  return `at ${place}: ${what}`
}
