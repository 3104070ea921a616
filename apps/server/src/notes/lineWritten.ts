import { listed } from '@travaux/record'
import type { LineSaid } from './lineSaid.ts'

/** A line as it stands in the note. `name` and `words`: half-open ranges within it; no name where nobody is named. */
export interface LineWritten { readonly text: string; readonly name: readonly [from: number, to: number] | null; readonly words: readonly [from: number, to: number] }

/** "Sergey Lavrov: the words", "Sergey Lavrov undertakes: the words", "Sergey Lavrov instructs Igor Morgulov: the words", or the words alone. */
export function lineWritten({ is, speakers, to, words }: LineSaid): LineWritten {
  const who = listed(speakers.map(({ name }) => name.replace(/\s+/g, ' ').trim()))
  const before = ((): string => {
    switch (is) {
      case 'statement': return who === '' ? '' : `${who}: `
      case 'undertaking': return who === '' ? 'Undertaken: ' : `${who} ${speakers.length > 1 ? 'undertake' : 'undertakes'}: `
      case 'instruction': return `${who === '' ? 'Instructed' : `${who} ${speakers.length > 1 ? 'instruct' : 'instructs'}`}${to.length === 0 ? '' : ` ${listed(to.map(({ name }) => name))}`}: `
      default: return is satisfies never
    }
  })()
  return { text: before + words, name: who === '' ? null : [0, who.length], words: [before.length, before.length + words.length] }
}
