/** A value being edited: the shape is its kind's, and the server checks it. */
export type Draft = Readonly<Record<string, unknown>>

/** What stands at `path` inside a draft; null where nothing does. */
export function valueAt(draft: Draft, path: readonly string[]): unknown {
  let at: unknown = draft
  for (const step of path) at = isDraft(at) ? at[step] : null
  return at ?? null
}

/** The draft with `value` at `path`. What lies on the way and is not there yet is made. */
export function withValueAt(draft: Draft, path: readonly string[], value: unknown): Draft {
  const [step, ...rest] = path
  if (step === undefined) return draft
  if (rest.length === 0) return { ...draft, [step]: value }
  const inner = draft[step]
  return { ...draft, [step]: withValueAt(isDraft(inner) ? inner : {}, rest, value) }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null
}
