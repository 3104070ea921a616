import type { Source, SourceId } from '@travaux/model'
import { makeReprints } from '@travaux/reading'

/**
 * What is to be said of a text that was read on its own though it is a copy of one before it. Each file has its document where nothing is recorded; it is in a
 * dossier that copies are folded, so that what is said in them counts once.
 */
export function copiesAmong(): (name: string, id: SourceId, value: Source) => string | null {
  const reprints = makeReprints()
  const firstOf = new Map<SourceId, string>()
  return (name, id, value) => {
    const first = firstOf.get(id)
    if (first !== undefined) return `${name} has the same words as ${first}: both are listed; with --into DOSSIER they are one source.`
    firstOf.set(id, name)
    const relation = reprints.relationOf(id, value)
    reprints.add(id, relation?.is === 'reprint' ? { ...value, reprintOf: relation.of } : value)
    return relation?.is === 'reprint' ? `${name} is a reprint of ${relation.called}: what is said in it is listed again; with --into DOSSIER it is folded into the original.` : null
  }
}
