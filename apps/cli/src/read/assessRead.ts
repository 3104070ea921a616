import type { SourceId } from '@travaux/model'
import { recordAssessments } from '@travaux/record'
import { dossierFile } from '../dossierFile.ts'
import type { CompartmentOptions } from '../terminal/compartmentOptions.ts'
import { say } from '../terminal/say.ts'
import { readerAuthor } from './readerAuthor.ts'

/** Of more texts than these at once, the latest published are looked at: in what is read by the thousand, nobody follows up what was owed long ago. */
const most = 500

/** Records what texts that were just read tell of how far things owed have come, and says on stderr how much there is to confirm. */
export async function assessRead(place: string, read: readonly SourceId[], { clearance = 'everything', compartment = 'shared' }: CompartmentOptions): Promise<void> {
  const dossier = await dossierFile(place, { clearance, compartment })
  try {
    const dated = read.flatMap((id) => {
      const source = dossier.ground.subjects.get(id)
      return source?.kind === 'source' ? [{ id, published: (source.value as { readonly published: string | null }).published ?? '' }] : []
    }).sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
    let proposed = 0
    for (const { id } of dated.slice(-most)) proposed += await recordAssessments(dossier, id, readerAuthor)
    if (proposed > 0) say(`${proposed} ${proposed === 1 ? 'assessment' : 'assessments'} of what is owed proposed${dated.length > most ? ` from the latest ${most} of ${dated.length} texts` : ''}; confirm or correct ${proposed === 1 ? 'it' : 'them'} in the workbench.`)
  } finally {
    await dossier.close()
  }
}
