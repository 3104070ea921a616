/**
 * Which of several values is kept. Values are in [0, 2^29), and -1 where there is none, which is kept only where there is no other. As keys, (value ^ flip) & mask, the greatest
 * is always the one to keep: for the least, the order is turned round, and -1 becomes 0, which is less than the keys of all others. Keys differ by less than 2^31, so that the
 * greater of two can be told without a branch, which chance would mispredict: a - ((a - b) & ((a - b) >> 31)). Back: ((key ^ flip) << 2) >> 2.
 */
export interface Extreme { readonly flip: number; readonly mask: number }

export const extreme: { readonly most: Extreme; readonly least: Extreme } = { most: { flip: 0, mask: -1 }, least: { flip: -1, mask: 0x3fffffff } }
