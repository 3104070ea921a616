import { describe, expect, it } from 'vitest'
import { add, get, here, post, useServer } from './useServer.ts'

useServer()

describe('GET /api/proposals', () => {
  const talks = (border: string) => `Envoys meet\n\nEASTPORT, March 2, 2026 - Eastland said that it rejected ${border}. Westland said that ${border} was long settled. Eastland said that ${border} would be no part of the talks.\n`
  interface Proposed { readonly words: string; readonly sides: readonly { name: string }[]; readonly said: readonly { quote: { text: string } }[]; readonly value: object; readonly evidence: readonly object[] }
  const proposed = async (query = '') => (await get(`/api/proposals${query}`) as { body: { proposed: readonly Proposed[] } }).body.proposed

  it('gives what recurs and has no issue, sides by name, each statement with its passage, and records nothing', async () => {
    await add({ name: 'a.txt', text: talks('a seabed border') })
    const { position } = here.dossier.folded
    const border = (await proposed()).find(({ words }) => words.includes('seabed border'))
    expect(border?.sides.map(({ name }) => name)).toEqual(['Eastland', 'Westland'])
    expect(border?.said.length).toBe(border?.evidence.length)
    for (const { quote } of border?.said ?? []) expect(quote.text).toContain('seabed border')
    expect(here.dossier.folded.position).toBe(position)
  })

  it('words a new issue with no side’s name for a place, and proposes no more what was taken or left', async () => {
    await add({ name: 'a.txt', text: talks('the border of Sunrise Isle') })
    const named = (await proposed()).find(({ words }) => words === 'border of Sunrise Isle')
    expect(named?.value).toMatchObject({ name: 'Border of {plc_the-isle}', terms: ['border of sunrise isle'], raised: null })
    const { entries: [entry] } = await (await post('/api/review', { act: 'add', kind: 'issue', value: named?.value, evidence: named?.evidence })).json() as { entries: { subject: string }[] }
    const words = async () => (await proposed()).map((each) => each.words)
    expect(await words()).not.toContain('border of Sunrise Isle')
    await post('/api/review', { act: 'withdraw', subject: entry?.subject })
    expect(await words()).not.toContain('border of Sunrise Isle')
    await post('/api/review', { act: 'undo' })
    await post('/api/review', { act: 'undo' })
    expect(await words()).toContain('border of Sunrise Isle')
  })
})
