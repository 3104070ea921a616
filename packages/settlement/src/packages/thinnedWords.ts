/** What is said of a frontier of which not all packages were kept. */
export function thinnedWords(kept: number): string {
  return `More packages are undominated than were kept (${kept.toLocaleString('en')} are): every package shown can be had, but better ones may be missing.`
}
