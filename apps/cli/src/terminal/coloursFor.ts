import picocolors from 'picocolors'

/** Colours for a stream: only where a person looks at it and has not asked for none (no-color.org). FORCE_COLOR asks for them all the same. */
export function coloursFor(stream: { readonly isTTY?: boolean }): ReturnType<typeof picocolors.createColors> {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  const wanted = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' ? true : stream.isTTY === true && TERM !== 'dumb'
  return picocolors.createColors(wanted && !NO_COLOR)
}
