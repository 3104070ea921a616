import { describe, expect, it } from 'vitest'
import { akin } from '../../src/links/akin.ts'
import { stem } from '../../src/links/stem.ts'

const are = (pairs: string) => pairs.split(', ').map((pair) => pair.split('/')).filter(([a = '', b = '']) => akin(stem(a), stem(b))).map((pair) => pair.join('/')).join(', ')

describe('akin(a, b)', () => {
  it('takes a word and what is made of it for akin', () => {
    const pairs = 'withdraw/withdrawal, negotiate/negotiation, negotiate/negotiator, negotiate/negotiable, propose/proposal, agree/agreement, accept/acceptance, accept/acceptable, '
      + 'inspect/inspection, govern/government, unilateral/unilaterally, sovereign/sovereignty, secure/security, territory/territorial, diplomat/diplomatic, consult/consultation, member/membership'
    expect(are(pairs)).toBe(pairs)
  })
  it('knows how a word changes where an ending is put to it', () => {
    const pairs = 'deny/denial, comply/compliance, ratify/ratification, decide/decision, suspend/suspension, permit/permission, reduce/reduction, resume/resumption, describe/description, '
      + 'abolish/abolition, defend/defence, economy/economic, diplomat/diplomacy, occupy/occupation, resolve/resolution, possible/possibility, president/presidency'
    expect(are(pairs)).toBe(pairs)
  })
  it('takes two words made of a third for akin', () => {
    const pairs = 'recognise/recognition, proposal/proposition, negotiator/negotiation, inspector/inspection, terrorist/terrorism, nationality/national, independent/independence, minister/ministry, economist/economy'
    expect(are(pairs)).toBe(pairs)
  })
  it('takes words that only begin alike for strangers', () => {
    expect(are('protest/protect, contract/contrary, support/suppose, preserve/present, trade/tradition, form/former, count/counter, sign/signal, port/portion, state/station, state/statement, treat/treaty, '
      + 'general/generate, proper/property, import/important, consider/consist, prepare/prevent, contain/continue, intern/international, country/count, coal/coalition, assess/asset, relation/rely, send/sensible, commission/commit, inform/informal, principal/principle')).toBe('')
  })
})
