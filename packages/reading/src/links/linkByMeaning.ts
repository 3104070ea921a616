import { makeId, type Codebook, type Finding, type SideId, type SourceId, type SubjectId } from '@travaux/model'
import type { English } from '../english.ts'
import { scoreLinear } from '../learned/scoreLinear.ts'
import type { StatementFound } from '../layers.ts'
import { linkFeatureCount, linkFeatures, type Proposed } from './linkFeatures.ts'
import { covered, meaningOf } from './meaning.ts'
import type { Linkable } from './piecesOf.ts'
import { stanceClasses, stanceFeatures } from './stanceFeatures.ts'

/** Log odds against none below which no proposition is meant: chosen on the annotated documents kept for choosing. */
const least = -0.5

type Proposition = Codebook['propositions'][number]

/**
 * The stances that statements take on propositions of which the codebook gives no terms: the proposition likest what is
 * said, if one is liker than none, and the stance by the words of both. One a statement and side. O(statements × propositions).
 */
export function linkByMeaning({ text, statements }: Linkable, codebook: Codebook, source: SourceId, { words, links }: Pick<English, 'words' | 'links'>): readonly Finding<'stance'>[] {
  const open = codebook.propositions.filter(({ terms }) => terms.every((list) => list.length === 0))
  if (open.length === 0) return []
  const sideOf = new Map(codebook.sides.flatMap(({ id, name, adjective }) => [name, ...adjective === null ? [] : [adjective]].map((each): [string, SideId] => [each, id])))
  const proposed = open.map((each) => ({ each, ...proposal(each, codebook, sideOf, words) }))
  const features = new Float64Array(linkFeatureCount)
  return statements.flatMap((statement) => {
    const { speakers, content, cue } = statement.value
    // A body that the codebook has as a side speaks for itself, though it is no state.
    const sides = [...new Set(speakers.flatMap(({ name, side }) => side ?? sideOf.get(name) ?? sideOf.get(name.replace(/^[Tt]he /, '')) ?? []))]
    const [from, to] = [content[0]?.from ?? 0, content.at(-1)?.to ?? 0]
    if (sides.length === 0 || to <= from) return []
    const said = { content: meaningOf(text.slice(from, to), words), around: meaningOf(text.slice(Math.max(0, from - 250), to + 80), words), side: sides[0] ?? null }
    let best: (typeof proposed)[number] | null = null
    let odds = least
    for (const one of proposed) {
      linkFeatures(said, one, words, features)
      const sum = features.reduce((total, value, i) => total + value * (links.link[i] ?? 0), 0)
      if (sum > odds) [best, odds] = [one, sum]
    }
    if (best === null) return []
    const { stance, sure } = stanceOf(text.slice(from, to), cue === null ? '' : text.slice(cue.from, cue.to), best.each.text, covered(best.text, said.content, words), links)
    const shown = evidenceOf(statement, source)
    return sides.map((side): Finding<'stance'> => ({
      subject: makeId('stance', source.slice(4), shown.from, shown.to, best.each.id.slice(4), side.slice(4)) as SubjectId, kind: 'stance',
      value: { statement: statement.id, side, proposition: best.each.id, stance, words: shown },
      evidence: [shown], confidence: Math.round(100 * sure / (1 + Math.exp(-odds))) / 100,
      why: { by: 'likeness in meaning to a proposition of the codebook, and the model of stances', words: cue === null ? [shown] : [cue, shown] },
    }))
  })
}

function proposal({ text, issue }: Proposition, codebook: Codebook, sideOf: ReadonlyMap<string, SideId>, words: English['words']): Proposed {
  const name = codebook.issues.find(({ id }) => id === issue)?.name ?? ''
  const subject = [...sideOf].find(([written]) => text.startsWith(written))?.[1] ?? null
  return { text: meaningOf(text, words), issue: meaningOf(name, words), subject }
}

function stanceOf(said: string, cue: string, proposition: string, near: number, { stances }: English['links']): { stance: (typeof stanceClasses)[number]; sure: number } {
  const features = stanceFeatures(said, cue, proposition, near)
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
