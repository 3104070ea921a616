/** The share of one score among all, each counted by its exponential; in [0, 1]. */
export function softmaxOf(scores: readonly number[], of: number): number {
  const largest = Math.max(...scores)
  return Math.exp(scores[of]! - largest) / scores.reduce((sum, score) => sum + Math.exp(score - largest), 0)
}
