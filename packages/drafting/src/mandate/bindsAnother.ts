import type { SideId } from '@travaux/model'

/** By side, the names it goes by in the text: "Japan", "the Russian Federation" without the article. */
export type SideNames = ReadonlyMap<SideId, readonly string[]>

/**
 * Whether the sentence that leads up to a modal has another side alone as its subject: "The Government of Japan shall …" binds nobody else. Only where it begins
 * with that side's name, and names neither the own side nor parties, sides or both; so that in doubt the answer is no.
 */
export function bindsAnother(lead: string, side: SideId, names: SideNames): boolean {
  const sentence = lead.slice(lead.search(/[^.;:]*$/u)).replace(/^[\s"“‘(\d).]*(?:the\s+)?(?:governments?\s+of\s+)?(?:the\s+)?/iu, '')
  if (/\b(?:part(?:y|ies)|sides?|both|each|all|states?|they|and|governments)\b/iu.test(sentence)) return false
  const begins = [...names].some(([each, called]) => each !== side && called.some((name) => sentence.startsWith(name) && !/^[\p{L}\p{N}]/u.test(sentence.slice(name.length))))
  return begins && !(names.get(side) ?? []).some((name) => sentence.includes(name))
}
