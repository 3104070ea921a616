import type { Speaker } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { PersonSeen, WithMetadata, WithNames, WithQuotations, WithSentences, WithTokens } from '../layers.ts'
import { callingsOf } from './callingsOf.ts'
import { makeBodies, type Bodies } from './makeBodies.ts'
import { makeHeard, type Heard } from './makeHeard.ts'
import { makeMentions, type Mentions } from './makeMentions.ts'
import { makeParties, type Parties } from './makeParties.ts'
import { makeSpelledOut, type SpelledOut } from './makeSpelledOut.ts'
import { phraseWords } from './phraseWords.ts'
import { pronounsOf, type Pronoun } from './pronounsOf.ts'

type Given = Document & WithMetadata & WithTokens & WithSentences & WithQuotations & WithNames

/** Who and what a text has named, and who has been heard so far: what is asked to tell whom words stand for. */
export interface Scene {
  readonly document: Given
  readonly knowledge: Knowledge
  readonly mentions: Mentions
  readonly heard: Heard
  readonly bodies: Bodies
  readonly parties: Parties
  readonly spelledOut: SpelledOut
  /** By person; one who is called "he" is noted so. */
  readonly pronouns: Pronoun[]
  readonly callings: ReadonlyMap<number, ReadonlySet<string>>
  /** Persons named in a phrase that the names of the text do not hold. */
  readonly individuals: Set<string>
  /** Whether a speaker who is no person of the text is one person all the same. */
  readonly isOne: (speaker: Speaker) => boolean
  readonly speakerOf: (person: number) => Speaker
  /** The nearest person before who fits, or -1, and how near; who was last heard before others. */
  readonly nearest: (at: number, fits: (person: PersonSeen, index: number) => boolean, weighs?: (index: number) => number) => { readonly person: number; readonly near: number }
}

export function makeScene(document: Given, knowledge: Knowledge): Scene {
  const { persons } = document
  const individuals = new Set<string>()
  const isOne = ({ name }: Speaker): boolean => individuals.has(name) || phraseWords.isOne(name)
  const heard = makeHeard(isOne)
  const mentions = makeMentions(document)
  return {
    document, knowledge, mentions, heard, individuals, isOne,
    bodies: makeBodies(document, knowledge),
    parties: makeParties(document, knowledge),
    spelledOut: makeSpelledOut(document),
    pronouns: pronounsOf(document),
    callings: callingsOf(document),
    speakerOf(person) {
      const seen = persons[person]
      if (seen === undefined) throw new RangeError(`person ${person} of ${persons.length}`)
      return { person: seen.id as Speaker['person'], name: seen.name, office: seen.office, side: seen.side }
    },
    nearest(at, fits, weighs) {
      const last = heard.personBefore(at)
      const person = last?.speakers[0]?.person
      return mentions.nearest(at, fits, last === null || person === null || person === undefined ? null : { person, at: last.at }, weighs)
    },
  }
}
