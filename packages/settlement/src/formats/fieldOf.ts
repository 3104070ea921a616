/** The value under a name in what a file gave: never one that every object has, such as `constructor`. */
export function fieldOf<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
