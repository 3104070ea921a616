import type { SideId, Speaker } from '@travaux/model'
import type { Knowledge } from '../knowledge.ts'

/** The sides named in words, by name, adjective or capital, each once, in order. */
export function sidesIn(knowledge: Knowledge, words: string): SideId[] {
  const found: SideId[] = []
  const parts = words.split(/[\s,]+/).map((part) => part.replace(/[’']s?$/, ''))
  for (let i = 0; i < parts.length; i++) {
    for (let n = 4; n > 0; n--) {
      const words = i + n <= parts.length ? parts.slice(i, i + n).join(' ') : ''
      const known = words === '' ? null : knowledge.sideNamed(words) ?? (/^\p{Lu}{4}[\p{Lu} ]*$/u.test(words) ? knowledge.sideNamed(words.toLowerCase().replace(/\p{L}+/gu, (word) => /^(?:of|the|and)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))) : null)
      if (known === null) continue
      if (!found.includes(known.id)) found.push(known.id)
      i += n - 1
      break
    }
  }
  return found
}

/** True where the words name the side and nothing but it: "Japan", "the Japanese side", "Tokyo’s". */
export function isSideAlone(knowledge: Knowledge, words: string, side: SideId): boolean {
  const rest = words.replace(/^the /i, '').replace(/^(?:government|republic) of (?:the )?/i, '').replace(/(?:[’']s)?(?: (?:side|party|governments?|authorities|delegation))?$/, '')
  return (/^\p{Lu}[\p{Lu} ]{3,}$/u.test(rest) && sidesIn(knowledge, rest).length === 1) || knowledge.sideNamed(rest)?.id === side || knowledge.sideNamed(`the ${rest}`)?.id === side
}

/** A side as who speaks. A short form that names it in full is kept. */
export function sideAsSpeaker(knowledge: Knowledge, side: SideId, words = ''): Speaker {
  const known = knowledge.side(side)
  const bare = words.replace(/^the /i, '')
  const own = known !== null && !known.given && /^(?:DPRK|ROK|European Commission|White House)$/.test(bare)
  return { person: null, name: own ? bare : known?.name ?? bare, office: null, side }
}

/** Who of the codebook's persons holds an office of that head for a side, by the words that name it. */
export function holderOf(knowledge: Knowledge, head: string, side: SideId | null, words: string): Speaker | null {
  if (side === null) return null
  for (const { id, name, offices } of knowledge.codebook?.persons ?? []) {
    const office = offices.find((each) => each.side === side && each.title.toLowerCase().includes(head))
    if (office !== undefined && (words.includes(office.title.toLowerCase()) || head !== 'minister')) return { person: id, name, office: office.title, side }
  }
  return null
}
