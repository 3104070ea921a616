/**
 * The one form of a JSON value that is hashed: RFC 8785 (JSON Canonicalization Scheme). Keys in the order of their UTF-16
 * code units, no white space, numbers and strings as ECMAScript writes them. A key whose value is `undefined` is left out.
 *
 * One departure: half of a surrogate pair, which the RFC refuses, is written as its escape, so that no text is lost.
 *
 * @throws TypeError where a value has no JSON: a number that is not finite, a bigint, a function.
 */
export function canonicalJson(value: unknown): string {
  const ordered = inOrder(value)
  return ordered === unorderable ? written(value) : JSON.stringify(ordered)
}

const unorderable = Symbol('unorderable')

/**
 * The value, with the keys of all objects in order: JSON.stringify then writes the canonical form, several times as fast as it is put together here. What is in order is
 * not copied. `unorderable` where an object's keys cannot be given that order, as those that look like numbers, which come first whatever is done.
 */
function inOrder(value: unknown): unknown {
  if (typeof value === 'string' || value === null || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value !== 'object') throw new TypeError(`${typeof value === 'number' ? value : `a ${typeof value}`} has no JSON`)
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null
    for (let i = 0; i < value.length; i += 1) {
      const item: unknown = value[i]
      const ordered = item === undefined ? null : inOrder(item)
      if (ordered === unorderable) return unorderable
      if (ordered !== item) (copy ??= value.slice())[i] = ordered
    }
    return copy ?? value
  }
  return objectInOrder(value as Readonly<Record<string, unknown>>)
}

function objectInOrder(object: Readonly<Record<string, unknown>>): unknown {
  if ('toJSON' in object) return unorderable
  const keys = Object.keys(object)
  let same = true
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as string
    const first = key.charCodeAt(0)
    if ((first >= 48 && first <= 57) || key === '__proto__') return unorderable
    if (i > 0 && (keys[i - 1] as string) > key) same = false
  }
  if (!same) keys.sort()
  let copy: Record<string, unknown> | null = same ? null : {}
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as string
    const member = object[key]
    const ordered = member === undefined ? undefined : inOrder(member)
    if (ordered === unorderable) return unorderable
    if (copy === null && ordered !== member) {
      copy = {}
      for (let k = 0; k < i; k += 1) copy[keys[k] as string] = object[keys[k] as string]
    }
    if (copy !== null) copy[key] = ordered
  }
  return copy ?? object
}

/** The same put together piece by piece. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => written(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return canonicalJson(value)
  const object = value as Readonly<Record<string, unknown>>
  return `{${Object.keys(object).sort().flatMap((key) => object[key] === undefined ? [] : `${JSON.stringify(key)}:${written(object[key])}`).join(',')}}`
}
