/**
 * The one form of a JSON value that is hashed: RFC 8785 (JSON Canonicalization Scheme). Keys in the order of their UTF-16
 * code units, no white space, numbers and strings as ECMAScript writes them. A key whose value is `undefined` is left out.
 *
 * One departure: half of a surrogate pair, which the RFC refuses, is written as its escape, so that no text is lost.
 *
 * @throws TypeError where a value has no JSON: a number that is not finite, a bigint, a function.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON`)
    return String(value + 0)
  }
  if (Array.isArray(value)) {
    let text = '['
    for (let i = 0; i < value.length; i += 1) text += (i === 0 ? '' : ',') + canonicalJson(value[i] ?? null)
    return `${text}]`
  }
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} has no JSON`)
  const object = value as Record<string, unknown>
  let text = ''
  for (const key of inOrder(Object.keys(object))) {
    const member = object[key]
    if (member !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(member)}`
  }
  return `{${text}}`
}

/** Most strings of an entry are short and need no escape; to see that costs a third of writing them through JSON. */
function quoted(text: string): string {
  return text.length < 64 && plain.test(text) ? `"${text}"` : JSON.stringify(text)
}

const plain = /^[ !#-[\]-~]*$/

/** Most objects come from here or from a schema with their keys in one order; to look is cheaper than to sort. */
function inOrder(keys: string[]): string[] {
  for (let i = 1; i < keys.length; i += 1) if ((keys[i - 1] as string) > (keys[i] as string)) return keys.sort()
  return keys
}
