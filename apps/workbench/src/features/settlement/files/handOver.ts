/** Hands a file that the page made to whoever reads it. */
export function handOver(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser takes its own time to begin.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
