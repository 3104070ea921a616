import type { GoldDocument } from './goldDocuments.ts'

type Gold = GoldDocument['statements'][number]

/** The ways in which words say who speaks; a statement is of the first that holds. All read the gold, none what was found. */
export const speakerKinds: Readonly<Record<string, (statement: Gold, words: string, after: string) => boolean>> = {
  'no source in the words': ({ source }) => source === null,
  'label of a turn': ({ cue }, _, after) => cue === null && /^ ?:/.test(after),
  'he, she, who': (_, words) => /^(?:he|she|his|her|him|who|himself|herself|I)$/i.test(words),
  'it, they, we': (_, words) => /^(?:it|they|we|its|their|both|which|all|others?)$/i.test(words),
  counterpart: (_, words) => /\bcounterparts?\b/i.test(words),
  'unnamed person': ({ attribution }) => attribution === 'anonymous',
  'both sides, the ministers': ({ speakers }, words) => speakers.length > 1 && !/\p{Lu}.* and .*\p{Lu}/u.test(words.slice(1)) && !namesOne(speakers, words),
  'several, joined by “and”': ({ speakers }) => speakers.length > 1,
  'name in full': ({ speakers }, words) => speakers.some(({ name, office }) => office !== undefined && name.includes(' ') && plain(words).includes(plain(name))),
  'surname or part of a name': ({ speakers }, words) => speakers.some(({ name }) => /^\p{Lu}/u.test(name)) && namesOne(speakers, words) && speakers.some(({ office }) => office !== undefined),
  'capital, government, ministry': ({ speakers }) => speakers.every(({ office, name }) => office === undefined && /^\p{Lu}/u.test(name)),
  'office for a person': ({ speakers }) => speakers.some(({ office }) => office !== undefined),
  'any other': () => true,
}

function namesOne(speakers: Gold['speakers'], words: string): boolean {
  const said = new Set(plain(words).split(/\W+/))
  return speakers.some(({ name }) => plain(name).split(/\W+/).some((part) => part.length > 2 && said.has(part)))
}

function plain(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
