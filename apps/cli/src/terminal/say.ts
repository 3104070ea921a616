import { oneLine } from './oneLine.ts'
import { visible } from './visible.ts'

/** Tells the person on stderr, in one line: whatever is not the result. */
export function say(line: string): void {
  process.stderr.write(`${visible(oneLine(line), process.stderr)}\n`)
}
