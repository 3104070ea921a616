/**
 * The `kept` directions along which rows vary most, row-major [kept × dimensions], and the rows' mean: principal components,
 * by the eigenvectors of the covariance matrix (cyclic Jacobi rotations, Golub & Van Loan 1996, 8.4). O(rows × dimensions²).
 */
export function mainAxes(rows: Float64Array, dimensions: number, kept: number): { axes: Float64Array; mean: Float64Array } {
  const n = rows.length / dimensions
  const mean = new Float64Array(dimensions)
  for (let r = 0; r < n; r++) for (let d = 0; d < dimensions; d++) mean[d]! += rows[r * dimensions + d]! / n
  const matrix = new Float64Array(dimensions * dimensions)
  const centred = new Float64Array(dimensions)
  for (let r = 0; r < n; r++) {
    for (let d = 0; d < dimensions; d++) centred[d] = rows[r * dimensions + d]! - mean[d]!
    for (let i = 0; i < dimensions; i++) for (let j = i; j < dimensions; j++) matrix[i * dimensions + j]! += centred[i]! * centred[j]! / n
  }
  for (let i = 0; i < dimensions; i++) for (let j = 0; j < i; j++) matrix[i * dimensions + j] = matrix[j * dimensions + i]!
  const vectors = rotate(matrix, dimensions)
  const order = Array.from({ length: dimensions }, (_, i) => i).sort((a, b) => matrix[b * dimensions + b]! - matrix[a * dimensions + a]!)
  const axes = new Float64Array(kept * dimensions)
  for (let k = 0; k < kept; k++) for (let d = 0; d < dimensions; d++) axes[k * dimensions + d] = vectors[d * dimensions + order[k]!]!
  return { axes, mean }
}

/** Makes a symmetric matrix diagonal in place; the columns of what it returns are its eigenvectors. */
function rotate(a: Float64Array, n: number): Float64Array {
  const vectors = new Float64Array(n * n)
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += a[p * n + q]! ** 2
    if (off < 1e-18) break
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) {
      const apq = a[p * n + q]!
      if (Math.abs(apq) < 1e-15) continue
      const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * apq)
      const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
      const c = 1 / Math.sqrt(t * t + 1)
      const s = t * c
      for (let i = 0; i < n; i++) [a[i * n + p], a[i * n + q]] = [c * a[i * n + p]! - s * a[i * n + q]!, s * a[i * n + p]! + c * a[i * n + q]!]
      for (let i = 0; i < n; i++) [a[p * n + i], a[q * n + i]] = [c * a[p * n + i]! - s * a[q * n + i]!, s * a[p * n + i]! + c * a[q * n + i]!]
      for (let i = 0; i < n; i++) [vectors[i * n + p], vectors[i * n + q]] = [c * vectors[i * n + p]! - s * vectors[i * n + q]!, s * vectors[i * n + p]! + c * vectors[i * n + q]!]
    }
  }
  return vectors
}
