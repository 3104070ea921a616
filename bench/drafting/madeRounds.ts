import { makeRandom } from '../makeRandom.ts'

/**
 * Two rounds of an invented treaty, and what became of each word. A word is what `/[A-Za-z0-9]+/g` finds; `origin[j]` is the word of the earlier round (by its number from 0) that the j-th word
 * of the later one is, -1 where it is new, -2 where none can say: the numbers of paragraphs, which are given anew and belong to the place as much as to the words. `moved[j]`: 1 where it came along with a paragraph or a sentence that stands elsewhere now.
 */
export interface Rounds { readonly earlier: string; readonly later: string; readonly origin: Int32Array; readonly moved: Uint8Array }

/** A word or a mark. `key`: of the word it was when first written; a word that takes its place has one of its own. */
interface Written { readonly text: string; readonly key: number; readonly moved: boolean }
type Sentence = readonly Written[]
interface Paragraph { readonly heading: boolean; readonly sentences: readonly Sentence[]; readonly label: Written }

const nouns = 'Party Council Secretariat measure facility territory waters vessel licence fishery permit border visit settlement arrangement commission programme report notification obligation resource activity partner investor project agreement statute tariff quota zone station survey harbour energy cable pipeline school hospital cemetery resident family archive expert meeting session delegation budget contribution dispute consultation inspector inspection reserve stock species sanctuary coast island strait passage aircraft radar exercise observer force base treaty protocol annex article amendment ratification instrument deposit entry period year month notice request reply consent objection reservation declaration guarantee tax customs duty currency account payment grant loan insurance liability damage claim award tribunal chamber judge rule procedure language text translation map chart line point area sector regime status review assessment indicator target schedule plan office agency ministry governor municipality district community household worker employer contract wage pension skill training university laboratory sample vaccine ferry runway warehouse customhouse lighthouse reef current glacier river delta'.split(' ')
const verbs = 'establish review notify inspect license protect transfer suspend resume publish approve reject extend limit finance record exchange allocate designate appoint convene examine verify submit circulate preserve restore permit exempt compensate supervise recognise apply interpret revise withdraw maintain assess coordinate facilitate encourage restrict prevent report settle survey dredge equip translate archive certify insure lease patrol mark'.split(' ')
const adjectives = 'joint economic special provisional mutual annual competent national regional adequate timely equal durable peaceful scientific cultural humanitarian maritime coastal seasonal independent technical legal financial administrative confidential written prior temporary permanent exclusive reciprocal transparent sustainable commercial hydrographic seismic veterinary postal navigable adjacent customary'.split(' ')
const places = 'Avelin Torrask Merrow Haldane Isk Corvane Ostrel Lumen Vael Drummock Selkie Nareth'.split(' ')
const clauses = [
  'the N of the N shall V the J N', 'each Party shall V its J N and V the N', 'the Council may V a J N on the N of P', 'the Parties shall V and V J N in the N of P',
  'no N shall be made without the J N of the Council', 'a J N of the N shall be held every Y months', 'the Secretariat shall V each N within Y days', 'any N of J N shall be subject to the N',
  'the J N shall not prejudice the N of either Party on the N', 'the Parties agree to V a N for the N of J N', 'the N and the N may be V by the J N', 'nothing in this Agreement shall be understood to V the N of the N',
]
const additions = [
  ', in accordance with article Y, paragraph Y', ', taking into account the J N of the N', ', provided that the N has been V in the N', ', no later than Y days after the N', ', as appropriate', ', with a view to the J N of P',
  ', unless the Council decides otherwise', ' and, where necessary, V the J N', ', subject to the availability of J N', ' for the purposes of the N', ', including the N, the N and the J N',
]

