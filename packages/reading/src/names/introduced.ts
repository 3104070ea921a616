import { makeId, speaksFor, type Finding, type Passage, type PersonId, type SideId, type SourceId } from '@travaux/model'
import type { Knowledge } from '../knowledge.ts'
import type { WithNames } from '../layers.ts'

/**
 * Findings for the persons, and the sides, that the codebook does not have; evidence is the first mention. Where no codebook says who negotiates, a side
 * that meets or speaks in the text does. Who watches, or no longer holds an office, has no side.
 */
export function introduced(document: WithNames, knowledge: Knowledge, source: SourceId, findings: readonly Finding[]): Finding[] {
  const sides = new Map<SideId, Passage>()
  const persons: Finding[] = []
  const done = new Set<number>()
  document.names.forEach((name, i) => {
    const at: Passage = { source, from: name.from, to: name.to }
    if (name.refersTo?.startsWith('sid_') && !sides.has(name.refersTo as SideId)) sides.set(name.refersTo as SideId, at)
    const who = document.personOfName[i] ?? -1
    const person = document.persons[who]
    if (person === undefined || done.has(who)) return
    done.add(who)
    if (person.side !== null && !sides.has(person.side)) sides.set(person.side, at)
    if (!person.known) persons.push({ subject: person.id as Finding['subject'], kind: 'person', value: { name: person.name, surname: person.surname, aliases: [], offices: person.office === null ? [] : [{ title: person.office, side: speaksFor({ ...person, person: person.id as PersonId }), from: null, to: null }] }, evidence: [at], confidence: 0.8 })
  })
  for (const finding of findings) if (finding.kind === 'statement') for (const { side } of finding.value.speakers) {
    const [at] = finding.evidence
    if (side !== null && at !== undefined && !sides.has(side)) sides.set(side, finding.value.source ?? at)
  }
  // Who takes a stance for a side that is not known is a side of his own until a person says which.
  const alone = new Map(findings.flatMap((each) => each.kind === 'stance' && knowledge.side(each.value.side) === null ? [[each.value.side, each] as const] : []))
  const named = new Map(findings.flatMap((each) => each.kind === 'statement' ? each.value.speakers.map(({ name }) => [makeId('side', name), name] as const) : []))
  const lone = [...alone].flatMap(([id, { evidence }]): Finding[] => named.has(id) ? [{ subject: id, kind: 'side', value: { name: named.get(id)!, adjective: null, aliases: [], mark: null, negotiates: false }, evidence, confidence: 0.3 }] : [])
  const acting = knowledge.sides.some(({ given }) => given) ? new Set<SideId>() : sidesActing(findings)
  const states = [...sides].flatMap(([id, at]): Finding[] => {
    const side = knowledge.side(id)
    return side === null || side.given ? [] : [{ subject: id, kind: 'side', value: { name: side.name, adjective: side.adjective, aliases: [...side.aliases], mark: null, negotiates: acting.has(id) }, evidence: [at], confidence: 0.9 }]
  })
  return [...states, ...lone, ...persons]
}

/** The sides whose people meet or speak; of a meeting without anybody named, its sides. */
function sidesActing(findings: readonly Finding[]): ReadonlySet<SideId> {
  const sides = findings.flatMap((each): readonly (SideId | null)[] => {
    if (each.kind === 'statement') return each.value.speakers.map(speaksFor)
    if (each.kind !== 'meeting') return []
    const { participants, sides: named } = each.value
    return participants.length > 0 ? participants.map(speaksFor) : named
  })
  return new Set(sides.filter((side) => side !== null))
}
