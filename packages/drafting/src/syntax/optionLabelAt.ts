/** A label that opens an option, at [from, to) of the text it was read in. `style`: what its number is made of; `number` from 1, 0 where it has none. */
export interface OptionLabel { readonly from: number; readonly to: number; readonly label: string; readonly style: 'number' | 'letter' | 'none'; readonly number: number }

const ordinal = String.raw`(?:\((?:[a-z]{1,4}|[A-Z]|\d{1,2})\)|[IVX]{1,5}(?![\w’'])|\d{1,2}\.\d{1,2}(?![\w’']|\.\d)|\d{1,2}(?:[ \u00a0]?(?:bis|ter|alt)|[a-z])?(?![\w’']|\.\d)|[A-Z](?![\w’'])|(?<=[ \t\u00a0*_])(?:[a-z]|[ivx]{2,4})(?=[ \u00a0]?[:)])|(?:One|Two|Three|Four|Five|Six)(?![\w’']))`
const gap = String.raw`[ \t\u00a0*_]{0,4}`
const numbered = new RegExp(String.raw`(?:Option|OPTION|Alternative|ALTERNATIVE|Variant|VARIANT|ALT|Alt)\.?${gap}${ordinal}`, 'y')
const named = /(?:Facilitat(?:or|ors)['’]?s?['’]?|Chair(?:man|person)?['’]?s?['’]?|Co-?[Cc]hairs?['’]?s?['’]?|FACILITATORS?['’]?S?['’]?)[ \u00a0](?:Alternative[ \u00a0])?(?:Option|OPTION|Alternative)\b|Optional[ \u00a0](?:Additions?|Elements?|Text)\b(?:[ \u00a0]to[ \u00a0]the[ \u00a0](?:Facilitators?|Chair|Co-?Chairs?)['’]?s?['’]?[ \u00a0][Tt]ext)?|OPTIONAL[ \u00a0]ADDITIONS?\b|ALTERNATIVE(?=[ \t\u00a0]*(?:[:.—\n\r]|$))/y

/** The option label that begins exactly at `at`, or null. Nothing is asked of what stands around it. */
export function optionLabelAt(text: string, at: number): OptionLabel | null {
  const first = text.charCodeAt(at)
  if (first !== 79 && first !== 65 && first !== 86 && first !== 70 && first !== 67) return null
  numbered.lastIndex = at
  const hit = numbered.exec(text)
  if (hit !== null) return ofLabel(hit[0], at)
  named.lastIndex = at
  const name = named.exec(text)
  return name === null ? null : { from: at, to: at + name[0].length, label: name[0].replace(/\s+/g, ' '), style: 'none', number: 0 }
}

function ofLabel(written: string, at: number): OptionLabel {
  const label = written.replace(/[\s\u00a0*_]+/g, ' ').replace(/^([A-Za-z]+?)\.?(?=[\d(])/, '$1 ').replace(/\s+/g, ' ')
  const bare = /\(?(\w+)\)?$/.exec(label)?.[1] ?? ''
  // `Option 1.2`, `Option 1b`: options in the first.
  const below = /\d(?:\.(\d+)|([a-z]))$/.exec(label)
  if (below !== null) return { from: at, to: at + written.length, label, style: 'letter', number: below[1] === undefined ? (below[2] as string).charCodeAt(0) - 96 : Number(below[1]) }
  const digits = /(\d+)(?:[\s\u00a0]?(?:bis|ter|alt))?\)?$/.exec(label)
  if (digits !== null) return { from: at, to: at + written.length, label, style: 'number', number: Number(digits[1]) }
  const word = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].indexOf(bare) + 1
  if (word > 0) return { from: at, to: at + written.length, label, style: 'number', number: word }
  // A single I, V or X is a Roman number beside "Option", as negotiators write it; in parentheses and in lower case it is a letter.
  if (/^[IVX]+$/.test(bare) && !label.endsWith(')')) return { from: at, to: at + written.length, label, style: 'number', number: fromRoman(bare) }
  return { from: at, to: at + written.length, label, style: 'letter', number: bare.length === 1 && !/^[ivx]$/.test(bare) ? (bare.toLowerCase().charCodeAt(0) - 96) : fromRoman(bare.toUpperCase()) }
}

function fromRoman(roman: string): number {
  const value = (letter: string | undefined): number => (letter === 'X' ? 10 : letter === 'V' ? 5 : letter === 'I' ? 1 : 0)
  return [...roman].reduce((sum, letter, at, all) => sum + (value(letter) < value(all[at + 1]) ? -value(letter) : value(letter)), 0)
}
