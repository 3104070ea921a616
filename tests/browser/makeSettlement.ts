/** What `makeSettlement` made, by the ids its tests use. */
export interface SettlementMade { readonly model: string; readonly graph: string; readonly add: (kind: string, value: unknown, evidence?: readonly unknown[]) => Promise<string> }

type Sides = readonly [japan: number, russia: number]
interface Answer { readonly proposition: string; readonly name: string; readonly gives: Sides; readonly doneBy: readonly string[] }

const [japan, russia] = ['sid_japan', 'sid_russia']

/** Four issues, 3 × 3 × 3 × 2 = 54 packages; what each answer gives, of 100, is made up. */
const issues: readonly { readonly issue: string; readonly statusQuo: string; readonly weighs: Sides; readonly answers: readonly Answer[] }[] = [
  { issue: 'iss_habomai-shikotan', statusQuo: 'prp_two-sovereignty-open', weighs: [40, 30], answers: [
    { proposition: 'prp_two-sovereignty-open', name: 'Left open', gives: [0, 90], doneBy: [] },
    { proposition: 'prp_two-after-treaty', name: 'Passed on after a treaty', gives: [70, 50], doneBy: [russia] },
    { proposition: 'prp_two-sovereignty-japan', name: 'Under Japan’s sovereignty', gives: [100, 0], doneBy: [russia] },
  ] },
  { issue: 'iss_first-step', statusQuo: 'prp_trust-first', weighs: [20, 30], answers: [
    { proposition: 'prp_trust-first', name: 'Trust first', gives: [40, 40], doneBy: [] },
    { proposition: 'prp_war-outcome-first', name: 'The war’s outcome first', gives: [0, 100], doneBy: [japan] },
    { proposition: 'prp_territory-first', name: 'Territory first', gives: [100, 0], doneBy: [russia] },
  ] },
  { issue: 'iss_joint-economic-activity', statusQuo: 'prp_five-projects', weighs: [25, 25], answers: [
    { proposition: 'prp_five-projects', name: 'Five projects', gives: [50, 30], doneBy: [] },
    { proposition: 'prp_larger-projects', name: 'Larger projects', gives: [80, 90], doneBy: [japan] },
    { proposition: 'prp_russian-law', name: 'Under Russian law', gives: [10, 100], doneBy: [japan] },
  ] },
  { issue: 'iss_travel', statusQuo: 'prp_visas-eased', weighs: [15, 15], answers: [
    { proposition: 'prp_visas-eased', name: 'Visas eased', gives: [40, 70], doneBy: [] },
    { proposition: 'prp_visa-free-neighbours', name: 'Without visas among neighbours', gives: [100, 80], doneBy: [japan, russia] },
  ] },
]

/** A settlement model in the example dossier that is served at `address`, with red lines, a package on the table and a graph model, made by the road the workbench takes itself. All its words and numbers are ours. */
export async function makeSettlement(address: string, name = 'Neighbours, a settlement'): Promise<SettlementMade> {
  const add: SettlementMade['add'] = async (kind, value, evidence = []) => {
    const answer = await fetch(`${address}/api/review`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act: 'add', kind, value, evidence }) })
    const body = await answer.json() as { error?: string; entries?: readonly { subject: string }[] }
    const subject = body.entries?.[0]?.subject
    if (subject === undefined) throw new Error(`${kind}: ${body.error}`)
    return subject
  }
  const model = await add('settlementModel', { name, sides: [japan, russia], issues: issues.map(({ issue, statusQuo, answers }) => ({ issue, statusQuo, alternatives: answers.map(({ proposition, name, doneBy }) => ({ proposition, name, doneBy })) })) })
  const said = await passageOn(address, 'prp_two-after-treaty')
  const number = (side: string, of: unknown, likely: number, evidence: readonly unknown[] = []) =>
    add('preference', { model, side, estimate: 'secretariat', of, low: Math.max(0, likely - 10), likely, high: Math.min(100, likely + 10), basis: evidence.length > 0 ? 'public' : 'inference', why: null }, evidence)
  for (const [at, side] of [japan, russia].entries()) {
    await number(side!, { of: 'reservation' }, [45, 50][at]!)
    for (const { issue, weighs, answers } of issues) {
      await number(side!, { of: 'weight', issue }, weighs[at]!)
      for (const { proposition, gives } of answers) await number(side!, { of: 'alternative', proposition }, gives[at]!, proposition === 'prp_two-after-treaty' && said !== null ? [said] : [])
    }
  }
  const redLine = (side: string, rule: string, proposition: string, words: string, held: boolean) => add('redLine', { side, model, rule, propositions: [proposition], words, basis: 'public', held })
  await redLine(russia, 'excludes', 'prp_two-sovereignty-japan', 'No sovereignty of Japan by name', true)
  await redLine(japan, 'excludes', 'prp_war-outcome-first', 'No recognition first', true)
  await redLine(japan, 'requires', 'prp_two-sovereignty-japan', 'The two islands in full', false)
  await add('settlementPackage', { model, name: 'The chair’s paper', by: null, date: '2019-01-20', picks: ['prp_two-after-treaty', 'prp_trust-first', 'prp_five-projects', 'prp_visas-eased'] })
  const graph = await add('graphModel', {
    name: 'Talks or none', settlement: model, sides: [japan, russia], infeasible: [], statusQuo: { press: 'Y', wait: 'Y' },
    options: [{ key: 'press', name: 'Press on four islands', side: japan, direction: 'both' }, { key: 'wait', name: 'Let it wait', side: russia, direction: 'both' }],
    named: [{ options: { press: 'Y', wait: 'Y' }, name: 'Standstill' }, { options: { press: 'N', wait: 'N' }, name: 'Talks' }],
  })
  for (const [side, rank, anyOf, words] of [[japan, 1, { wait: 'N' }, 'that it does not wait'], [japan, 2, { press: 'Y' }, 'to press'], [russia, 1, { press: 'N' }, 'not to be pressed'], [russia, 2, { wait: 'Y' }, 'to wait']] as const) {
    await add('graphPreference', { graph, side, estimate: 'secretariat', rank, anyOf: [anyOf], words, basis: 'inference' })
  }
  return { model, graph, add }
}

/** Words in which a side of the example spoke of a proposition: the passage, or null where none did. */
async function passageOn(address: string, proposition: string): Promise<unknown> {
  for (const { id } of await (await fetch(`${address}/api/sources`)).json() as readonly { id: string }[]) {
    const { cards } = await (await fetch(`${address}/api/sources/${id}`)).json() as { cards: readonly { kind: string; passages: readonly unknown[]; stances: readonly { propositionId: string }[] }[] }
    const found = cards.find(({ kind, stances }) => kind === 'statement' && stances.some(({ propositionId }) => propositionId === proposition))?.passages[0]
    if (found !== undefined) return found
  }
  return null
}
