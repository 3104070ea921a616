import type { AttributionRole } from '../../syntax/bracketedText.ts'
import { readRole, readUndecided } from './readRole.ts'
import { readSides, type SideRead } from './readSides.ts'

/** Sides that want the same, and what: `NZ/CL/PE propose`. `said`: the role is written, not only that they are the authors; null: that they are still considering. `glued`: where a space is missing. */
export interface Camp { readonly from: number; readonly to: number; readonly sides: readonly SideRead[]; readonly role: AttributionRole | null; readonly said: boolean; readonly glued: number | null; readonly anonymous: boolean }

const glue = /[A-Z]{2,4}(?=(?:propose|oppose|support|delete|retain|reserve)s?(?![\p{L}]))/yu
const between = /[\s\u00a0]*(?:\([^()\n]{1,40}\)[\s\u00a0]*)?(?:;|,|\band\b|\/|\bbut\b|\bwhile\b)?[\s\u00a0]*(?:(?:and|but|while)[\s\u00a0]+)?/y
const blanks = /[\s\u00a0*_\u200e]*/y

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
    to = camp.to
    from = skip(between, text, to)
    if (from === to || /[:.\]]/.test(text.charAt(from))) break
  }
  return camps.length === 0 ? null : { camps, to }
}

function campAt(text: string, at: number, extra: ReadonlySet<string>): Camp | null {
  const read = readSides(text, at, extra)
  if (read !== null) {
    const words = skip(blanks, text, read.to)
    const role = words > read.to || /['’]/.test(text.charAt(words)) ? readRole(text, words) : null
    const waits = role === null && words > read.to ? readUndecided(text, words) : null
    if (waits !== null) return { from: at, to: waits, sides: read.sides, role: null, said: true, glued: null, anonymous: read.anonymous }
    if (role !== null) return { from: at, to: afterRole(text, role.to), sides: read.sides, role: role.role, said: true, glued: null, anonymous: read.anonymous }
  }
  const glued = gluedAt(text, at, read?.sides ?? [])
  if (glued !== null) return glued
  return read === null ? null : { from: at, to: read.to, sides: read.sides, role: 'propose', said: false, glued: null, anonymous: read.anonymous }
}

/** `CLpropose`, also at the end of a list: `NZ/CLpropose`. */
function gluedAt(text: string, at: number, before: readonly SideRead[]): Camp | null {
  const from = before.length === 0 ? at : /^[/,\s]+/.test(text.slice((before.at(-1) as SideRead).to)) ? skip(/[/,\s]+/y, text, (before.at(-1) as SideRead).to) : -1
  if (from < 0) return null
  glue.lastIndex = from
  const code = glue.exec(text)
  if (code === null) return null
  const role = readRole(text, from + code[0].length)
  if (role === null) return null
  const side = { from, to: from + code[0].length, name: code[0], known: true }
  return { from: at, to: afterRole(text, role.to), sides: [...before, side], role: role.role, said: true, glued: side.to, anonymous: false }
}

/** What may follow the verb before the colon: `propose alternative text`, `propose to add`, `oppose this`. */
function afterRole(text: string, at: number): number {
  return skip(/(?:[\s\u00a0]+(?:alternative|alternate|new|additional|text|paragraph|para|deletion|it|this|the following|to (?:add|insert|replace|include)|instead|as follows|ad ref(?:erendum|\.)?|in principle|provisionally|with amendments?|\([^()\n]{1,30}\)))*(?:[\s\u00a0]?\[?\^?\d{1,3}\]?(?=[\s\u00a0]*[:;]))?(?![\w])/y, text, at)
}

function skip(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at
  return at + (sticky.exec(text)?.[0].length ?? 0)
}
