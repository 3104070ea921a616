import type { Convention, Found } from './convention.ts'
import { readSides } from './sides/readSides.ts'

const mark = /^[\s\u00a0*_#[]*\(?(ADD|MOD|SUP|NOC)\)?[*_]{0,3}(?=[\s\u00a0]|$)[\s\u00a0]*/

export const ituMarks: Convention = {
  name: 'itu-marks',
  what: 'ADD, MOD, SUP and NOC before a provision, with the document of the side that proposes it: `MOD RUS/12/3`',
  known: 'one of the four in capitals opens a paragraph; SUP asks to delete, NOC to leave as it is',
  examples: ['MOD RUS/12/3\n\n5.1 Stations shall listen on two frequencies.', 'NOC\n\nARTICLE 7', 'SUP EUR/9A2/1'],
  passage({ text, sides }): Found | null {
    const hit = mark.exec(text)
    if (hit === null) return null
    const at = hit[0].length
    // Codes of the Union may be of one letter: `MOD B/CAN/7/2`.
    const codes = /^(?:[A-Z]{1,5}\/)+(?=\d)/.exec(text.slice(at, at + 80))
    const listed = codes === null ? null : codes[0].slice(0, -1).split('/')
    const read = listed !== null ? null : readSides(text, at, sides)
    const from = at - hit[0].trimStart().length
    // The document: `RUS/12/3`, `EUR/16A19/1`, `AFCP/28A1/4`, or a list of sides before it.
    const named = read === null ? null : read.sides.filter(({ known, name }) => known || /^[A-Z]{1,5}$/.test(name))
    if (listed === null && (named === null || named.length === 0 || !/^[/\s\u00a0\d]/.test(text.slice(named.at(-1)?.to ?? at)) || !/\d/.test(text.slice(at, at + 40).split(/\r|\n/)[0] ?? ''))) return {}
    const names = listed ?? named?.map(({ name }) => name) ?? []
    const line = text.slice(at).search(/\r|\n|$/) + at
    const role = hit[1] === 'SUP' ? 'delete' : hit[1] === 'NOC' ? 'retain' : 'propose'
    return { attributions: [{ from, to: line, sides: names, role, wordsFrom: line, wordsTo: line }] }
  },
}
