/** Tells the person on stderr: whatever is not the result. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
