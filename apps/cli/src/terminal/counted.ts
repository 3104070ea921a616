/** "1 entry", "2 entries", "0 files". `more` where it is not the word and an "s". */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`
}
