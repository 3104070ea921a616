import type { GraphPart, Phrase } from './graphSentence.ts'
import type { GraphTelling } from './graphTelling.ts'
import { listedPhrases } from './listedPhrases.ts'

/** How sentences name what they speak of. States by their place in the game. */
export interface GraphNames {
  /** “No agreement”; without a name of its own, state 7 (Delay and Insist), by the options that are taken in it. */
  readonly state: (state: number) => GraphPart
  /** The same by a state's bits; one that the game does not have is named by its options alone. */
  readonly bits: (bits: number) => GraphPart
  readonly dm: (dm: number) => GraphPart
  readonly dms: (dms: readonly number[]) => Phrase
  readonly option: (option: number) => string
  /** "the others": Russia; Russia and China; or nobody else. */
  readonly others: (dm: number) => Phrase
}

/** Names by a model and its game. */
export function graphNames({ model, game }: GraphTelling): GraphNames {
  const dm = (each: number): GraphPart => ({ is: 'decisionMaker', text: model.decisionMakers[each]!.name, decisionMaker: each })
  const dms = (all: readonly number[]): Phrase => listedPhrases(all.map(dm), 'and')
  const named = (bits: number, without: string): string => {
    const name = model.named.get(bits)
    if (name !== undefined) return `“${name}”`
    const taken = model.options.filter((_, option) => (bits >>> option) & 1).map((option) => option.name)
    return `${without} (${taken.length === 0 ? 'nothing taken' : taken.length === 1 ? taken[0] : `${taken.slice(0, -1).join(', ')} and ${taken.at(-1)}`})`
  }
  const state = (each: number): GraphPart => ({ is: 'state', text: named(game.bits[each]!, `state ${each + 1}`), state: each })
  return {
    dm, dms, state,
    option: (option) => `“${model.options[option]!.name}”`,
    others: (own) => dms(model.decisionMakers.map((_, each) => each).filter((each) => each !== own)),
    bits: (bits) => {
      const place = game.stateAt === null ? bits : game.stateAt[bits]!
      return place < 0 ? { is: 'words', text: named(bits, 'a state') } : state(place)
    },
  }
}
