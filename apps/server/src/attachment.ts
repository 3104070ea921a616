/** The header that has a file saved under a name (RFC 6266), whatever characters are in it: encoded as RFC 8187 has it, which is stricter than addresses are. */
export function attachment(name: string): string {
  // A half of a surrogate pair has no UTF-8.
  const encoded = encodeURIComponent(name.toWellFormed()).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename*=UTF-8''${encoded}`
}
