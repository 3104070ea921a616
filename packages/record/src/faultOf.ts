import type { passage } from '@travaux/model'

/** What a schema of the model says is wrong. */
type Issue = NonNullable<ReturnType<(typeof passage)['safeParse']>['error']>['issues'][number]

/**
 * The first thing that is wrong with what was stated, in words: the field, as `date.value`, and what is wanted there. Never a pattern,
 * which says nothing to a person.
 */
export function faultOf(what: string, stated: unknown, [first]: readonly Issue[]): string {
  if (first === undefined) return `${what} does not fit`
  const field = [what, ...first.path].map(String).join('.')
  switch (first.code) {
    case 'invalid_format': {
      const given = first.path.reduce((held, key) => (held as Record<PropertyKey, unknown>)[key], stated)
      return `${field}: ${JSON.stringify(given)} is not in the form it must have`
    }
    case 'invalid_type': return `${field} must be ${kindWords[first.expected] ?? `a ${first.expected}`}`
    case 'invalid_value': return `${field} must be one of ${first.values.map(String).join(', ')}`
    case 'too_small': return `${field} is too ${ofNumber(first.origin) ? 'small' : 'short'}: at least ${first.minimum}`
    case 'too_big': return `${field} is too ${ofNumber(first.origin) ? 'large' : 'long'}: at most ${first.maximum}`
    case 'unrecognized_keys': return `${field} has what it should not: ${first.keys.join(', ')}`
    case 'invalid_union': return `${field} fits none of its forms`
    case 'not_multiple_of': case 'invalid_key': case 'invalid_element': case 'custom': return `${field}: ${first.message}`
    default: return first satisfies never
  }
}

const kindWords: Readonly<Record<string, string>> = { array: 'a list', int: 'a whole number', object: 'an object', record: 'an object' }
const ofNumber = (origin: string) => origin === 'number' || origin === 'int'