export function madeRounds(characters: number, seed: number): Rounds {
  const random = makeRandom(seed)
  const below = (n: number): number => Math.floor(random() * n)
  /** The first are the most frequent, as words are. */
  const oneOf = (list: readonly string[]): string => list[Math.floor(list.length * random() ** 2)] ?? ''
  let keys = 0
  const write = (text: string): Written => ({ text, key: keys++, moved: false })
  const filled = (pattern: string): string[] => pattern.match(/\w+|[^\w\s]/g)!.map((slot) => slot === 'N' ? oneOf(nouns) : slot === 'V' ? oneOf(verbs) : slot === 'J' ? oneOf(adjectives) : slot === 'P' ? oneOf(places) : slot === 'Y' ? String(1 + below(90)) : slot)
  const sentence = (): Sentence => {
    const words = filled(clauses[below(clauses.length)]!)
    for (let more = below(4); more > 0; more--) words.push(...filled(additions[below(additions.length)]!))
    words[0] = words[0]!.charAt(0).toUpperCase() + words[0]!.slice(1)
    return [...words, '.'].map(write)
  }
  const paragraph = (): Paragraph => ({ heading: false, sentences: Array.from({ length: 1 + below(5) }, sentence), label: write('0') })
  const heading = (): Paragraph => ({ heading: true, sentences: [filled(below(2) === 0 ? 'J N' : 'J N and N').map(write)], label: write('0') })

  const earlier: Paragraph[] = []
  for (let length = 0; length < characters;) {
    const next = earlier.length % 7 === 0 ? heading() : paragraph()
    earlier.push(next)
    length += next.sentences.flat().reduce((sum, { text }) => sum + text.length + 1, 6)
  }

  const replaced = ({ text }: Written): Written => {
    const list = [nouns, verbs, adjectives, places].find((words) => words.includes(text))
    return write(list === undefined ? text === 'shall' ? 'should' : text === 'may' ? 'shall' : oneOf(adjectives) : list[(list.indexOf(text) + 1 + below(list.length - 1)) % list.length]!)
  }
  const change = (one: Paragraph, at: number, made: (sentence: Sentence) => readonly Sentence[]): Paragraph => ({ ...one, sentences: one.sentences.flatMap((sentence, i) => i === at ? made(sentence) : [sentence]) })
  const reworded = (one: Paragraph): Paragraph => {
    let changed = one
    for (let times = 1 + below(4); times > 0; times--) {
      changed = change(changed, below(changed.sentences.length), (words) => {
        const at = below(words.length - 1)
        return [/\w/.test(words[at]!.text) ? words.with(at, replaced(words[at]!)) : words]
      })
    }
    return changed
  }
  const bracketed = (one: Paragraph): Paragraph => change(one, below(one.sentences.length), (words) => {
    const from = below(words.length - 1)
    const to = Math.min(words.length - 1, from + 1 + below(8))
    const rival = below(2) === 0 ? [] : ['[', ...filled('J N'), ']'].map(write)
    return [[...words.slice(0, from), write('['), ...words.slice(from, to), write(']'), ...rival, ...words.slice(to)]]
  })
  const carried = (words: Sentence): Sentence => words.map((one) => ({ ...one, moved: true }))

  let later: Paragraph[] = []
  const elsewhere: { readonly from: number; readonly moved: Paragraph }[] = []
  const sentencesElsewhere: Sentence[] = []
  for (const one of earlier) {
    const die = one.heading ? 1 : random()
    const at = below(one.sentences.length)
    if (die < 0.2) later.push(reworded(one))
    else if (die < 0.28) later.push(change(one, at, (words) => [words, sentence()]))
    else if (die < 0.35) later.push(change(one, at, () => []))
    else if (die < 0.43) later.push(bracketed(one))
    else if (die < 0.45) later.push(reworded(bracketed(one)))
    else if (die < 0.47) later.push(paragraph())
    else if (die < 0.49) continue
    else if (die < 0.51) later.push(one, paragraph())
    else if (die < 0.54) {
      const moved = { ...one, sentences: one.sentences.map(carried), label: { ...one.label, moved: true } }
      elsewhere.push({ from: later.length, moved: below(2) === 0 ? moved : reworded(moved) })
    } else if (die < 0.55 && one.sentences.length > 1) {
      later.push(change(one, at, (words) => {
        sentencesElsewhere.push(carried(words))
        return []
      }))
    } else later.push(one)
  }
  // Paragraphs go a few articles on or back, or anywhere.
  for (const { from, moved } of elsewhere) later.splice(below(3) > 0 ? Math.min(later.length, Math.max(1, from - 20 + below(40))) : 1 + below(later.length - 1), 0, moved)
  for (const words of sentencesElsewhere) {
    const to = later.findIndex(({ heading }, i) => i >= below(later.length) && !heading)
    if (to > 0) later[to] = change(later[to]!, 0, (first) => [first, words])
  }
  later = later.filter(({ sentences }) => sentences.length > 0)

  const [was, is] = [printed(earlier), printed(later)]
  const placeOf = new Map(was.words.map(({ key }, i) => [key, i]))
  const origin = Int32Array.from(is.words, ({ key }) => key === -1 ? -2 : placeOf.get(key) ?? -1)
  return { earlier: was.text, later: is.text, origin, moved: Uint8Array.from(is.words, ({ moved }) => moved ? 1 : 0) }
}

/** Articles numbered through, paragraphs within each; words in order. */
function printed(paragraphs: readonly Paragraph[]): { readonly text: string; readonly words: readonly Written[] } {
  const lines: string[] = []
  const words: Written[] = []
  let [article, number] = [0, 0]
  for (const { heading, sentences, label } of paragraphs) {
    if (heading) [article, number] = [article + 1, 0]
    else number += 1
    const numbered = { ...label, text: String(heading ? article : number), key: -1 }
    const all = [numbered, ...sentences.flat()]
    if (heading) words.push({ text: 'Article', key: -2 - label.key, moved: false })
    words.push(...all.filter(({ text }) => /\w/.test(text)))
    let line = ''
    for (const { text } of sentences.flat()) line += line === '' || /^[.,\]]/.test(text) || line.endsWith('[') ? text : ` ${text}`
    lines.push(heading ? `Article ${article}. ${line}` : `${number}. ${line}`)
  }
  return { text: `${lines.join('\n\n')}\n`, words }
}
