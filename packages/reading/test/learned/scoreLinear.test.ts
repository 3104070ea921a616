import { describe, expect, it } from 'vitest'
import type { LinearModel } from '../../src/learned/linearModel.ts'
import { scoreLinear } from '../../src/learned/scoreLinear.ts'
import { scoreSome } from '../../src/learned/scoreSome.ts'

const bits = 4
const model = (classes: number): LinearModel => ({
  classes: Array.from({ length: classes }, (_, k) => `c${k}`), bits, scale: 1, weights: Int8Array.from({ length: classes << bits }, (_, i) => (i * 37) % 251 - 125),
})
/** The last is beyond `count`, and counts for nothing. */
const features = Int32Array.of(3, -1, 19, 1_000_003, 8)
const sum = ({ classes, weights }: LinearModel, k: number) => [3, 15, 3, 3].reduce((all, row) => all + weights[row * classes.length + k]!, 0)

describe('scoreLinear(model, features, count, into)', () => {
  it('sums the weights of every class, however many there are', () => {
    for (let classes = 1; classes < 11; classes++) {
      const of = model(classes)
      const into = new Float64Array(classes)
      scoreLinear(of, features, 4, into)
      expect([...into]).toEqual(of.classes.map((_, k) => sum(of, k)))
    }
  })
})

describe('scoreSome(model, features, count, among, into)', () => {
  it('sums the weights of the classes asked for, and writes no others', () => {
    const of = model(10)
    for (let n = 1; n < 10; n++) {
      const among = Uint8Array.from({ length: n }, (_, i) => (i * 7 + 2) % 10)
      const into = new Int32Array(10).fill(99_999)
      scoreSome(of, features, 4, among, into)
      expect([...into]).toEqual([...among, ...Array.from({ length: 10 - n }, () => -1)].map((k) => (k < 0 ? 99_999 : sum(of, k))))
    }
  })
})
