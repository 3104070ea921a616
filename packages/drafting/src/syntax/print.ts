import type { BracketedText } from './bracketedText.ts'

/** The text again, every character of it: `print(parse(text)) === text`, whatever the text. */
export function print(read: BracketedText): string {
  return read.blocks.map(({ text }) => text).join('')
}
