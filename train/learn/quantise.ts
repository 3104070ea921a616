import type { LinearModel } from '../../packages/reading/src/learned/linearModel.ts'

/** Weights as bytes. `smallest`, a share of the largest kept weight, is what is dropped to nothing, so that files pack small. */
export function quantise(classes: readonly string[], bits: number, weights: Float32Array, smallest = 0.004): LinearModel {
  // The few largest weights may be cut: a scale made for them would leave the others no steps.
  const sizes = Float32Array.from(weights.filter((weight) => weight !== 0), Math.abs).sort()
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1
  const scale = largest / 127
  const bytes = new Int8Array(weights.length)
  for (let i = 0; i < weights.length; i++) if (Math.abs(weights[i]!) >= largest * smallest) bytes[i] = Math.max(-127, Math.min(127, Math.round(weights[i]! / scale)))
  return { classes, bits, weights: bytes, scale }
}
