import { makeId, type Codebook, type Finding, type SourceId, type SubjectId } from '@travaux/model'
import type { English } from '../english.ts'
import { scoreLinear } from '../learned/scoreLinear.ts'
import type { Words } from '../learned/words.ts'
import type { StatementFound } from '../layers.ts'
import { covered } from './covered.ts'
import { linkOdds } from './linkOdds.ts'
import type { Linkable } from './piecesOf.ts'
import { propositionIndex, type PropositionIndex } from './propositionIndex.ts'
import { saidAt } from './saidAt.ts'
import { sidesSpeaking } from './sidesSpeaking.ts'
import { stanceClasses, stanceFeatures } from './stanceFeatures.ts'

/** Log odds against none below which no proposition is meant: chosen by cross-validation on the annotated documents for training. */
const least = -1.5

interface Book { readonly propositions: Codebook['propositions']; readonly index: PropositionIndex }
const made = new WeakMap<Codebook, Book>()

/**
 * The stances that statements take on propositions of which the codebook gives no terms: the proposition likest what is
 * said, if one is liker than none, and the stance by the words of both. One a statement and side. What a word is like is worked
 * out once a codebook; then O(words of statements × words of propositions like them + statements × propositions).
 */
export function linkByMeaning({ text, statements }: Linkable, codebook: Codebook, source: SourceId, { words, links }: Pick<English, 'words' | 'links'>): readonly Finding<'stance'>[] {
  const { propositions, index } = bookOf(codebook, words)
  if (propositions.length === 0) return []
  const spoken = statements.flatMap((statement) => {
    const { speakers, content, source: naming } = statement.value
    const sides = sidesSpeaking(speakers, naming === null ? '' : text.slice(naming.from, naming.to), codebook.sides)
    const [from, to] = [content[0]?.from ?? 0, content.at(-1)?.to ?? 0]
    if (sides.length === 0 || to <= from) return []
    const span = [from, to] as const
    return [{ statement, sides, span, said: saidAt(text, span, sides, codebook.sides, index) }]
  })
  const odds = linkOdds(spoken.map(({ said }) => said), spoken.map(({ span }) => span), index.proposed, links)
  return spoken.flatMap(({ statement, sides, span, said }, s) => {
    const best = odds[s]!.reduce((place, value, p, all) => value > (all[place] ?? least) ? p : place, -1)
    const proposition = propositions[best]
    const proposed = index.proposed[best]
    if (proposition === undefined || proposed === undefined) return []
    const { cue } = statement.value
    const near = covered(proposed.slots, proposed.weights, said.content.best)
    const { stance, sure } = stanceOf(stanceFeatures(text.slice(...span), cue === null ? '' : text.slice(cue.from, cue.to), proposition.text, near, words), links)
    const shown = evidenceOf(statement, source)
    return sides.map((side): Finding<'stance'> => ({
      subject: makeId('stance', source.slice(4), shown.from, shown.to, proposition.id.slice(4), side.slice(4)) as SubjectId, kind: 'stance',
      value: { statement: statement.id, side, proposition: proposition.id, stance, words: shown },
      evidence: [shown], confidence: Math.round(100 * sure / (1 + Math.exp(-odds[s]![best]!))) / 100,
      why: { by: 'likeness in meaning to a proposition of the codebook, and the model of stances', words: cue === null ? [shown] : [cue, shown] },
    }))
  })
}

/** The propositions without terms, indexed; made once a codebook. */
function bookOf(codebook: Codebook, words: Words): Book {
  const known = made.get(codebook)
  if (known !== undefined) return known
  const propositions = codebook.propositions.filter(({ terms }) => terms.every((list) => list.length === 0))
  const issueOf = new Map(codebook.issues.map(({ id, name }) => [id, name]))
  const index = propositionIndex(propositions.map(({ text, issue }) => ({ text, issue: issueOf.get(issue) ?? '' })), codebook.sides.map(({ name }) => name), words)
  const book = { propositions, index }
  made.set(codebook, book)
  return book
}

function stanceOf(features: Int32Array, { stances }: English['links']): { readonly stance: (typeof stanceClasses)[number]; readonly sure: number } {
  const scores = new Float64Array(stanceClasses.length)
  scoreLinear(stances, features, features.length, scores)
  const shares = scores.map((score) => Math.exp(score * stances.scale))
  const best = shares.indexOf(Math.max(...shares))
  return { stance: stanceClasses[best] ?? 'supports', sure: shares[best]! / shares.reduce((a, b) => a + b, 0) }
}

/** What is said, whole where it can be quoted, else its first piece. */
function evidenceOf({ value: { content } }: StatementFound, source: SourceId): Finding<'stance'>['value']['words'] {
  const [first] = content
  const to = content.at(-1)?.to ?? 0
  const from = first?.from ?? 0
  return { source, from, to: to - from <= 400 ? to : first?.to ?? to }
}
