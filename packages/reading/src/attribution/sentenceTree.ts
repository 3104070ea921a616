import type { Document } from '../document.ts'
import type { Parsing } from '../english.ts'
import { column, columns } from '../learned/wordTypes.ts'
import type { WithMetadata, WithParagraphs, WithQuotations, WithSentences, WithTokens } from '../layers.ts'
import type { WithSyntax } from '../syntax/withSyntax.ts'
import { layOut, type Laid } from './layOut.ts'

/** What attribution works on: the layers by token, and the tree of each sentence as arrays to walk. */
export interface Tree extends Laid {
  readonly tag: Uint8Array
  readonly head: Int32Array
  readonly label: Uint8Array
  readonly tagNames: readonly string[]
  readonly labelNames: readonly string[]
  /** 1 for verbs, 2 for modal verbs, 0 for other words. */
  readonly verbal: Uint8Array
  /** First dependent of a token and the next dependent of the same head, in the order of the text; -1 for none. */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** The words that hang on a token, itself among them: [yieldFrom, yieldTo). */
  readonly yieldFrom: Int32Array
  readonly yieldTo: Int32Array
  /** Hashes of the words in lower case, and their groups of like words; -1 for unknown words. */
  readonly word: Int32Array
  readonly cluster64: Int32Array
  readonly cluster256: Int32Array
  readonly cluster1024: Int32Array
  /** Fields of the commonest senses, as in `Words`. */
  readonly verbField: Int32Array
  readonly nounField: Int32Array
}

/** A document with the trees of its sentences, which statements and events both walk. */
export interface WithTree { readonly tree: Tree }

export function sentenceTree(document: Document & WithTokens & WithSentences & WithParagraphs & WithQuotations & WithMetadata & WithSyntax, { types }: Parsing): Tree {
  const laid = layOut(document)
  const { tag, rows, tagNames, labelNames } = document.syntax
  const head = document.syntax.head.slice()
  const label = document.syntax.label.slice()
  const n = laid.length
  const table = types.table()
  const firstChild = new Int32Array(n).fill(-1)
  const nextSibling = new Int32Array(n).fill(-1)
  const yieldFrom = new Int32Array(n)
  const yieldTo = new Int32Array(n)
  withNounClauses(head, label, document, types.table())
  const taken = (what: number) => {
    const values = new Int32Array(n)
    for (let t = 0; t < n; t++) values[t] = table[rows[t]! * columns + what]!
    return values
  }
  for (let t = n - 1; t >= 0; t--) {
    yieldFrom[t] = t
    yieldTo[t] = t + 1
    const h = head[t]!
    if (h < 0) continue
    nextSibling[t] = firstChild[h]!
    firstChild[h] = t
  }
  for (let t = 0; t < n; t++) {
    for (let at = head[t]!; at >= 0; at = head[at]!) {
      if (yieldFrom[at]! > t) yieldFrom[at] = t
      if (yieldTo[at]! < t + 1) yieldTo[at] = t + 1
    }
  }
  const verbalOf = Uint8Array.from(tagNames, (name) => name.startsWith('V') ? 1 : name === 'MD' ? 2 : 0)
  return {
    ...laid, tag, head, label, tagNames, labelNames, verbal: tag.map((of) => verbalOf[of]!), firstChild, nextSibling, yieldFrom, yieldTo,
    word: taken(column.lower), cluster64: taken(column.cluster64), cluster256: taken(column.cluster256), cluster1024: taken(column.cluster1024), verbField: taken(column.verb), nounField: taken(column.noun),
  }
}

const says = new Set([31, 32])

/**
 * "ended with the claim that …": a clause that stands right behind a noun is the noun's, where the verb before it is none of
 * thinking or saying. The parser, which sees one step at a time, gives it to the verb.
 */
function withNounClauses(head: Int32Array, label: Uint8Array, { tokens: { lower }, syntax: { tag, tagNames, labelNames, rows } }: WithTokens & WithSyntax, table: Int32Array): void {
  const clause = labelNames.indexOf('ccomp')
  const ofNoun = labelNames.indexOf('acl')
  const mark = labelNames.indexOf('mark')
  for (let that = 1; that < head.length; that++) {
    if (lower[that] !== 'that' || label[that] !== mark || !tagNames[tag[that - 1]!]!.startsWith('NN')) continue
    const verb = head[that]!
    const governor = verb < 0 ? -1 : head[verb]!
    if (governor < 0 || governor >= that - 1 || label[verb] !== clause || says.has(table[rows[governor]! * columns + column.verb]!)) continue
    let up = that - 1
    while (up >= 0 && up !== verb) up = head[up]!
    // A noun that hangs on the clause itself cannot hold it.
    if (up === verb) continue
    head[verb] = that - 1
    label[verb] = ofNoun
  }
}
