import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { tokenise } from '../../packages/reading/src/tokenise.ts'

/** A sentence of a treebank over our own tokens. `head` is a token of it or -1 for its root; `document` the text it stands in. */
export interface TreebankSentence {
  readonly document: string
  readonly text: string
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly heads: Int32Array
  readonly labels: readonly string[]
  readonly lemmas: readonly string[]
  /** The MISC column of the treebank's own tokens, each with the token of ours it lies in. */
  readonly misc: readonly { readonly at: number; readonly tag: string; readonly words: string; readonly value: string }[]
}

interface Node { readonly id: number; readonly from: number; readonly to: number; readonly form: string; readonly lemma: string; readonly tag: string; readonly head: number; readonly label: string; readonly misc: string }

const keptLabels = new Set(['nsubj:pass', 'aux:pass', 'acl:relcl', 'nmod:poss'])

/** Reads a treebank of Universal Dependencies (CoNLL-U, gzipped) and lays it over our tokens: what is one of ours is one, with the part that the rest depends on. */
export function readConllu(file: string): readonly TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let document = ''
  for (const block of gunzipSync(readFileSync(file)).toString('utf8').split('\n\n')) {
    const lines = block.split('\n')
    for (const line of lines) if (line.startsWith('# newdoc id = ')) document = line.slice(14).trim()
    const sentence = overOurTokens(document, lines)
    if (sentence !== null) sentences.push(sentence)
  }
  return sentences
}

function overOurTokens(document: string, lines: readonly string[]): TreebankSentence | null {
  const nodes: Node[] = []
  let text = ''
  let whole: { to: number; from: number } | null = null
  let wholeText = 0
  for (const line of lines) {
    if (line.startsWith('#') || line === '') continue
    const [id = '', form = '', lemma = '', , tag = '', , head = '', label = '', , misc = ''] = line.split('\t')
    if (id.includes('.')) continue
    if (id.includes('-')) {
      // One written word that the treebank takes for several.
      whole = { from: Number(id.split('-')[0]), to: Number(id.split('-')[1]) }
      wholeText = text.length
      text += form + (misc.includes('SpaceAfter=No') ? '' : ' ')
      continue
    }
    const n = Number(id)
    const inWhole = whole !== null && n >= whole.from && n <= whole.to
    const from = inWhole ? wholeText : text.length
    if (!inWhole) text += form + (misc.includes('SpaceAfter=No') ? '' : ' ')
    const to = inWhole ? text.trimEnd().length : from + form.length
    nodes.push({ id: n, from, to, form, lemma, tag, head: Number(head), label: keptLabels.has(label) ? label : label.split(':')[0] ?? label, misc })
  }
  if (nodes.length === 0) return null
  text = text.trimEnd()
  const { tokens } = tokenise({ text })
  // Which of our tokens holds the beginning of each node.
  const ofNode = new Int32Array(nodes.length)
  for (let i = 0, t = 0; i < nodes.length; i++) {
    while (t + 1 < tokens.length && tokens.from[t + 1]! <= nodes[i]!.from) t++
    ofNode[i] = t
  }
  // A written word of several parts ("don't"): its later parts begin where the first does, and lie in the same token.
  const head = new Int32Array(tokens.length).fill(-2)
  const chief = new Int32Array(tokens.length).fill(-1)
  nodes.forEach((node, i) => {
    const t = ofNode[i]!
    const outside = node.head === 0 ? -1 : ofNode[node.head - 1]!
    if (outside === t || head[t] !== -2) return
    head[t] = outside
    chief[t] = i
  })
  // What the treebank splits otherwise than we do leaves a token of ours without a node of its own: it hangs on the one before.
  for (let t = 0; t < tokens.length; t++) if (head[t] === -2) head[t] = t > 0 ? t - 1 : tokens.length > 1 ? 1 : -1
  if (head.filter((each) => each === -1).length !== 1 || circular(head)) return null
  const of = (t: number) => nodes[chief[t]!]
  const range = Array.from({ length: tokens.length }, (_, t) => t)
  return {
    document, text, words: range.map((t) => text.slice(tokens.from[t]!, tokens.to[t]!)), heads: head,
    tags: range.map((t) => of(t)?.tag ?? 'NN'), labels: range.map((t) => of(t)?.label ?? 'flat'), lemmas: range.map((t) => of(t)?.lemma ?? ''),
    misc: nodes.map(({ misc, tag, form }, i) => ({ at: ofNode[i]!, tag, words: form, value: misc })),
  }
}

function circular(head: Int32Array): boolean {
  return head.some((_, t) => {
    let at = t
    for (let steps = 0; at !== -1; steps++, at = head[at]!) if (steps > head.length) return true
    return false
  })
}
