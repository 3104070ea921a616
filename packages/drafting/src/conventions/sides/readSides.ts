import { firstWord, namesFrom } from './sideNames.ts'

/** A side as it is written at [from, to). `known`: it is a state, a group or a short form we know, or the caller named it. */
export interface SideRead { readonly from: number; readonly to: number; readonly name: string; readonly known: boolean }

export interface SidesRead { readonly sides: readonly SideRead[]; readonly to: number; readonly anonymous: boolean }

const anonymous = /(?:[Aa]ll[\s\u00a0]+)?[Oo]thers(?!\w)|(?:(?:[Aa]t[\s\u00a0]+least[\s\u00a0]+)?(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ost|[Cc]ertain|[Vv]arious|[Oo]ther|[Aa]nother|[Aa][\s\u00a0]+(?:number|few|majority|minority|group)(?:[\s\u00a0]+of)?|[Aa][\s\u00a0]+(?=delegation|[Mm]ember))(?:[\s\u00a0]+(?:other|of[\s\u00a0]+the|developing[\s\u00a0-]+country|developed[\s\u00a0-]+country|developing|developed|interested|observer))*)[\s\u00a0]+(?:delegations?|[Pp]art(?:y|ies)|[Mm]ember[\s\u00a0]+[Ss]tates?|[Mm]embers?|[Ss]tates|[Cc]ountries|[Cc]ountry|[Pp]articipants?|[Gg]roups?)(?!\w)/y
const code = /[A-Z][A-Z0-9]{1,5}(?:-[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/yu
const blackened = /[█▇■▮]{2,}/y
const separator = /[\s\u00a0]*(?:\/{1,2}|,(?:[\s\u00a0]*(?:and|&)(?=[\s\u00a0]))?|&|\+|(?<=[\s\u00a0.])and(?=[\s\u00a0]))[\s\u00a0]*/y

const quantifiers = new Set('at one two three four five six several some many most certain various other others all another a'.split(' '))

/** Words with a capital that begin sentences, or name those who are no side. */
const nobodys = /^(?:Part(?:y|ies)|Members?|States?|Countr(?:y|ies)|Governments?|Delegations?|Council|Commission|Committee|Conference|Assembly|Board|Bureau|Court|Tribunal|Meeting|Group|Body|Bodies|Article|Paragraph|Section|Chapter|Annex|Option|Alternative|Proposals?|Text|Note|Notes|Noting|New|Joint|Revised|Each|Every|All|Any|No|None|It|They|We|He|She|Who|What|This|That|These|Those|Such|Both|Either|Neither|Others?|Nothing|Everyone|Experts?|Ministers?|Leaders?)$/

/** A name to which its verb is glued is two words; so is read by those who look for verbs. */
const endsInVerb = /(?:propose|oppose|support|delete|retain|reserve)s?$/i

/** Upper case that is no delegation where a delegation may stand. */
const noSide = new Set('ALT ADD MOD SUP NOC NB TBC TBD TBA NOTE OPTION PP OP ARTICLE ART PART ANNEX CHAPTER SECTION TITLE AND OR NOT THE IPR TRIPS WTO GATT COP CMA CMP IPC TEXT BIS TER II III IV VI VII VIII IX XI XII XX XXX YY DD MM YYYY'.split(' '))

/**
 * Sides named one after another from `at`: `NZ/CL/PE`, `EU, G77 and China`, `Can/Mex.`, `at least one delegation`. Null where no side stands there.
 * `extra`: names and codes the caller knows to be sides. Codes in capitals and single names that nobody knows count, unknown; whether they stand where a side stands is for the caller to judge.
 */
export function readSides(text: string, at: number, extra: ReadonlySet<string>): SidesRead | null {
  const word = firstWord(text, at)
  const mayBe = quantifiers.has(word.toLowerCase())
  // Words in small letters are no sides, but for these and for those that the caller names.
  if (!mayBe && extra.size === 0 && word !== 'the' && /^\p{Ll}/u.test(word)) return null
  anonymous.lastIndex = at
  const nobody = mayBe ? anonymous.exec(text) : null
  if (nobody !== null) return { sides: [{ from: at, to: at + nobody[0].length, name: nobody[0].replace(/[\s\u00a0]+/g, ' '), known: true }], to: at + nobody[0].length, anonymous: true }
  const sides: SideRead[] = []
  let to = at
  for (let from = at; ;) {
    const side = sideAt(text, from, extra)
    if (side === null) break
    sides.push(side)
    to = side.to
    if (text.charAt(to) === '.' && side.name.length <= 5 && /[/,;:\s]/.test(text.charAt(to + 1)) && !/^\.[\s\u00a0]+\p{Lu}/u.test(text.slice(to, to + 4))) to += 1
    separator.lastIndex = to
    const between = separator.exec(text)
    if (between === null) break
    from = separator.lastIndex
  }
  return sides.length === 0 ? null : { sides, to, anonymous: false }
}

function sideAt(text: string, at: number, extra: ReadonlySet<string>): SideRead | null {
  for (const name of extra) {
    const to = endOf(name, text, at)
    if (to > at) return { from: at, to, name, known: true }
  }
  const word = firstWord(text, at)
  if (word === '') {
    // A side that was blacked out is a side.
    blackened.lastIndex = at
    const hidden = blackened.exec(text)
    return hidden === null ? null : { from: at, to: at + hidden[0].length, name: hidden[0], known: true }
  }
  for (const name of namesFrom(word)) {
    const to = endOf(name, text, at)
    if (to > at) return { from: at, to, name, known: true }
  }
  if (word === 'the' || word === 'The') {
    const gap = /^[\s\u00a0]+/.exec(text.slice(at + 3, at + 12))?.[0].length ?? 0
    const named = gap === 0 ? null : sideAt(text, at + 3 + gap, extra)
    return named === null || !named.known ? null : { ...named, from: at, name: `${word} ${named.name}` }
  }
  code.lastIndex = at
  const short = code.exec(text)
  // `MX14`: the mark of a footnote stands at the name.
  const marked = short === null ? null : /^[A-Z]{2,4}(?=\d{1,3}$)/.exec(short[0])
  if (short !== null && marked !== null && namesFrom(marked[0]).includes(marked[0])) return { from: at, to: at + short[0].length, name: marked[0], known: true }
  const unknown = short ?? (nobodys.test(word) || endsInVerb.test(word) ? null : /^\p{Lu}\p{Ll}{2,}$/u.exec(word))
  return unknown === null || noSide.has(unknown[0]) ? null : { from: at, to: at + unknown[0].length, name: unknown[0], known: false }
}

/** Where a name that begins at `at` ends, its spaces doubled or broken over lines as they may be; `at` where it does not stand there. */
function endOf(name: string, text: string, at: number): number {
  let to = at
  for (let index = 0; index < name.length; index += 1) {
    if (name.charCodeAt(index) !== 32) {
      if (text.charCodeAt(to) !== name.charCodeAt(index)) return at
      to += 1
      continue
    }
    const before = to
    while (isSpace(text.charCodeAt(to))) to += 1
    if (to === before) return at
  }
  return endsWord(text, to) ? to : at
}

function isSpace(code: number): boolean {
  return code === 32 || code === 160 || code === 10 || code === 13 || code === 9
}

function endsWord(text: string, to: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(to))
}
