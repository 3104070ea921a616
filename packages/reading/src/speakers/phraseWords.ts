import { officeWords } from '../names/officeWords.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Offices that stand for a person without a name. */
const offices = set('minister diplomat president leader official envoy negotiator expert analyst spokesman spokeswoman spokesperson ambassador premier secretary chancellor head chief senator professor politician statesman commissioner governor general chairman director candidate mediator coordinator king speaker scholar academic lawyer man woman colonel mayor')
/** Heads that stand alone only where somebody was brought in by them. */
const alone = set('bishop judge chair chairwoman deputy admiral major captain author founder lawyer attorney representative delegate rapporteur moderator adviser advisor undersecretary patriarch sheikh prince queen pope emir sultan executive manager columnist economist researcher historian')
const persons = set('source official diplomat person people insider aide analyst observer expert critic member friend ally lawmaker witness delegate negotiator adviser advisor envoy officer participant researcher worker engineer resident voter soldier guard pilot driver journalist reporter mp participant economist lawyer scholar historian man woman colleague trader executive farmer veteran organiser')
const plural = set('people aides allies witnesses')

/** The head of the office a phrase names, `minister` of "the Russian foreign minister"; null where it names none. */
function office(words: string): string | null {
  const first = words.split(/,| who | of | for | in | at | to /)[0] ?? ''
  const last = first.trim().split(/\s+/).at(-1) ?? ''
  return officeWords.heads.has(last) || offices.has(last) ? last : null
}

/** The noun a phrase is about: `ministry` of "China's Foreign Ministry", `person` of "a person with knowledge of it". */
function noun(words: string): string | null {
  return words.split(/,| (?:who|of|for|in|at|to|with|from|on|close|familiar|there|briefed|present) /)[0]?.trim().split(/\s+/).at(-1)?.toLowerCase() ?? null
}

/** True for a noun that means a person, in either number, by what he or she does. */
function isPerson(word: string): boolean {
  return persons.has(word) || plural.has(word) || persons.has(word.replace(/s$/, '')) || persons.has(word.replace(/ies$/, 'y'))
}

/** Nouns that end as those for persons do, and mean none. */
const things = set('newspaper paper letter order chamber charter number chapter quarter tower harbour harbor river border answer offer matter water power summer winter copper cluster barrier carrier tanker trawler cruiser steamer freighter manner corner banner poster rumour rumor sector factor error terror mirror corridor motor reactor successor calendar register ledger folder server printer counter monitor contractor operator insurer lender maker producer exporter importer retailer distributor broadcaster')

/** True for a phrase of one person who is not named: "a pharmacist in the town", "the woman", "her neighbour". */
function isOne(words: string): boolean {
  const bare = words.replace(/^(?:the|an?|one|another|his|her|its|their) /i, '')
  const last = noun(bare) ?? ''
  if (/^\p{Lu}/u.test(bare) && /^\p{Lu}/u.test(bare.split(' ').at(-1) ?? '') && !officeWords.heads.has(last)) return false
  if (last.endsWith('s') && !/(?:boss|princess|hostess|witness)$/.test(last) || last === 'people') return false
  return isPerson(last) || officeWords.heads.has(last) || alone.has(last) || offices.has(last) || /(?:man|woman|person|ist|ian|eer|[^aeiou]er|or|ant|cousin|widow|neighbour|neighbor|daughter|son|wife|husband|brother|sister|mother|father|friend|child|clerk|priest|monk|nun|nurse|cook|guide|guard|patriarch)$/.test(last) && !things.has(last)
}

/** True where the phrase speaks of somebody without saying who: "a senior diplomat", "two people with knowledge of the talks", "aides". */
function isUnnamed(words: string): boolean {
  const bare = words.trim()
  if (/^(?:an?|one|another|some|many|several|(?:a )?few|two|three|four|five|other|others|those|various|unnamed|anonymous|at least|a number|informed|most)\b/i.test(bare)) {
    if (/^(?:one|some|several|two|three|four|many|most|a few) of (?:them|his|her|their|its|those|the)\b/i.test(bare) || /^(?:one|others?|some|many|another|several|those|two|three)(?: (?:who|present|close)\b.*)?$/i.test(bare)) return true
    return isPerson(noun(bare.replace(/^(?:one|some|several) of /i, '')) ?? '')
  }
  const last = noun(bare) ?? ''
  return /^\p{Ll}/u.test(bare.replace(/^(?:The|His|Her|Its|Their) /, '').slice(0, 1)) && isPerson(last) && !/^(?:experts?|analysts?)$/.test(last) && (last.endsWith('s') || last === 'people') || /^\p{Lu}\p{Ll}+s$/u.test(bare) && isPerson(bare.toLowerCase())
}

/** What noun phrases that name no person are about. All take the phrase in lower case but `isUnnamed`. */
export const phraseWords = { office, noun, isPerson, isUnnamed, isOne, standsAlone: (head: string) => offices.has(head) || alone.has(head) } as const
