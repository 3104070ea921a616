/** What `tableDraft` made, by the names its tests use. */
export interface TabledDraft {
  readonly draft: string
  /** Does one more thing to it; resolves to the status and the sentence of a refusal. */
  readonly act: (side: string | null, does: Readonly<Record<string, unknown>>, round?: number, evidence?: readonly Passage[]) => Promise<{ readonly status: number; readonly error?: string }>
}

interface Passage { readonly source: string; readonly from: number; readonly to: number }

const [japan, russia] = ['sid_japan', 'sid_russia']
const text = (words: string) => ({ words, brackets: [] })
const alternative = (name: string, words: string, positions: readonly (readonly [string, string])[], proposition: string | null = null) =>
  ({ alternative: name, words, positions: positions.map(([side, position]) => ({ side, position })), proposition })

/** A draft of three rounds in the example dossier that is served at `address`, made by the road the workbench takes itself. All its words are ours. */
export async function tableDraft(address: string): Promise<TabledDraft> {
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    return { status: answer.status, body: await answer.json() as { error?: string; entries?: readonly { subject: string }[] } }
  }
  const rounds = [1, 2, 3].map((round) => ({ round, name: `Round ${round}`, date: `2019-0${round + 1}-10`, meeting: null }))
  const made = await post('/api/review', { act: 'add', kind: 'draft', evidence: [], value: { title: 'Neighbours, a draft', sides: [japan, russia], languages: ['en', 'ja', 'ru'], instrument: null, rounds } })
  const draft = made.body.entries?.[0]?.subject
  if (draft === undefined) throw new Error(`no draft was made: ${made.body.error}`)
  const act: TabledDraft['act'] = async (side, does, round = 3, evidence = []) => {
    const { status, body } = await post(`/api/drafts/${draft}/acts`, { value: { draft, round, date: `2019-0${round + 1}-10`, side, person: null, meeting: null, does }, evidence })
    return { status, ...body.error === undefined ? {} : { error: body.error } }
  }
  const said = await passageOn(address, 'prp_two-after-treaty')
  const acts: readonly Parameters<typeof act>[] = [
    [null, { act: 'table', clause: 'cls_pre', under: null, after: null, unit: 'preamble', label: null, heading: null, wording: text('The two neighbours, wishing for calm seas,') }, 1],
    [null, { act: 'table', clause: 'cls_1', under: null, after: 'cls_pre', unit: 'article', label: null, heading: 'Good neighbours', wording: text('The Parties live as neighbours in peace.') }, 1],
    [russia, { act: 'table', clause: 'cls_2', under: null, after: 'cls_1', unit: 'article', label: null, heading: 'The two islands', wording: text('') }, 1],
    [null, { act: 'table', clause: 'cls_2-1', under: 'cls_2', after: null, unit: 'paragraph', label: null, heading: null, wording: {
      words: 'Habomai and Shikotan pass to Japan {brk_pass}.',
      brackets: [{ bracket: 'brk_pass', alternatives: [alternative('alt_force', 'once this Treaty is in force', [[japan, 'proposes'], [russia, 'opposes']], 'prp_two-after-treaty'), alternative('alt_day', 'on a day that the Parties agree', [[russia, 'proposes'], [japan, 'opposes']])] }],
    } }, 1],
    [null, { act: 'table', clause: 'cls_2-2', under: 'cls_2', after: 'cls_2-1', unit: 'paragraph', label: null, heading: null, wording: {
      words: '{brk_who} tell the other {brk_when} of exercises at sea.',
      brackets: [{ bracket: 'brk_who', alternatives: [alternative('alt_each', 'Each Party shall', [[japan, 'proposes']]), alternative('alt_neither', 'The Parties may', [[russia, 'proposes']])] }, { bracket: 'brk_when', alternatives: [alternative('alt_before', 'a month before', [[russia, 'proposes']])] }],
    } }, 1],
    [null, { act: 'table', clause: 'cls_2-3', under: 'cls_2', after: 'cls_2-2', unit: 'paragraph', label: null, heading: null, wording: text('The Parties meet once a year on this Article.') }, 1],
    [null, { act: 'table', clause: 'cls_3', under: null, after: 'cls_2', unit: 'article', label: null, heading: 'Entry into force', wording: { words: 'This Treaty enters into force {brk_days} after the second ratification.', brackets: [{ bracket: 'brk_days', alternatives: [alternative('alt_30', 'thirty days', [[japan, 'proposes']]), alternative('alt_90', 'ninety days', [[russia, 'proposes']])] }] } }, 1],
    [null, { act: 'agree', clause: 'cls_1', bracket: null, alternative: null, adReferendum: [], inPrinciple: false }, 1],
    [null, { act: 'agree', clause: 'cls_3', bracket: 'brk_days', alternative: 'alt_30', adReferendum: [], inPrinciple: false }, 2],
    [japan, { act: 'propose', clause: 'cls_pre', bracket: 'brk_calm', at: { words: 'calm seas', before: 'wishing for ', after: ',' }, standing: null, alternative: 'alt_quiet', words: 'quiet waters', proposition: null }, 2],
    [russia, { act: 'reopen', clause: 'cls_3', bracket: 'brk_days' }, 3],
    [null, { act: 'agree', clause: 'cls_2-3', bracket: null, alternative: null, adReferendum: [japan], inPrinciple: false }, 3],
    [japan, { act: 'support', clause: 'cls_2-2', bracket: 'brk_when', alternative: 'alt_before' }, 3, said === null ? [] : [said]],
  ]
  for (const given of acts) {
    const { status, error } = await act(...given)
    if (status !== 200) throw new Error(`${JSON.stringify(given[1])}: ${error}`)
  }
  return { draft, act }
}

/** Words in which a side of the example spoke of a proposition: the passage, or null where none did. */
async function passageOn(address: string, proposition: string): Promise<Passage | null> {
  for (const { id } of await (await fetch(`${address}/api/sources`)).json() as readonly { id: string }[]) {
    const { cards } = await (await fetch(`${address}/api/sources/${id}`)).json() as { cards: readonly { kind: string; passages: readonly Passage[]; stances: readonly { propositionId: string }[] }[] }
    const found = cards.find(({ kind, stances }) => kind === 'statement' && stances.some(({ propositionId }) => propositionId === proposition))?.passages[0]
    if (found !== undefined) return found
  }
  return null
}
