import type { BracketShown, Run } from '@travaux/drafting'
import type { DraftingActId } from '@travaux/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseDoc } from '../src/features/text/editing/clauseDoc.ts'
import { chosenWords } from '../src/features/text/editing/chosenWords.ts'
import { editorPlaces, sizeOf } from '../src/features/text/editing/editorPlaces.ts'

const seed = 1956

/** Words, or a bracket of alternatives; how the server shows them is made of it in one go. */
type Part = string | { readonly name: string; readonly alternatives: readonly (readonly Part[])[] }

/** A clause as it is shown: its text as anchors know it, its runs, its brackets. */
function clauseOf(parts: readonly Part[]): { readonly text: string; readonly runs: readonly Run[]; readonly brackets: readonly BracketShown[] } {
  const brackets: BracketShown[] = []
  const rawOf = (of: readonly Part[]) => of.map((part) => (typeof part === 'string' ? part : `{brk_${part.name}}`)).join('')
  const runsOf = (of: readonly Part[], alternative: string | null): readonly Run[] => {
    let from = 0
    return of.flatMap((part): readonly Run[] => {
      if (typeof part === 'string') {
        const run: Run = { is: 'words', words: part.startsWith('{cls_') ? '7' : part, raw: part, from, alternative, was: null }
        from += part.length
        return part === '' ? [] : [run]
      }
      const bracket = `brk_${part.name}`
      from += bracket.length + 2
      const named = part.alternatives.map((inner, i) => ({ id: `alt_${part.name}-${i}`, inner }))
      brackets.push({ id: bracket, number: part.name, depth: 0, opened: 1, touched: 1, reopened: false, acts: [], alternatives: named.map(({ id, inner }) => ({ id, words: '', raw: rawOf(inner), proposition: null, touched: 1, positions: [], acts: [] })) })
      return [{ is: 'open', bracket, number: part.name }, ...named.flatMap(({ id, inner }, i): readonly Run[] => [{ is: 'alternative', bracket, alternative: id, first: i === 0, empty: inner.length === 0, sides: [] }, ...runsOf(inner, id)]), { is: 'close', bracket, number: part.name }]
    })
  }
  return { runs: runsOf(parts, null), text: rawOf(parts), brackets }
}

/** `The [its|any [old|new]] end, see {cls_7}.` */
const clause = clauseOf(['The ', { name: 'a', alternatives: [['its'], ['any ', { name: 'b', alternatives: [['old'], ['new']] }]] }, ' end, see ', '{cls_7}', '.'])
const chosen = (from: number, to: number) => {
  const { alternative, text, from: start, to: end, bracket } = chosenWords(clause, from, to)
  return { alternative, words: text.slice(start, end), bracket }
}

describe('editorPlaces(runs)', () => {
  it('counts words by characters, and brackets, their divisions and references as one', () => {
    expect(clause.runs.map(sizeOf)).toEqual([4, 1, 1, 3, 1, 4, 1, 1, 3, 1, 3, 1, 1, 10, 1, 1])
    expect(editorPlaces(clause.runs).spots.at(-1)).toEqual({ alternative: null, offset: clause.text.length })
  })

  it('gives words that were agreed away no place, nor does the editor', () => {
    const away: Run = { is: 'words', words: '', raw: '', from: 4, alternative: null, was: { bracket: 'brk_x', round: 2, adReferendum: [], act: 'act_1' as DraftingActId } }
    const runs = clause.runs.toSpliced(1, 0, away)
    expect(editorPlaces(runs)).toEqual(editorPlaces(clause.runs))
    expect(clauseDoc(runs, []).toJSON()).toEqual(clauseDoc(clause.runs, []).toJSON())
  })
})

describe(`chosenWords(clause, from, to), laws with seed ${seed}`, () => {
  it('words that stand are words of the clause', () => expect(chosen(0, 3)).toEqual({ alternative: null, words: 'The', bracket: null }))
  it('words in an alternative are words of it', () => expect(chosen(7, 9)).toEqual({ alternative: 'alt_a-0', words: 'ts', bracket: null }))
  it('all the words of an alternative have a rival in their bracket', () => expect(chosen(6, 9)).toEqual({ alternative: 'alt_a-0', words: 'its', bracket: 'brk_a' }))
  it('from one alternative into another it is the bracket, and so a rival in it', () => expect(chosen(7, 12)).toEqual({ alternative: null, words: '{brk_a}', bracket: 'brk_a' }))
  it('a bracket that lies half inside is taken whole', () => expect(chosen(1, 8)).toEqual({ alternative: null, words: 'he {brk_a}', bracket: null }))
  it('a reference is taken whole', () => expect(chosen(clause.runs.reduce((sum, run) => sum + sizeOf(run), 0) - 2, 99)).toEqual({ alternative: null, words: '{cls_7}.', bracket: null }))
  it('backwards is the same as forwards', () => expect(chosen(8, 1)).toEqual(chosen(1, 8)))
  it('a place between words is an insertion', () => expect(chosen(3, 3)).toEqual({ alternative: null, words: '', bracket: null }))

  const words = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', ' ', 'し', 'é') })
  const { parts } = fc.letrec<{ parts: readonly Part[]; bracket: Part }>((tie) => ({
    parts: fc.array(fc.oneof({ maxDepth: 3 }, words, tie('bracket')), { maxLength: 4 }) as fc.Arbitrary<readonly Part[]>,
    bracket: fc.array(tie('parts'), { minLength: 1, maxLength: 3 }).map((alternatives): Part => ({ name: 'x', alternatives })) as fc.Arbitrary<Part>,
  }))

  it('what is chosen is in its text, stands where the editor says, and holds all that was pointed at', () => {
    let count = 0
    const named = (of: readonly Part[]): readonly Part[] => of.map((part) => (typeof part === 'string' ? part : { name: String(count += 1), alternatives: part.alternatives.map(named) }))
    fc.assert(fc.property(parts, fc.nat(60), fc.nat(60), (given, a, b) => {
      const of = clauseOf(named(given))
      const size = of.runs.reduce((sum, run) => sum + sizeOf(run), 0)
      const [from, to] = [Math.min(a, b, size), Math.min(Math.max(a, b), size)]
      const found = chosenWords(of, from, to)
      expect(found.from).toBeLessThanOrEqual(found.to)
      expect(found.to).toBeLessThanOrEqual(found.text.length)
      const { spots } = editorPlaces(of.runs)
      expect([spots[found.editor[0]], spots[found.editor[1]]]).toEqual([{ alternative: found.alternative, offset: found.from }, { alternative: found.alternative, offset: found.to }])
      if (from < to && spots[from] !== null) expect(found.editor[0]).toBeLessThanOrEqual(from)
      if (from < to && spots[to] !== null) expect(found.editor[1]).toBeGreaterThanOrEqual(to)
    }), { seed })
  })
})
