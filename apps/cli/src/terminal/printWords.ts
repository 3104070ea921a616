import { print } from './print.ts'
import { visible } from './visible.ts'

/** Writes text for people to stdout, as `print` does, with nothing in it that a terminal would obey. */
export function printWords(text: string): Promise<void> {
  return print(visible(text, process.stdout))
}
