/** The digits of Arabic, of Persian and of full width as 0–9, each in its own place: no offset changes. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/gu, (each) => {
    const code = each.codePointAt(0) ?? 0
    return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660))
  })
}
