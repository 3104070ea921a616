import type { AttributionRole } from '../../syntax/bracketedText.ts'
import { readRole, readUndecided } from './readRole.ts'
import { readSides, type SideRead } from './readSides.ts'
import { namesFrom } from './sideNames.ts'

/** Sides that want the same, and what: `NZ/CL/PE propose`. `said`: the role is written, not only that they are the authors; null: that they are still considering. `glued`: where a space is missing. */
export interface Camp { readonly from: number; readonly to: number; readonly sides: readonly SideRead[]; readonly role: AttributionRole | null; readonly said: boolean; readonly glued: number | null; readonly anonymous: boolean }

const glue = /[A-Z][\p{L}\d]{1,24}?(?=(?:propose|oppose|support|delete|retain|reserve)s?(?![\p{L}]))/yu
const between = /[\s\u00a0]*(?:\([^()\n]{1,40}\)[\s\u00a0]*)?(?:;|,|\band\b|\/|\bbut\b|\bwhile\b)?[\s\u00a0]*(?:(?:and|but|while)[\s\u00a0]+)?(?:\[?\d{1,3}\]?[\s\u00a0]*(?=[A-Z]))?/y
const blanks = /[\s\u00a0*_\u200e]*/y
/** What a side adds in parentheses before the colon: `EU (supported by Norway): …`. */
const aside = /[\s\u00a0]*\([^()\n]{1,40}\)(?=[\s\u00a0]*[:;])/y
const behalf = /[\s\u00a0]*,?[\s\u00a0]*(?:speaking[\s\u00a0]+)?on[\s\u00a0]+behalf[\s\u00a0]+of[\s\u00a0]+/y
/** The mark of a footnote between a side and its verb, and a verb that hedges. */
const marked = /[\s\u00a0]*\[?\^?\d{1,3}\]?[\s\u00a0]+/y
const hedged = /[\s\u00a0]+(?:would|could|also|still|strongly|continues?[\s\u00a0]to)[\s\u00a0]+/y

/**
 * Camps one after another from `at`: `NZ/CL/PE propose; US/JP oppose`, `US; G77 delete`, `EU, G77 retain`. A camp without a verb proposes. Null where none begins there.
 * A list broken by a comma belongs to the verb after it.
 */
export function readCamps(text: string, at: number, extra: ReadonlySet<string>): { readonly camps: readonly Camp[]; readonly to: number } | null {
  const camps: Camp[] = []
  let to = at
  for (let from = skip(blanks, text, at); ;) {
    const camp = campAt(text, from, extra)
    if (camp === null) break
    camps.push(camp)
    to = skip(aside, text, camp.to)
    from = skip(between, text, to)
    if (from === to || /[:.\]]/.test(text.charAt(from))) break
    // Without a verb before it, a camp that only a space parts from the next is the beginning of a sentence: "Noting Japan".
    if (!camp.said && /^[\s\u00a0]*$/.test(text.slice(to, from))) break
  }
  return camps.length === 0 ? null : { camps, to }
}

const passive = /(?:(proposed|suggested|submitted|tabled)|(supported)|(opposed)|(deleted)|(retained)|(reserved))[\s\u00a0]+by[\s\u00a0]+/iy
const passiveRoles: readonly AttributionRole[] = ['propose', 'support', 'oppose', 'delete', 'retain', 'reserve']
/** Behind a colon only what cannot be words of the text: `US: reserve`. */
const wish = /[\s\u00a0]*:[\s\u00a0]*(?=(?:to[\s\u00a0])?(?:delet|retain|reserv|oppos)\p{L}*[\s\u00a0.]*(?:[;,/)\]]|$))/yu

function campAt(text: string, at: number, extra: ReadonlySet<string>): Camp | null {
  passive.lastIndex = at
  const told = passive.exec(text)
  if (told !== null) {
    const by = readSides(text, passive.lastIndex, extra)
    return by === null ? null : { from: at, to: by.to, sides: by.sides, role: passiveRoles[told.slice(1).findIndex((one) => one !== undefined)] ?? null, said: true, glued: null, anonymous: by.anonymous }
  }
  const own = readSides(text, at, extra)
  // Who speaks for others gives their position.
  const others = own === null ? 0 : skip(behalf, text, own.to)
  const read = own === null || others === own.to ? own : (readSides(text, others, extra) ?? own)
  if (read !== null) {
    const words = skip(blanks, text, read.to)
    const role = (words > read.to || /['’]/.test(text.charAt(words)) ? readRole(text, words) : null) ?? roleBehind(marked, text, read.to) ?? roleBehind(hedged, text, read.to) ?? roleBehind(wish, text, read.to)
    const waits = role === null && words > read.to ? readUndecided(text, words) : null
    if (waits !== null) return { from: at, to: waits, sides: read.sides, role: null, said: true, glued: null, anonymous: read.anonymous }
    if (role !== null) return { from: at, to: afterRole(text, role.to), sides: read.sides, role: role.role, said: true, glued: null, anonymous: read.anonymous }
  }
  const glued = gluedAt(text, at, read?.sides ?? [])
  if (glued !== null) return glued
  return read === null ? null : { from: at, to: read.to, sides: read.sides, role: 'propose', said: false, glued: null, anonymous: read.anonymous }
}

function roleBehind(between: RegExp, text: string, at: number): ReturnType<typeof readRole> {
  const words = skip(between, text, at)
  return words === at ? null : readRole(text, words)
}

/** `CLpropose`, also at the end of a list: `NZ/CLpropose`. */
function gluedAt(text: string, at: number, before: readonly SideRead[]): Camp | null {
  const from = before.length === 0 ? at : /^[/,\s]+/.test(text.slice((before.at(-1) as SideRead).to)) ? skip(/[/,\s]+/y, text, (before.at(-1) as SideRead).to) : -1
  if (from < 0) return null
  glue.lastIndex = from
  const code = glue.exec(text)
  if (code === null) return null
  const role = readRole(text, from + code[0].length)
  if (role === null || !(/^[A-Z]{2,4}$/.test(code[0]) || namesFrom(code[0]).includes(code[0]))) return null
  const side = { from, to: from + code[0].length, name: code[0], known: true }
  return { from: at, to: afterRole(text, role.to), sides: [...before, side], role: role.role, said: true, glued: side.to, anonymous: false }
}

/** What may follow the verb before the colon: `propose alternative text`, `propose to add`, `oppose this`. */
function afterRole(text: string, at: number): number {
  return skip(/(?:[\s\u00a0]+(?:alternative|alternate|new|additional|text|wording|paragraph|para|deletion|it|this|that|the following|as (?:an )?alternative(?: to (?:para(?:graph)?|article)s? [\d.]{1,6}(?:bis|ter|alt)?)?|to (?:add|insert|replace|include)|instead|as follows|ad ref(?:erendum|\.)?|in principle|with (?:the )?consensus|provisionally|with amendments?|\([^()\n]{1,30}\)))*(?:[\s\u00a0]?\[?\^?\d{1,3}\]?(?=[\s\u00a0]*[:;]))?(?![\w])/y, text, at)
}

function skip(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at
  return at + (sticky.exec(text)?.[0].length ?? 0)
}
