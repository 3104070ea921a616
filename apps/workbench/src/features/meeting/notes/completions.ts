import type { Speaker, Stance } from '@travaux/model'
import type { Named } from '@travaux/record'
import type { Someone } from './people.ts'
import type { Typed } from './typed.ts'

/** Something that may be chosen for the word before the caret. `add` puts it into the line, without that word. */
interface Completion { readonly id: string; readonly name: string; readonly detail: string | null; readonly side: Speaker['side']; readonly add: (typed: Typed) => Typed }

/** What completes, and from where in the words. */
export interface Completing { readonly what: string; readonly from: number; readonly options: readonly Completion[] }

const signs: Readonly<Record<string, Stance['stance']>> = { '+': 'supports', '-': 'opposes', '–': 'opposes', '~': 'conditional', x: 'will-not-discuss' }
const most = 8

/** What may complete the word that ends at `caret`: `@` somebody, `#` an issue, `+#` `-#` `~#` `x#` an answer to one. Null where it begins with none of these. O(names). */
export function completing(typed: Typed, caret: number, people: readonly Someone[], names: readonly Named[], last: readonly Speaker[]): Completing | null {
  const before = typed.words.slice(0, caret)
  const [, sign, at, query] = /(?:^|\s)([+\-–~x]?)([@#])([^\s@#]*)$/u.exec(before) ?? []
  if (sign === undefined || at === undefined || query === undefined || (at === '@' && sign !== '')) return null
  const from = caret - query.length - 1 - sign.length
  const without = (line: Typed): Typed => ({ ...line, words: (line.words.slice(0, from) + line.words.slice(caret)).replace(/^\s+/, '').replace(/ {2,}/g, ' ') })
  const wanted = query.toLowerCase()
  const fits = (words: string) => wanted === '' || words.toLowerCase().split(/[\s\-–,()«»“”"]+/u).some((word) => word.startsWith(wanted))
  if (at === '@') {
    const found = people.filter(({ speaker, initials }) => fits(speaker.name) || initials.toLowerCase() === wanted)
    const spokeLast = found.filter(({ speaker }) => last.some((each) => isSame(each, speaker)))
    return { what: 'Who speaks', from, options: [...spokeLast, ...found.filter((each) => !spokeLast.includes(each))].slice(0, most).map(({ speaker }) => ({ id: `${speaker.person ?? speaker.side ?? ''} ${speaker.name}`, name: speaker.name, detail: speaker.office, side: speaker.side, add: (line) => withSpeaker(without(line), speaker) })) }
  }
  if (sign === '') {
    return { what: 'Issues', from, options: names.filter(({ kind, name }) => kind === 'issue' && fits(name)).slice(0, most).map(({ id, name, detail }) => ({ id, name, detail, side: null, add: (line) => ({ ...without(line), issues: [...line.issues.filter((each) => each.id !== id), { id, name }] }) })) }
  }
  const stance = signs[sign] ?? 'supports'
  const answers = names.filter(({ kind, name, detail }) => kind === 'proposition' && (fits(name) || fits(detail ?? '')))
  return { what: 'Answers', from, options: answers.slice(0, most).map(({ id, name, detail }) => ({ id, name, detail, side: null, add: (line) => ({ ...without(line), stances: [...line.stances.filter((each) => each.id !== id), { id, name, stance }] }) })) }
}

/** In an instruction the first gives it and the others are told; else all speak. */
function withSpeaker(typed: Typed, speaker: Speaker): Typed {
  if (typed.is === 'instruction' && typed.speakers.length > 0) return { ...typed, to: [...typed.to.filter((each) => !isSame(each, speaker)), speaker] }
  return { ...typed, speakers: [...typed.speakers.filter((each) => !isSame(each, speaker)), speaker] }
}

function isSame(a: Speaker, b: Speaker): boolean {
  return a.person === b.person && a.name === b.name
}
