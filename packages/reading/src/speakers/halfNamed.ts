import type { Speaker } from '@travaux/model'
import { placeActs } from '../names/placeActs.ts'
import type { Scene } from './makeScene.ts'
import { sideAsSpeaker } from './sideSpeakers.ts'

/** "The North" as the side whose name so begins in the text: one that is known, or that does what only a government can. Null where there is none: a sea or a river speaks for nobody. */
export function halfNamed({ document: { text, names, tokens }, knowledge }: Scene, words: string): Speaker | null {
  const half = /^the (north|south|east|west)$/iu.exec(words)?.[1]?.toLowerCase()
  if (half === undefined) return null
  const start = `${half.charAt(0).toUpperCase()}${half.slice(1)} `
  for (const { from, to, type } of names) {
    if (type === 'person' || !text.startsWith(start, from)) continue
    const name = text.slice(from, to)
    const known = knowledge.sideNamed(name)
    if (known !== null) return sideAsSpeaker(knowledge, known.id)
    const first = tokens.from.indexOf(from)
    if (first >= 0 && placeActs(tokens.lower, first, tokens.to.indexOf(to, first) + 1)) return { person: null, name, office: null, side: null }
  }
  return null
}
