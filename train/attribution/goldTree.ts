import { layText } from '../../packages/reading/src/layText.ts'
import type { Parsing } from '../../packages/reading/src/english.ts'
import { sentenceTree, type Tree } from '../../packages/reading/src/attribution/sentenceTree.ts'
import { parseSyntax } from '../../packages/reading/src/syntax/parseSyntax.ts'

type Span = readonly [from: number, to: number]
export interface GoldText { readonly docId: string; readonly text: string; readonly date: string | null; readonly attributions: readonly { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }[] }

/** An attribution as tokens, sorted, none twice; `cue` the word that heads it, -1 where there is none. */
export interface GoldAttribution { readonly cue: number; readonly source: readonly number[]; readonly content: readonly number[] }

/** A gold text as the reader sees it, with its attributions over the reader's tokens. */
export function goldTree({ text, date, attributions }: GoldText, english: Parsing): { readonly tree: Tree; readonly gold: readonly GoldAttribution[] } {
  const tree = sentenceTree(parseSyntax(layText(text, null, date), english), english)
  const tokensIn = (spans: readonly Span[]) => {
    const found: number[] = []
    for (let t = 0; t < tree.length; t++) if (spans.some(([from, to]) => tree.from[t]! < to && from < tree.to[t]!) && tree.kind[t]! < 2) found.push(t)
    return found
  }
  return { tree, gold: attributions.map(({ source, cue, content }) => ({ cue: chief(tree, tokensIn(cue)), source: tokensIn(source), content: tokensIn(content) })) }
}

/** The word that heads a cue of several: its last verb that is more than a help, else its last noun or adjective. */
function chief({ tag, tagNames, lower }: Tree, tokens: readonly number[]): number {
  const verbs = tokens.filter((t) => tagNames[tag[t]!]![0] === 'V' && !/^(?:is|was|are|were|be|been|being|has|have|had|let|made|make|went|gave|came|takes?)$/.test(lower[t] ?? ''))
  return verbs.at(0) ?? tokens.find((t) => lower[t] === 'according') ?? tokens.findLast((t) => /^[NJ]/.test(tagNames[tag[t]!]!)) ?? tokens.at(0) ?? -1
}
