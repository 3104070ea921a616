import { randomUUID } from 'node:crypto'
import type { EntryId, Finding, Preference, SettlementModel, SubjectId } from '@travaux/model'
import { openDossier, openSqlite } from '@travaux/record'
import { makeRandom } from '../makeRandom.ts'

/** Makes a dossier `file` with one settlement model of two sides: so many issues of so many alternatives, all numbers drawn, and a red line. */
export async function bigSettlement(file: string, issues: number, alternatives: number): Promise<void> {
  const random = makeRandom(11)
  const sides = ['sid_north', 'sid_south'] as const
  const model = 'stl_big'
  const ofIssue = Array.from({ length: issues }, (_, i) => ({ issue: `iss_${i}`, propositions: Array.from({ length: alternatives }, (_, a) => `prp_${i}-${a}`) }))
  const found = (subject: string, kind: Finding['kind'], value: unknown): Finding => ({ subject: subject as SubjectId, kind, value, evidence: [], confidence: null }) as unknown as Finding
  const number = (side: string, of: unknown, likely: number): Finding =>
    found(`prf_${randomUUID()}`, 'preference', { model, side, estimate: 'secretariat', of, low: Math.max(0, likely - 5), likely, high: Math.min(100, likely + 5), basis: 'inference', why: null } as unknown as Preference)
  const weights = sides.map(() => Array.from({ length: issues }, () => 5 + Math.floor(random() * 26)))
  const findings: readonly Finding[] = [
    ...sides.map((side) => found(side, 'side', { name: side === 'sid_north' ? 'North' : 'South', adjective: null, aliases: [], mark: null, negotiates: true })),
    ...ofIssue.flatMap(({ issue, propositions }, i) => [
      found(issue, 'issue', { name: `Issue ${i + 1}`, bySide: {}, group: null, raised: null, terms: [] }),
      ...propositions.map((proposition, a) => found(proposition, 'proposition', { issue, text: `Answer ${a + 1} to issue ${i + 1}`, terms: [] })),
    ]),
    found(model, 'settlementModel', { name: 'Big', sides, issues: ofIssue.map(({ issue, propositions }) => ({ issue, statusQuo: propositions[0]!, alternatives: propositions.map((proposition) => ({ proposition, name: null, doneBy: [sides[0]] })) })) } as unknown as SettlementModel),
    ...sides.flatMap((side, s) => [
      number(side, { of: 'reservation' }, Math.round(weights[s]!.reduce((sum, weight) => sum + weight, 0) * 0.4)),
      ...ofIssue.flatMap(({ issue, propositions }, i) => [
        number(side, { of: 'weight', issue }, weights[s]![i]!),
        // What suits one side suits the other less, more or less.
        ...propositions.map((proposition, a) => number(side, { of: 'alternative', proposition }, Math.max(0, Math.min(100, Math.round((s === 0 ? a : alternatives - 1 - a) / (alternatives - 1) * 80 + random() * 40 - 10))))),
      ]),
    ]),
    found('red_big', 'redLine', { side: sides[0], model, rule: 'excludes', propositions: [ofIssue[0]!.propositions[0]!], words: 'Not the first answer', basis: 'public', held: true }),
  ]
  const dossier = await openDossier({ store: openSqlite(file, { name: 'Big' }), now: () => new Date('2030-01-01T09:00:00Z'), newId: () => `ent_${randomUUID()}` as EntryId })
  await dossier.record(findings, { is: 'person', name: 'Bench' })
  await dossier.close()
}
