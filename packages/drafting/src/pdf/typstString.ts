const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': ' ', '\t': '\\t', '\uF0B7': '•' }

/**
 * Characters as a string of Typst: so that none of them is markup. Control characters, which no page can show, are left out; the bullet of the font Symbol,
 * which texts from Word hold as a character of private use, is shown as a bullet.
 */
export function typstString(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these very characters are looked for
  return `"${text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, '').replace(/[\\"\n\r\t\uF0B7]/g, (character) => escapes[character] ?? '')}"`
}
