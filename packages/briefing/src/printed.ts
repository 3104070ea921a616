/** Words as they go on a page: on one line, and no number parted from its paragraph sign. */
export function printed(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/¶ (?=\d)/gu, '¶\u00A0')
}
