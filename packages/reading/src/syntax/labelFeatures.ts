import { hashFeature } from '../learned/hashFeature.ts'
import { column, columns } from '../learned/wordTypes.ts'

export const labelFeatureCount = 19

/** Features of a dependency for its label, once all heads of a sentence are known. `firstLeft[h]`, `lastRight[h]`: the outermost dependents of `h`, or -1. */
export function labelFeatures(table: Int32Array, rows: Int32Array, tag: Uint8Array, head: Int32Array, firstLeft: Int32Array, lastRight: Int32Array, t: number, first: number, end: number, into: Int32Array): void {
  const h = head[t]!
  const word = (at: number) => at < first || at >= end ? 7 : table[rows[at]! * columns + column.lower]!
  const group = (at: number) => at < first || at >= end ? 7 : table[rows[at]! * columns + column.cluster256]!
  const pos = (at: number) => at < first || at >= end ? 255 : tag[at]!
  const way = h < 0 ? 0 : h < t ? Math.min(3, t - h) : 3 + Math.min(3, h - t)
  const tt = pos(t), ht = pos(h), child = pos(firstLeft[t]!)
  into[0] = hashFeature(80, tt, ht, way)
  into[1] = hashFeature(81, word(t), ht, way > 3 ? 1 : 0)
  into[2] = hashFeature(82, word(h), tt, way > 3 ? 1 : 0)
  into[3] = hashFeature(83, word(t), word(h))
  into[4] = hashFeature(84, word(t))
  into[5] = hashFeature(85, tt, word(firstLeft[t]!), way > 3 ? 1 : 0)
  into[6] = hashFeature(86, tt * 256 + ht, child, way > 3 ? 1 : 0)
  into[7] = hashFeature(87, pos(t - 1), tt, ht)
  into[8] = hashFeature(88, tt, pos(t + 1), ht)
  into[9] = hashFeature(89, group(t), group(h), way > 3 ? 1 : 0)
  into[10] = hashFeature(90, group(t), ht)
  into[11] = hashFeature(91, group(h), tt)
  into[12] = hashFeature(92, h < 0 ? 7 : word(firstLeft[h]!), tt, ht)
  into[13] = hashFeature(93, h < 0 ? 7 : pos(head[h]!), ht, tt)
  into[14] = hashFeature(94, pos(lastRight[t]!), tt, ht)
  into[15] = hashFeature(95, word(t - 1), tt)
  into[16] = hashFeature(96, h < 0 ? 7 : pos(firstLeft[h]!), tt, ht)
  into[17] = hashFeature(97, h < 0 ? 7 : pos(h - 1) * 256 + pos(h - 2), ht, tt)
  into[18] = hashFeature(98, pos(firstLeft[t]!), word(lastRight[t]!), way)
}
