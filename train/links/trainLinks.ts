import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packData } from '../../packages/reading/src/learned/dataFile.ts'
import { packLinear } from '../../packages/reading/src/learned/linearSections.ts'
import { scoreLinear } from '../../packages/reading/src/learned/scoreLinear.ts'
import type { Words } from '../../packages/reading/src/learned/words.ts'
import { linkFeatureCount, linkFeatures, type Proposed, type Said } from '../../packages/reading/src/links/linkFeatures.ts'
import { covered, meaningOf } from '../../packages/reading/src/links/meaning.ts'
import { stanceClasses, stanceFeatures } from '../../packages/reading/src/links/stanceFeatures.ts'
import { sharedCorpora } from '../corpora/sharedCorpora.ts'
import { logistic, type Example } from '../learn/logistic.ts'

interface Position { readonly side: string; readonly issue: string; readonly proposition: string; readonly stance: string }
interface Written { readonly statements: readonly { readonly speakers: readonly { readonly side?: string }[]; readonly cue: readonly [number, number] | null; readonly content: readonly [number, number]; readonly positions?: readonly Position[] }[] }

interface Row { readonly candidates: readonly Float64Array[]; readonly right: readonly number[] }
type Row2 = { readonly said: string; readonly cue: string; readonly position: Position; readonly near: number }

/** The file `links` of the reading data: which proposition what is said speaks of, and the stance it takes. */
export function trainLinks(words: Words): Uint8Array {
  const folder = join(sharedCorpora(), 'annotated/own')
  const train = read(join(folder, 'train'), words)
  const dev = read(join(folder, 'dev'), words)
  const weights = rank(train.rows)
  const examples = train.stances.map(({ said, cue, position, near }): Example => ({ features: stanceFeatures(said, cue, position.proposition, near), of: classOf(position.stance) }))
  const stances = logistic(stanceClasses, 12, examples, { rounds: 14, rate: 0.05, pull: 1e-2 })
  const scores = new Float64Array(stanceClasses.length)
  const rightStance = dev.stances.filter(({ said, cue, position, near }) => {
    const features = stanceFeatures(said, cue, position.proposition, near)
    scoreLinear(stances, features, features.length, scores)
    return scores.indexOf(Math.max(...scores)) === classOf(position.stance)
  }).length
  for (const margin of [-1, -0.5, 0, 0.5, 1]) {
    let right = 0, given = 0, wanted = 0
    for (const { candidates, right: wants } of dev.rows) {
      const best = candidates.map((each) => dot(each, weights)).reduce((at, score, i, all) => score > all[at]! ? i : at, 0)
      if (wants.length > 0) wanted++
      if (candidates.length === 0 || dot(candidates[best]!, weights) < margin) continue
      given++
      if (wants.includes(best)) right++
    }
    console.log(`  links above ${margin}: ${right} right of ${given} given, ${wanted} wanted`)
  }
  console.log(`  stances on their proposition: ${rightStance} of ${dev.stances.length}`)
  return packData({ link: { json: { weights: [...weights] } }, ...packLinear('stances', stances) })
}

function classOf(stance: string): number {
  return stanceClasses.indexOf((stance === 'not-up-for-discussion' ? 'will-not-discuss' : stance) as (typeof stanceClasses)[number])
}

/** Every statement with every proposition of its document, and the positions taken. */
function read(folder: string, words: Words): { readonly rows: readonly Row[]; readonly stances: readonly Row2[] } {
  const rows: Row[] = []
  const stances: Row2[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
    const { statements } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Written
    const text = readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8')
    const book = new Map<string, Position>()
    for (const { positions = [] } of statements) for (const each of positions) book.set(each.proposition, each)
    if (book.size === 0) continue
    const sides = [...new Set(statements.flatMap(({ speakers }) => speakers.flatMap(({ side }) => side ?? [])))]
    const proposed = [...book.values()].map((each): Proposed => ({ text: meaningOf(each.proposition, words), issue: meaningOf(each.issue, words), subject: sides.find((side) => each.proposition.startsWith(side)) ?? null }))
    const names = [...book.keys()]
    for (const { speakers, cue, content: [from, to], positions = [] } of statements) {
      const said: Said = { content: meaningOf(text.slice(from, to), words), around: meaningOf(text.slice(Math.max(0, from - 250), to + 80), words), side: speakers[0]?.side ?? null }
      const candidates = proposed.map((each) => {
        const features = new Float64Array(linkFeatureCount)
        linkFeatures(said, each, words, features)
        return features
      })
      rows.push({ candidates, right: positions.map(({ proposition }) => names.indexOf(proposition)) })
      for (const position of positions) stances.push({ said: text.slice(from, to), cue: cue === null ? '' : text.slice(...cue), position, near: covered(meaningOf(position.proposition, words), said.content, words) })
    }
  }
  return { rows, stances }
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0)
}

/** Weights by which the right proposition, or none (a score of 0), comes first: log-linear, by plain gradient descent. */
function rank(rows: readonly Row[]): Float64Array {
  const weights = new Float64Array(linkFeatureCount)
  for (let round = 0; round < 400; round++) {
    const slope = new Float64Array(linkFeatureCount)
    for (const { candidates, right } of rows) {
      const scores = [...candidates.map((each) => Math.exp(dot(each, weights))), 1]
      const all = scores.reduce((a, b) => a + b, 0)
      const wanted = right.length > 0 ? right : [candidates.length]
      const good = wanted.reduce((sum, i) => sum + scores[i]!, 0)
      candidates.forEach((each, i) => {
        const miss = scores[i]! / all - (wanted.includes(i) ? scores[i]! / good : 0)
        for (let d = 0; d < linkFeatureCount; d++) slope[d]! += miss * each[d]!
      })
    }
    for (let d = 0; d < linkFeatureCount; d++) weights[d]! -= 8 * slope[d]! / rows.length + 1e-4 * weights[d]!
  }
  return weights
}
