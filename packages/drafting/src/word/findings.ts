/** What was met on the way through a file and does not stand in the text as it stood there; how often. */
export type Met = 'textBox' | 'picture' | 'formula' | 'table' | 'moved' | 'hidden' | 'symbol' | 'embedded' | 'numberFormat' | 'reading'

/** A sentence for each. `counts` in characters for hidden words, in pieces for all else. */
export function findings(counts: ReadonlyMap<Met, number>): string[] {
  return [...counts].map(([met, count]) => sentence(met, count))
}

function sentence(met: Met, n: number): string {
  const one = n === 1
  switch (met) {
    case 'textBox': return one ? 'a text box: its words stand after the paragraph it hangs on' : `${n} text boxes: the words of each stand after the paragraph it hangs on`
    case 'picture': return one ? 'a picture or drawing was left out: look at it in the file' : `${n} pictures or drawings were left out: look at them in the file`
    case 'formula': return one ? 'a formula stands as its bare characters: compare it with the file' : `${n} formulas stand as their bare characters: compare them with the file`
    case 'table': return one ? 'a table: its cells stand one below the other, row by row' : `${n} tables: their cells stand one below the other, row by row`
    case 'moved': return `${one ? 'a moved passage stands' : `${n} moved passages stand`} as struck where it was and as inserted where it is now`
    case 'hidden': return `${n} character${one ? '' : 's'} of hidden text left out: show hidden text in Word and unhide what belongs to the text`
    case 'symbol': return `${one ? 'a character' : `${n} characters`} of a symbol font ${one ? 'has' : 'have'} no letter of ${one ? 'its' : 'their'} own: compare with the file`
    case 'embedded': return one ? 'a file embedded in the text was left out: open it by itself' : `${n} files embedded in the text were left out: open them by themselves`
    case 'numberFormat': return `${one ? 'a number' : `${n} numbers`} in a script that is not known here ${one ? 'stands' : 'stand'} in digits: compare with the file`
    case 'reading': return one ? 'the reading written above a word was left out' : `${n} readings written above words were left out`
    default: return met satisfies never
  }
}
