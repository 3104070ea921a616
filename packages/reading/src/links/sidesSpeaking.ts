import { makeId, type Codebook, type SideId, type Speaker } from '@travaux/model'

/**
 * The sides that speak, the codebook's first: a side of the speaker's name, the side a speaker belongs to, one that the words naming
 * the speaker name ("critics of the treaty"). A speaker whose side is not known speaks for himself alone, as a side of his own name.
 */
export function sidesSpeaking(speakers: readonly Speaker[], source: string, sides: Codebook['sides']): readonly SideId[] {
  const named = (words: string) => sides.find(({ name, adjective, aliases }) => [name, adjective, ...aliases].some((each) => each !== null && bare(each) === bare(words)))?.id
  const own = speakers.flatMap(({ name }) => named(name) ?? [])
  if (own.length > 0) return [...new Set(own)]
  const belonging = speakers.flatMap(({ side }) => side ?? [])
  if (belonging.length > 0) return [...new Set(belonging)]
  const words = new Set(bare(`${source} ${speakers.map(({ name }) => name).join(' ')}`).split(' '))
  const within = sides.find(({ name }) => bare(name).split(' ').every((word) => words.has(word)))
  return within === undefined ? speakers.slice(0, 1).map(({ name }) => makeId('side', name) as SideId) : [within.id]
}

function bare(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?) /, '').replace(/[’']s\b/g, '')
}
