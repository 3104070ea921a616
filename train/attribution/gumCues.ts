import { layText } from '../../packages/reading/src/layText.ts'
import { cueFeatures, mayCue, mostCueFeatures } from '../../packages/reading/src/attribution/cueFeatures.ts'
import { sentenceTree } from '../../packages/reading/src/attribution/sentenceTree.ts'
import type { Parsing } from '../../packages/reading/src/english.ts'
import { parseSyntax } from '../../packages/reading/src/syntax/parseSyntax.ts'
import { tokenise } from '../../packages/reading/src/tokenise.ts'
import type { TreebankSentence } from '../corpora/readConllu.ts'
import type { Example } from '../learn/logistic.ts'

/**
 * Cues from GUM's discourse relations: a unit that attributes ("attribution-positive") has its cue in the word the rest of it
 * hangs on. GUM marks no noun cues and no attitudes without a clause, so what it leaves unmarked counts less as no cue.
 */
export function gumCues(sentences: readonly TreebankSentence[], without: ReadonlySet<string>, english: Parsing): readonly Example[] {
  const examples: Example[] = []
  const documents = Map.groupBy(sentences, ({ document }) => document)
  for (const [name, own] of documents) {
    if (without.has(name.toLowerCase())) continue
    let text = ''
    const cuesAt = new Set<number>()
    for (const sentence of own) {
      const { tokens } = tokenise({ text: sentence.text })
      for (const t of cueWords(sentence)) cuesAt.add(text.length + tokens.from[t]!)
      text += `${sentence.text} `
    }
    const tree = sentenceTree(parseSyntax(layText(text, null, null), english), english)
    const buffer = new Int32Array(mostCueFeatures)
    for (let t = 0; t < tree.length; t++) {
      if (!mayCue(tree, t)) continue
      if (!cuesAt.has(tree.from[t]!)) continue
      examples.push({ features: buffer.slice(0, cueFeatures(tree, t, buffer)), of: 1 })
    }
  }
  return examples
}

/** The words of a sentence that head a unit which attributes. */
function cueWords({ misc, heads, words }: TreebankSentence): readonly number[] {
  const starts = misc.filter(({ value }) => value.includes('Discourse='))
  return starts.flatMap(({ at, value }, i) => {
    if (!/Discourse=[^|]*attribution-positive/.test(value)) return []
    const end = starts[i + 1]?.at ?? words.length
    for (let t = at; t < end; t++) if (heads[t]! < at || heads[t]! >= end) return [t]
    return []
  })
}
