/**
 * A linear classifier over hashed features. `weights[bucket * classes.length + class]`, a bucket being a feature's hash
 * masked to `bits`; a weight stands for `weights[…] * scale`. Trained by `train/learn`.
 */
export interface LinearModel {
  readonly classes: readonly string[]
  readonly bits: number
  readonly weights: Int8Array
  readonly scale: number
}
