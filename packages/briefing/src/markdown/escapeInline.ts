/** Text as CommonMark that reads as the same characters within a line (0.31.2, 2.4 and 6), in a table of GitHub's kind too. White space becomes one space. */
export function escapeInline(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    // oxlint-disable-next-line no-control-regex -- these very characters are looked for
    .replace(/[\0-\x1F\x7F]/g, '').replace(/[\\`*_<>[\]~|]/g, '\\$&').replace(/&(?=#?\w)/g, '\\&')
    // Addresses would become links that run on into what follows.
    .replace(/\b(https?|ftp|mailto|xmpp):/giu, '$1\\:').replace(/\b(www)\./giu, '$1\\.')
}
