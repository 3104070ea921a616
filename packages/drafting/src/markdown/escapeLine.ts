import { escapeStart } from './escapeStart.ts'

/**
 * One line of plain text as CommonMark that reads as the same characters (CommonMark 0.31.2, 2.4 and 4–6). Square brackets stay as they are where nothing makes a
 * link of them: a line of its own defines no reference, and the parenthesis after a bracket is escaped. Spaces at both ends have no meaning there and go, as does a byte order mark.
 */
export function escapeLine(line: string): string {
  const escaped = line
    .replace(/^[ \t\v\f\uFEFF]+|[ \t\v\f]+$/g, '')
    .replace(/[\\`*_<~|]/g, '\\$&')
    .replace(/&(?=#?\w)/g, '\\&')
    .replace(/(?<=\])\(/g, '\\(')
    // What would be a definition.
    .replace(/^\[(?=.*\]:)/, '\\[')
  return escapeStart(escaped)
}
