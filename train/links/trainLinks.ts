import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packData } from '../../packages/reading/src/learned/dataFile.ts'
import { packLinear } from '../../packages/reading/src/learned/linearSections.ts'
import { scoreLinear } from '../../packages/reading/src/learned/scoreLinear.ts'
import type { Words } from '../../packages/reading/src/learned/words.ts'
import { holdAgainst } from '../../packages/reading/src/links/holdAgainst.ts'
import { linkFeatureCount, linkFeatures } from '../../packages/reading/src/links/linkFeatures.ts'
import { meaningOf } from '../../packages/reading/src/links/meaning.ts'
import { propositionIndex } from '../../packages/reading/src/links/propositionIndex.ts'
import { stanceClasses, stanceFeatures } from '../../packages/reading/src/links/stanceFeatures.ts'
import { sharedCorpora } from '../corpora/sharedCorpora.ts'
import { logistic, type Example } from '../learn/logistic.ts'

interface Position { readonly side: string; readonly issue: string; readonly proposition: string; readonly stance: string }
interface Written { readonly statements: readonly { readonly speakers: readonly { readonly name: string; readonly side?: string }[]; readonly cue: readonly [number, number] | null; readonly content: readonly [number, number]; readonly positions?: readonly Position[] }[] }

/** A position taken: what is said and by which cue, how much of the proposition is in it, and the proposition's place. */
interface Taken { readonly said: string; readonly cue: string; readonly position: Position; readonly near: number; readonly name: number }
/** A statement with the features of each proposition of its document, which of them it speaks of, and the positions taken. */
interface Row { readonly candidates: readonly Float64Array[]; readonly right: readonly number[]; readonly stances: readonly Taken[] }

const fit = { rounds: 14, rate: 0.02, pull: 0.1 }

/** The file `links` of the reading data: which proposition what is said speaks of, and the stance it takes. */
export function trainLinks(words: Words): Uint8Array {
  const folder = join(sharedCorpora(), 'annotated/own')
  const train = readFolder(join(folder, 'train'), words)
  const dev = readFolder(join(folder, 'dev'), words)
  const weights = rank(train.flatMap(({ rows }) => rows))
  const stances = logistic(stanceClasses, 13, train.flatMap((each) => each.stances.map((taken) => exampleOf(taken, words))), fit)
  const scores = new Float64Array(stanceClasses.length)
  const wanted = dev.flatMap((each) => each.stances)
  const right = wanted.filter((taken) => {
    const { features, of } = exampleOf(taken, words)
    scoreLinear(stances, features, features.length, scores)
    return scores.indexOf(Math.max(...scores)) === of
  }).length
  console.log(`  stances on their proposition: ${right} of ${wanted.length}`)
  return packData({ link: { json: { weights: [...weights] } }, ...packLinear('stances', stances) })
}

function exampleOf({ said, cue, position, near }: Taken, words: Words): Example {
  const stance = position.stance === 'not-up-for-discussion' ? 'will-not-discuss' : position.stance
  return { features: stanceFeatures(said, cue, position.proposition, near, words), of: stanceClasses.indexOf(stance as (typeof stanceClasses)[number]) }
}

/** Every statement with every proposition of its document, and the positions taken. */
function readFolder(folder: string, words: Words): readonly { readonly rows: readonly Row[]; readonly stances: readonly Taken[] }[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((file) => {
    const { statements } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Written
    const text = readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8')
    const book = new Map<string, Position>()
    for (const { positions = [] } of statements) for (const each of positions) book.set(each.proposition, each)
    const sides = [...new Set(statements.flatMap(({ speakers, positions = [] }) => [...speakers.flatMap(({ side }) => side ?? []), ...positions.map(({ side }) => side)]))]
    const index = propositionIndex([...book.values()].map(({ proposition, issue }) => ({ text: proposition, issue })), sides, words)
    const names = [...book.keys()]
    const rows = names.length === 0 ? [] : statements.map(({ speakers, cue, content: [from, to], positions = [] }): Row => {
      const said = { content: holdAgainst(meaningOf(text.slice(from, to), words), index), around: holdAgainst(meaningOf(text.slice(Math.max(0, from - 250), to + 80), words), index), sides: speakers.flatMap(({ name, side }) => [name, side ?? name]) }
      const candidates = index.proposed.map((each, p) => {
        const features = new Float64Array(linkFeatureCount)
        linkFeatures(said, each, p, features)
        return features
      })
      const right = positions.map(({ proposition }) => names.indexOf(proposition))
      return { candidates, right, stances: positions.map((position, i) => ({ said: text.slice(from, to), cue: cue === null ? '' : text.slice(...cue), position, near: candidates[right[i]!]![2]!, name: right[i]! })) }
    })
    return { rows, stances: rows.flatMap((each) => each.stances) }
  })
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
