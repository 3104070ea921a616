import type { Meeting } from '@travaux/model'
import { levelOf } from '../meetings/levelOf.ts'
import { placeIn } from '../names/placeIn.ts'

/** A meeting by which something is due, as words name it. `level`: unknown where they do not tell; `month`: 1 to 12, null where none is named. */
export interface DueWords {
  readonly words: string
  readonly level: Meeting['level']
  readonly month: number | null
  readonly place: string | null
}

/** "By the next summit", "ahead of the January summit", "before the leaders meet in Moscow": null where no meeting is named so. English, and no other language (`signsKnow`). */
export function dueWordsOf(text: string): DueWords | null {
  const match = pattern.exec(text)
  if (match?.groups === undefined) return null
  const { phrase = '', rest = '' } = match.groups
  const month = months.findIndex((name) => new RegExp(`\\b${name}\\b`, 'i').test(`${phrase}${rest}`))
  return { words: match[0].replace(/\s+/g, ' ').trim(), level: levelOf([{ person: null, name: `${phrase}${rest}`, office: null, side: null }]), month: month === -1 ? null : month + 1, place: placeIn(rest) }
}

const pattern = /\b(?:by|before|ahead of|prior to|until|in time for|at|on the eve of|on the (?:margins|sidelines) of)\s+(?<phrase>(?:the\s+|their\s+|our\s+|its\s+|an?\s+)?(?:[\p{L}\d'’-]+\s+){0,5}?(?:summit|meetings?|meets?|round|session|talks|consultations|visit)\b)(?<rest>(?:\s+(?:meeting|in|of|between|on|at|the|their|leaders|presidents|ministers|\p{Lu}[\p{L}-]+|\d{1,2}|early|late|mid))*)/u

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
