import type { Tree } from './sentenceTree.ts'

/** The way from one word of a sentence to another through its tree, as a hash of the labels passed going up and coming down; 1 where it is longer than eight steps. */
export function treePath({ head, label }: Tree, from: number, to: number): number {
  let up = 17
  let steps = 0
  for (let a = from; a >= 0 && steps < 6; a = head[a]!, steps++) {
    // Down from here?
    let down = 31
    let depth = 0
    for (let b = to; b >= 0 && depth < 6; b = head[b]!, depth++) {
      if (b === a) return steps + depth > 8 ? 1 : Math.imul(up, 0x9E3779B1) ^ down
      down = Math.imul(down, 37) + label[b]! + 1
    }
    up = Math.imul(up, 41) + label[a]! + 1
  }
  return 1
}
