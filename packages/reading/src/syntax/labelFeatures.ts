import { makeTemplates } from '../learned/makeTemplates.ts'
import { column, columns } from '../learned/wordTypes.ts'

/** Places of values: word, tag or group of like words of the dependent (`t`), its head (`h`), their dependents and neighbours; which way the head lies. */
const tw = 1, tt = 2, tg = 3, hw = 4, ht = 5, hg = 6, way = 7, left = 8, childTag = 9, childWord = 10, tags = 11, beforeTag = 12, beforeWord = 13, afterTag = 14
const headsChildWord = 15, headsChildTag = 16, headsHeadTag = 17, lastTag = 18, lastWord = 19, beforeHead = 20
const values = new Int32Array(21)

const { count, hashAll } = makeTemplates(80, [
  [tt, ht, way], [tw, ht, left], [hw, tt, left], [tw, hw], [tw], [tt, childWord, left], [tags, childTag, left], [beforeTag, tt, ht], [tt, afterTag, ht],
  [tg, hg, left], [tg, ht], [hg, tt], [headsChildWord, tt, ht], [headsHeadTag, ht, tt], [lastTag, tt, ht], [beforeWord, tt], [headsChildTag, tt, ht], [beforeHead, ht, tt], [childTag, lastWord, way],
])

export const labelFeatureCount = count

/** Features of a dependency for its label, once all heads of a sentence are known. `firstLeft[h]`, `lastRight[h]`: the outermost dependents of `h`, or -1. */
export function labelFeatures(table: Int32Array, rows: Int32Array, tag: Uint8Array, head: Int32Array, firstLeft: Int32Array, lastRight: Int32Array, t: number, first: number, end: number, into: Int32Array): void {
  const h = head[t]!
  const word = (at: number) => at < first || at >= end ? 7 : table[rows[at]! * columns + column.lower]!
  const group = (at: number) => at < first || at >= end ? 7 : table[rows[at]! * columns + column.cluster256]!
  const pos = (at: number) => at < first || at >= end ? 255 : tag[at]!
  const distance = h < 0 ? 0 : h < t ? Math.min(3, t - h) : 3 + Math.min(3, h - t)
  values[0] = 0
  values[tw] = word(t)
  values[tt] = pos(t)
  values[tg] = group(t)
  values[hw] = word(h)
  values[ht] = pos(h)
  values[hg] = group(h)
  values[way] = distance
  values[left] = distance > 3 ? 1 : 0
  values[childTag] = pos(firstLeft[t]!)
  values[childWord] = word(firstLeft[t]!)
  values[tags] = pos(t) * 256 + pos(h)
  values[beforeTag] = pos(t - 1)
  values[beforeWord] = word(t - 1)
  values[afterTag] = pos(t + 1)
  values[headsChildWord] = h < 0 ? 7 : word(firstLeft[h]!)
  values[headsChildTag] = h < 0 ? 7 : pos(firstLeft[h]!)
  values[headsHeadTag] = h < 0 ? 7 : pos(head[h]!)
  values[lastTag] = pos(lastRight[t]!)
  values[lastWord] = word(lastRight[t]!)
  values[beforeHead] = h < 0 ? 7 : pos(h - 1) * 256 + pos(h - 2)
  hashAll(values, into)
}
