const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** `text` as it stands in XML, between tags or in an attribute. Line ends and tabs are spelled out, since a parser makes spaces or line feeds of them. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? character)
}
