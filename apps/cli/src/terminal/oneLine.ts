/** A name or a title as part of a line, which a newline in it would break in two. */
export function oneLine(text: string): string {
  return text.replace(/\r\n|[\n\u2028\u2029]/g, '\\n')
}
