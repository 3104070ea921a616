import type { Chained, Store } from '@travaux/record'

/** Whether entries of another copy and a store have one in common, or one of both is empty. Of copies of one dossier the first batches tell; of others all is read. */
export async function isRelated(into: Store, others: AsyncIterable<readonly Chained[]>): Promise<boolean> {
  const here = new Set<string>()
  let first = true
  for await (const batch of others) {
    if (first) {
      const theirs = new Set(batch.map(({ hash }) => hash))
      for await (const links of into.links(0)) {
        for (const { hash } of links) {
          if (theirs.has(hash)) return true
          here.add(hash)
        }
      }
      if (here.size === 0) return true
    } else if (batch.some(({ hash }) => here.has(hash))) return true
    first = false
  }
  return first
}
