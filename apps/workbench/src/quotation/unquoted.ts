/** Words without the pair of quotation marks around them, so that they are not put on twice. Marks inside stay. */
export function unquoted(text: string): string {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  const pair = pairs.find(([open, close]) => trimmed.length > 1 && trimmed.startsWith(open) && trimmed.endsWith(close))
  if (pair === undefined) return trimmed
  const inner = trimmed.slice(pair[0].length, -pair[1].length)
  return inner.includes(pair[0]) || inner.includes(pair[1]) ? trimmed : inner.trim()
}

const pairs = [['“', '”'], ['"', '"'], ['«', '»'], ['„', '“'], ['「', '」'], ['『', '』']] as const
