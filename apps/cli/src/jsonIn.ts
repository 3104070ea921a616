/** The JSON of a file's text, also where an editor has put a byte order mark before it. @throws SyntaxError */
export function jsonIn(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''))
}
