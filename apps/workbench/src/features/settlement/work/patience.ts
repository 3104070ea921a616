/** Whether so many milliseconds have gone by since it was made: a page waits for an answer no longer, and shows what there is. */
export function patience(ms: number): () => boolean {
  const until = performance.now() + ms
  return () => performance.now() > until
}
