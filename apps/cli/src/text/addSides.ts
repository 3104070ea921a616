import type { Author, Finding, SideId } from '@travaux/model'
import type { Dossier } from '@travaux/record'

/** Records sides that a text names, each by its name as it is written, and gives their names. Those who are counted and not named ("at least one delegation") are none. */
export async function addSides(dossier: Dossier, written: readonly string[], author: Author): Promise<readonly string[]> {
  const taken = new Set<string>(dossier.folded.byKind.side.map(({ id }) => id))
  const named = written.filter((name) => !/^(?:at least|one|two|three|four|five|six|several|some|many|most|certain|various|all|other|others|another|a|an)(?:\s|$)|[█▇■▮]/iu.test(name))
  const findings = named.map((name): Finding => {
    const slug = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '')
    let id = `sid_${slug}`
    for (let n = 2; taken.has(id); n += 1) id = `sid_${slug}-${n}`
    taken.add(id)
    return { subject: id as SideId, kind: 'side', value: { name, adjective: null, aliases: [], mark: null, negotiates: true }, evidence: [], confidence: null }
  })
  await dossier.record(findings, author)
  return named
}
