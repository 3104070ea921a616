import type { ClauseFinding } from '../clauseFinding.ts'
import type { ClauseReader } from '../clauseReader.ts'
import { consentWays, type WayOfConsent } from '../consentWays.ts'
import { findingOf } from '../findingOf.ts'

const rule: Readonly<Record<WayOfConsent, string>> = {
  signature: 'VCLT 12(1)', exchange: 'VCLT 13', ratification: 'VCLT 14(1)', acceptance: 'VCLT 14(2)', approval: 'VCLT 14(2)', accession: 'VCLT 15', notification: 'VCLT 11',
}
const said: Readonly<Record<WayOfConsent, string>> = {
  signature: 'signature', exchange: 'an exchange of instruments', ratification: 'ratification', acceptance: 'acceptance', approval: 'approval', accession: 'accession', notification: 'notifying that internal procedures are complete',
}

/** How States become bound, and whether that goes with how the treaty enters into force. */
export function checkConsent(reader: ClauseReader): readonly ClauseFinding[] {
  const ways = consentWays(reader)
  if (ways.size === 0) {
    return [findingOf('consent', 'VCLT 11', 'absent', 'look', 'Nothing seems to say how the States consent to be bound: by signature, exchange of instruments, ratification, acceptance, approval, accession or other agreed means.', 'consent')]
  }
  const found = [...ways].map(([way, line]) => findingOf('consent', rule[way], 'present', 'note', `{at} seems to let a State be bound by ${said[way]}.`, null, line))
  return [...found, ...against(reader, ways)]
}

function against(reader: ClauseReader, ways: ReturnType<typeof consentWays>): readonly ClauseFinding[] {
  const found: ClauseFinding[] = []
  const later = (['ratification', 'acceptance', 'approval'] as const).map((way) => [way, ways.get(way)] as const).find(([, line]) => line !== undefined)
  const signature = ways.get('signature')
  const explicit = signature !== undefined && !reader.entry.some(({ passage }) => passage.from === signature.passage.from && passage.article === signature.passage.article)
  for (const entry of reader.entry) {
    const at = reader.lines.find(({ passage }) => passage.article === entry.passage.article && passage.from === entry.passage.from)
    if (at === undefined) continue
    if (explicit && later?.[1] === undefined && (entry.trigger.on === 'exchange' || entry.trigger.on === 'consents')) {
      found.push(findingOf('consent', 'VCLT 12(1)', 'inconsistent', 'wrong', `{at} seems to wait for instruments, while consent is said to be by signature: choose one.`, 'entry-on-signature', at))
    }
    if (later?.[1] !== undefined && entry.trigger.on === 'signature') {
      found.push(findingOf('consent', 'VCLT 14(1)', 'inconsistent', 'wrong', `{at} seems to bring the treaty into force on signature, while it is said elsewhere to be subject to ${later[0]}: choose one.`, 'entry-on-exchange', at))
    }
  }
  return found
}
