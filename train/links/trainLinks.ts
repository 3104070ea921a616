import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeId, type Codebook, type Speaker } from '@travaux/model'
import { packData } from '../../packages/reading/src/learned/dataFile.ts'
import type { LinearModel } from '../../packages/reading/src/learned/linearModel.ts'
import { packLinear } from '../../packages/reading/src/learned/linearSections.ts'
import { scoreLinear } from '../../packages/reading/src/learned/scoreLinear.ts'
import type { Words } from '../../packages/reading/src/learned/words.ts'
import { linkFeatureCount, linkFeatures } from '../../packages/reading/src/links/linkFeatures.ts'
import type { LinkModels } from '../../packages/reading/src/links/linkModels.ts'
import { propositionIndex } from '../../packages/reading/src/links/propositionIndex.ts'
import { rivalFeatureCount } from '../../packages/reading/src/links/rivalFeatureCount.ts'
import { rivalFeatures } from '../../packages/reading/src/links/rivalFeatures.ts'
import { saidAt } from '../../packages/reading/src/links/saidAt.ts'
import { sidesSpeaking } from '../../packages/reading/src/links/sidesSpeaking.ts'
import { stanceClasses, stanceFeatures } from '../../packages/reading/src/links/stanceFeatures.ts'
import { sharedCorpora } from '../corpora/sharedCorpora.ts'
import { logistic, type Example } from '../learn/logistic.ts'

interface Position { readonly side: string; readonly issue: string; readonly proposition: string; readonly stance: string }
type Side = Codebook['sides'][number]
interface Written { readonly statements: readonly { readonly speakers: readonly { readonly name: string; readonly side?: string }[]; readonly source: readonly [number, number] | null; readonly cue: readonly [number, number] | null; readonly content: readonly [number, number]; readonly positions?: readonly Position[] }[] }

/** A position taken: what is said and by which cue, how much of the proposition is in it. */
interface Taken { readonly said: string; readonly cue: string; readonly position: Position; readonly near: number }
/** A statement with the features of each proposition of its document, and which of them it speaks of. */
interface Row { readonly span: readonly [number, number]; readonly candidates: readonly Float64Array[]; readonly right: readonly number[] }
interface Annotated { readonly text: string; readonly statements: Written['statements']; readonly positions: readonly Position[] }
interface Known { readonly rows: readonly Row[]; readonly stances: readonly Taken[] }

const fit = { rounds: 14, rate: 0.02, pull: 0.1 }

/** The file `links` of the reading data: which proposition what is said speaks of, and the stance it takes. */
export function trainLinks(words: Words): Uint8Array {
  const folder = join(sharedCorpora(), 'annotated/own')
  const train = readFolder(join(folder, 'train'))
  const known = train.map((each) => holdAll(each, each.positions, words))
  const longer = [5, 24].flatMap((others) => train.map((each, i) => holdAll(each, amongOthers(train, i, others), words)))
  const link = rankBoth([...known, ...longer].map(({ rows }) => rows))
  const stances = fitStances(known.flatMap((each) => each.stances), words)
  const wanted = readFolder(join(folder, 'dev')).flatMap((each) => holdAll(each, each.positions, words).stances)
  console.log(`  stances on their proposition: ${wanted.filter((taken) => told(taken, stances, words)).length} of ${wanted.length}`)
  return packData({ link: { json: link }, ...packLinear('stances', stances) })
}

/** The positions of a document and of the `others` after it: of a codebook, a document mostly speaks of a part. */
function amongOthers(documents: readonly Annotated[], at: number, others: number): readonly Position[] {
  return Array.from({ length: others + 1 }, (_, step) => documents[(at + step) % documents.length]!.positions).flat()
}

/** What is not up for discussion is rare: each counts twice, or the model would never say it. */
function fitStances(taken: readonly Taken[], words: Words): LinearModel {
  return logistic(stanceClasses, 13, taken.map((each) => ({ ...exampleOf(each, words), weight: each.position.stance === 'not-up-for-discussion' ? 2 : 1 })), fit)
}

function told(taken: Taken, stances: LinearModel, words: Words): boolean {
  const scores = new Float64Array(stanceClasses.length)
  const { features, of } = exampleOf(taken, words)
  scoreLinear(stances, features, features.length, scores)
  return scores.indexOf(Math.max(...scores)) === of
}

