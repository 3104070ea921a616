import { join } from 'node:path'
import { readConllu, type TreebankSentence } from '../corpora/readConllu.ts'
import { sharedCorpora } from '../corpora/sharedCorpora.ts'

/** English Web Treebank and GUM; of GUM every eighth document is kept back to measure on, as is EWT's own dev part. */
export function readTreebanks(): { readonly train: readonly TreebankSentence[]; readonly dev: Readonly<Record<string, readonly TreebankSentence[]>> } {
  const folder = join(sharedCorpora(), 'treebank')
  const gum = readConllu(join(folder, 'gum-open-licences.conllu.gz'))
  const documents = [...new Set(gum.map(({ document }) => document))]
  const kept = new Set(documents.filter((_, i) => i % 8 === 3))
  return {
    train: [...readConllu(join(folder, 'ewt-train.conllu.gz')), ...gum.filter(({ document }) => !kept.has(document))],
    dev: { EWT: readConllu(join(folder, 'ewt-dev.conllu.gz')), GUM: gum.filter(({ document }) => kept.has(document)) },
  }
}
