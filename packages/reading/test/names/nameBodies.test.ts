import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'
import { layText } from '../../src/layText.ts'
import { makeKnowledge } from '../../src/makeKnowledge.ts'
import { findNames } from '../../src/names/findNames.ts'
import { nameBodies } from '../../src/names/nameBodies.ts'

const knowledge = makeKnowledge(null)
/** Organisations as `words id`, in the order of the text. */
const bodies = (text: string) => nameBodies(findNames(layText(text, null, null), knowledge, english()), knowledge)
  .filter(({ type }) => type === 'organisation').map(({ from, to, refersTo }) => [text.slice(from, to), refersTo])

describe('nameBodies(document, knowledge)', () => {
  it('gives a long form and the short one in brackets after it one id, wherever the short one stands', () => {
    expect(bodies('The Northern Fisheries Board (NFB) met on Monday. "We will not sign," the NFB said.')).toEqual([
      ['Northern Fisheries Board', 'org_northern-fisheries-board'], ['NFB', 'org_northern-fisheries-board'], ['NFB', 'org_northern-fisheries-board'],
    ])
  })

  it('takes the long form whole, and the id of the side that either names', () => {
    expect(bodies('The Organization for Security and Co-operation in Europe (OSCE) said that the OSCE would stay.')).toEqual([
      ['Organization for Security and Co-operation in Europe', 'sid_osce'], ['OSCE', 'sid_osce'], ['OSCE', 'sid_osce'],
    ])
  })

  it('knows the short form before its brackets, and without any where its letters are the initials of one organisation', () => {
    expect(bodies('The NAFO (Northwest Atlantic Fisheries Organization) met.').map(([, id]) => id)).toEqual(Array(2).fill('org_northwest-atlantic-fisheries-organization'))
    expect(bodies('The World Health Organization sent a team. The WHO said on Tuesday that it was ready.').map(([, id]) => id)).toEqual(Array(2).fill('org_world-health-organization'))
  })

  it('takes no words in capitals for the short form of what has other initials', () => {
    const ids = new Set(bodies('The Northern Fisheries Board met envoys of the World Health Organization (NFB). The IMF was absent.').map(([, id]) => id))
    expect(ids).toContain('org_world-health-organization')
    expect(ids).toContain('org_imf')
  })
})