function exampleOf({ said, cue, position, near }: Taken, words: Words): Example {
  const stance = position.stance === 'not-up-for-discussion' ? 'will-not-discuss' : position.stance
  return { features: stanceFeatures(said, cue, position.proposition, near, words), of: stanceClasses.indexOf(stance as (typeof stanceClasses)[number]) }
}

/** The documents of a folder. */
function readFolder(folder: string): readonly Annotated[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((file) => {
    const { statements } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Written
    return { text: readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8'), statements, positions: statements.flatMap(({ positions = [] }) => positions) }
  })
}

/** Every statement of a document with every proposition of a codebook made of positions, and the positions taken. */
function holdAll({ text, statements }: Annotated, positions: readonly Position[], words: Words): Known {
  const book = new Map(positions.map((each) => [each.proposition, each]))
  const sides = [...new Set([...statements.flatMap(({ speakers }) => speakers.flatMap(({ side }) => side ?? [])), ...positions.map(({ side }) => side)])]
    .map((name): Side => ({ id: makeId('side', name), name, adjective: null, aliases: [], mark: null, negotiates: true }))
  const index = propositionIndex([...book.values()].map(({ proposition, issue }) => ({ text: proposition, issue })), sides.map(({ name }) => name), words)
  const names = [...book.keys()]
  const stances: Taken[] = []
  const rows = names.length === 0 ? [] : statements.map(({ speakers, source, cue, content: [from, to], positions = [] }): Row => {
    const heard = speakers.map(({ name, side }): Speaker => ({ person: null, name, office: null, side: sides.find((each) => each.name === side)?.id ?? null }))
    const speaking = sidesSpeaking(heard, source === null ? '' : text.slice(...source), sides)
    const said = saidAt(text, [from, to], speaking, sides, index)
    const candidates = index.proposed.map((each, p) => {
      const features = new Float64Array(linkFeatureCount)
      linkFeatures(said, each, p, features)
      return features
    })
    const right = positions.map(({ proposition }) => names.indexOf(proposition))
    positions.forEach((position, i) => stances.push({ said: text.slice(from, to), cue: cue === null ? '' : text.slice(...cue), position, near: candidates[right[i]!]![2]! }))
    return { span: [from, to], candidates, right }
  })
  return { rows, stances }
}

/** Weights of each pair by itself, and of each among its rivals as those weights make them. */
function rankBoth(documents: readonly (readonly Row[])[]): LinkModels['link'] {
  const alone = rank(documents.flat())
  const among = rank(documents.flatMap((rows) => {
    const count = rows[0]?.candidates.length ?? 0
    const rivals = rivalFeatures(rows.map(({ candidates }) => Float64Array.from(candidates, (each) => dot(each, alone))), rows.map(({ span }) => span))
    return rows.map((row, s) => ({ ...row, candidates: row.candidates.map((each, p) => Float64Array.from([...each, ...rivals.subarray((s * count + p) * rivalFeatureCount, (s * count + p + 1) * rivalFeatureCount)])) }))
  }))
  return { alone: [...alone], among: [...among] }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Weights by which the right proposition, or none (a score of 0), comes first: log-linear, by gradient descent with AdaGrad steps and a pull towards nothing. */
function rank(rows: readonly Pick<Row, 'candidates' | 'right'>[]): Float64Array {
  const width = rows.find(({ candidates }) => candidates.length > 0)!.candidates[0]!.length
  const weights = new Float64Array(width)
  const squares = new Float64Array(width)
  for (let round = 0; round < 150; round++) {
    const slope = new Float64Array(width)
    for (const { candidates, right } of rows) {
      const scores = [...candidates.map((each) => Math.exp(dot(each, weights))), 1]
      const all = scores.reduce((a, b) => a + b, 0)
      const wanted = right.length > 0 ? right : [candidates.length]
      const good = wanted.reduce((sum, i) => sum + scores[i]!, 0)
      candidates.forEach((each, i) => {
        const miss = scores[i]! / all - (wanted.includes(i) ? scores[i]! / good : 0)
        for (let d = 0; d < width; d++) slope[d]! += miss * each[d]!
      })
    }
    for (let d = 0; d < width; d++) {
      const step = slope[d]! / rows.length + (d === 0 ? 0 : 1e-3 * weights[d]!)
      squares[d]! += step * step
      weights[d]! -= 0.5 * step / (Math.sqrt(squares[d]!) + 1e-8)
    }
  }
  return weights
}
