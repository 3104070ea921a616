import { makeId, type SideId, type TreatyAction } from '@travaux/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesOfText } from '../../src/treaty/articlesOfText.ts'
import { entryIntoForce } from '../../src/treaty/entryIntoForce.ts'
import { treatyStages } from '../../src/treaty/life.ts'
import { treatyLife } from '../../src/treaty/treatyLife.ts'

const side = (name: string) => ({ id: makeId('side', name.toLowerCase()), name })
const [norland, belmark, sarland] = [side('Norland'), side('Belmark'), side('Sarland')]
const two = [norland, belmark]
const three = [norland, belmark, sarland]
const far = '2099-01-01'

const act = (who: SideId | null, action: TreatyAction['action'], date: string): TreatyAction => ({ draft: null, instrument: null, side: who, action, date, words: null })
const rule = (words: string) => entryIntoForce(articlesOfText(`Article 8\nEntry into force\n${words}`))
const exchange = rule('This Treaty enters into force thirty days after the exchange of the instruments of ratification.')
const third = rule('1. This Convention enters into force on the thirtieth day after the deposit of the third instrument of ratification or accession.\n2. For each State that deposits thereafter, it enters into force ten days after its deposit.')
const lifeOf = (life: ReturnType<typeof treatyLife>, id: SideId) => {
  const found = life.sides.find((each) => each.side === id)
  if (found === undefined) throw new RangeError(`no side ${id}`)
  return found
}

describe('treatyLife(actions, rule, sides, today)', () => {
  it('goes from draft to registered', () => {
    const acts = [
      act(null, 'adoption', '2027-01-10'), act(null, 'initialling', '2027-01-12'), act(norland.id, 'signature', '2027-02-01'), act(belmark.id, 'signature', '2027-02-03'),
      act(null, 'exchange-of-instruments', '2027-06-01'), act(norland.id, 'registration', '2027-08-01'),
    ]
    const stageOn = (today: string) => treatyLife(acts, exchange, two, today).stage
    expect(['2027-01-01', '2027-01-10', '2027-01-20', '2027-02-02', '2027-02-03', '2027-06-30', '2027-07-01', '2027-08-02'].map(stageOn)).toEqual(['draft', 'adopted', 'authenticated', 'authenticated', 'signed', 'consent', 'in-force', 'registered'])
    expect(treatyLife(acts, exchange, two, '2027-06-10').entry).toEqual({ date: '2027-07-01', triggered: '2027-06-01', certainty: 'counted', otherwise: '2027-06-30', why: 'Counted from 2027-06-01; 2027-06-30 if the day of the event is counted.' })
  })

  it('counts the nth deposit, and later States by the clause for them', () => {
    const acts = [act(norland.id, 'ratification', '2027-01-01'), act(belmark.id, 'ratification', '2027-02-01'), act(sarland.id, 'accession', '2027-03-01'), act(makeId('side', 'ostmark'), 'accession', '2027-05-01')]
    const life = treatyLife(acts, third, two, far)
    expect(life.entry).toMatchObject({ date: '2027-03-31', triggered: '2027-03-01' })
    expect(life.sides.map(({ inForce }) => inForce)).toEqual(['2027-03-31', '2027-03-31', '2027-03-31', '2027-05-11'])
  })

  it('lets a later State in on the day of its consent where the clause is silent (24(3))', () => {
    const silent = rule('This Convention enters into force on the deposit of the second instrument of ratification.')
    const life = treatyLife([act(norland.id, 'ratification', '2027-01-01'), act(belmark.id, 'ratification', '2027-02-01'), act(sarland.id, 'accession', '2027-05-01')], silent, three, far)
    expect(lifeOf(life, sarland.id).inForce).toBe('2027-05-01')
  })

  it('waits for the States that the clause names', () => {
    const named = rule('This Treaty enters into force when two States, including Sarland, have deposited instruments of ratification.')
    const acts = [act(norland.id, 'ratification', '2027-01-01'), act(belmark.id, 'ratification', '2027-02-01')]
    expect(treatyLife(acts, named, three, far).entry).toMatchObject({ date: null, certainty: 'open' })
    expect(treatyLife([...acts, act(sarland.id, 'ratification', '2027-03-01')], named, three, far).entry).toMatchObject({ date: '2027-03-01', certainty: 'sure' })
  })

  it('takes a notification for consent only where the clause waits for it, and a signature only where the treaty binds by it', () => {
    const notices = rule('This Agreement enters into force on the date of the last notification that internal procedures are complete.')
    const acts = [act(norland.id, 'notification', '2027-01-01'), act(belmark.id, 'notification', '2027-02-01')]
    expect(treatyLife(acts, notices, two, far).entry.date).toBe('2027-02-01')
    expect(treatyLife(acts, exchange, two, far).entry.date).toBeNull()
    const signed = [act(norland.id, 'signature', '2027-01-01'), act(belmark.id, 'signature', '2027-01-05')]
    expect(treatyLife(signed, rule('This Treaty enters into force on signature.'), two, far)).toMatchObject({ stage: 'in-force', entry: { date: '2027-01-05' } })
    expect(treatyLife(signed, exchange, two, far).stage).toBe('signed')
  })

  it('does not count a signature ad referendum until it is confirmed', () => {
    const onSignature = rule('This Treaty enters into force on signature.')
    const acts = [act(norland.id, 'signature', '2027-01-01'), act(belmark.id, 'signature-ad-referendum', '2027-01-01')]
    expect(treatyLife(acts, onSignature, two, far).entry.date).toBeNull()
    expect(treatyLife([...acts, act(belmark.id, 'signature', '2027-03-01')], onSignature, two, far).entry.date).toBe('2027-03-01')
  })

  it('needs the consent of all where the text is silent (24(2))', () => {
    const acts = [act(norland.id, 'ratification', '2027-01-01')]
    expect(treatyLife(acts, null, two, far).entry).toMatchObject({ date: null, certainty: 'open' })
    expect(treatyLife([...acts, act(belmark.id, 'acceptance', '2027-02-01')], null, two, far).entry).toMatchObject({ date: '2027-02-01', certainty: 'sure' })
  })

  it('enters into force on a named day, or on the last consent after it', () => {
    const dated = rule('This Treaty enters into force on 1 May 2027.')
    expect(treatyLife([act(null, 'signature', '2027-01-01')], dated, two, far).entry.date).toBe('2027-05-01')
    expect(treatyLife([act(null, 'signature', '2027-06-01')], dated, two, far).entry.date).toBe('2027-06-01')
  })

  it('tells what numbers do not decide, and what is still in brackets', () => {
    const share = rule('This Treaty enters into force when two States representing at least half of the fleet have deposited instruments of ratification.')
    const acts = [act(norland.id, 'ratification', '2027-01-01'), act(belmark.id, 'ratification', '2027-02-01')]
    expect(treatyLife(acts, share, two, far)).toMatchObject({ stage: 'consent', entry: { certainty: 'conditional', date: '2027-02-01' } })
    expect(treatyLife(acts, rule('This Treaty enters into force on the [day of the] deposit of the second instrument of ratification.'), two, far).entry.certainty).toBe('counted')
    expect(treatyLife(acts, rule('This Treaty enters into force in due course.'), two, far).entry).toMatchObject({ date: null, certainty: 'open' })
  })

  it('holds the duty of article 18 from signature to consent, and from consent to entry into force', () => {
    const life = treatyLife([act(null, 'signature', '2027-02-01'), act(norland.id, 'ratification', '2027-03-01'), act(belmark.id, 'ratification', '2027-04-01')], exchange, two, far)
    expect(lifeOf(life, norland.id).interim).toEqual([{ rule: 'VCLT 18(a)', from: '2027-02-01', to: '2027-03-01' }, { rule: 'VCLT 18(b)', from: '2027-03-01', to: '2027-05-01' }])
    expect(lifeOf(treatyLife([act(norland.id, 'signature', '2027-02-01')], exchange, two, far), norland.id).interim).toEqual([{ rule: 'VCLT 18(a)', from: '2027-02-01', to: null }])
    expect(lifeOf(treatyLife([act(norland.id, 'signature', '2027-02-01'), act(norland.id, 'withdrawal', '2027-02-20')], exchange, two, far), norland.id).interim).toEqual([{ rule: 'VCLT 18(a)', from: '2027-02-01', to: '2027-02-20' }])
  })

  it('applies provisionally from signature until entry into force or until a State says that it will not join', () => {
    const provisional = rule('This Treaty enters into force thirty days after the exchange of instruments of ratification. It shall be applied provisionally from the date of signature.')
    const signed = [act(null, 'signature', '2027-02-01')]
    expect(treatyLife(signed, provisional, two, far)).toMatchObject({ stage: 'provisionally-applied', sides: [{ provisional: { from: '2027-02-01', to: null } }, {}] })
    expect(lifeOf(treatyLife([...signed, act(null, 'exchange-of-instruments', '2027-03-01')], provisional, two, far), norland.id).provisional).toEqual({ from: '2027-02-01', to: '2027-03-31' })
    expect(lifeOf(treatyLife([...signed, act(norland.id, 'withdrawal', '2027-02-10')], provisional, two, far), norland.id).provisional).toEqual({ from: '2027-02-01', to: '2027-02-10' })
  })

  it('lets a State withdraw on the treaty’s notice, or on twelve months’, and ends a treaty of two', () => {
    const acts = [act(null, 'exchange-of-instruments', '2027-01-01'), act(norland.id, 'withdrawal', '2028-01-31')]
    expect(treatyLife(acts, exchange, two, far)).toMatchObject({ ended: '2029-01-31', sides: [{ withdrawn: { date: '2029-01-31', byRule: 'VCLT 56(2)' } }, { withdrawn: null }] })
    expect(treatyLife(acts, exchange, two, far, { count: 1, unit: 'month', thenMonth: null })).toMatchObject({ ended: '2028-02-29', sides: [{ withdrawn: { byRule: 'treaty' } }, {}] })
  })

  it('does not count a consent withdrawn before it was enough', () => {
    const acts = [act(norland.id, 'ratification', '2027-01-01'), act(norland.id, 'withdrawal', '2027-01-20'), act(belmark.id, 'ratification', '2027-02-01'), act(sarland.id, 'ratification', '2027-03-01')]
    const life = treatyLife(acts, third, three, far)
    expect(life.entry.date).toBeNull()
    expect(lifeOf(life, norland.id).withdrawn).toMatchObject({ byRule: 'before-entry', date: '2027-01-20' })
  })

  it('keeps reservations and objections with the State that made them', () => {
    const life = treatyLife([{ ...act(norland.id, 'reservation', '2027-01-01'), words: 'Not Article 3.' }, act(belmark.id, 'objection', '2027-02-01')], third, three, far)
    expect(life.sides.map(({ declared }) => declared.map(({ action, words }) => [action, words]))).toEqual([[['reservation', 'Not Article 3.']], [['objection', null]], []])
  })

  it('says what is missing and who can bring it about', () => {
    const at = (acts: readonly TreatyAction[], clause: typeof exchange, sides: typeof two, today = far) => treatyLife(acts, clause, sides, today).lacking.map(({ stage, howMany, what }) => [stage, howMany, what])
    expect(at([], exchange, two)).toEqual([
      ['adopted', 2, 'The text waits for adoption by Norland and Belmark.'], ['signed', 2, 'Still to come from Norland and Belmark: signature.'], ['consent', 2, 'Still to come from Norland and Belmark: the exchange of instruments.'],
    ])
    expect(at([act(null, 'signature', '2027-01-01'), act(norland.id, 'ratification', '2027-02-01')], third, three)).toEqual([['consent', 2, 'Still to come from Belmark and Sarland: an instrument of ratification or the like.']])
    expect(at([act(null, 'signature', '2027-01-01'), act(null, 'exchange-of-instruments', '2027-02-01')], exchange, two, '2027-02-10')).toEqual([['in-force', 0, 'It enters into force on 2027-03-03; nothing more is needed.']])
    expect(at([act(null, 'signature', '2027-01-01'), act(null, 'exchange-of-instruments', '2027-02-01')], exchange, two).map(([stage]) => stage)).toEqual(['registered'])
  })

  it('takes no stage back for one act more, or one day more, withdrawals aside', () => {
    const rules = [exchange, third, null, rule('This Treaty enters into force on signature.'), rule('This Agreement enters into force on the first day of the second month following the last notification that procedures are complete.')]
    const action = fc.record({
      who: fc.constantFrom(null, ...three.map(({ id }) => id)),
      does: fc.constantFrom('adoption', 'initialling', 'signature', 'signature-ad-referendum', 'exchange-of-instruments', 'ratification', 'accession', 'notification', 'provisional-application', 'registration') as fc.Arbitrary<TreatyAction['action']>,
      day: fc.integer({ min: 0, max: 700 }),
    }).map(({ who, does, day }) => act(who, does, new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10)))
    fc.assert(fc.property(fc.array(action, { maxLength: 12 }), action, fc.constantFrom(...rules), fc.constantFrom('2027-06-01', '2028-01-01', '2029-06-01'), (acts, more, clause, today) => {
      const [before, after, later] = [treatyLife(acts, clause, three, today), treatyLife([...acts, more], clause, three, today), treatyLife(acts, clause, three, '2030-01-01')]
      for (const next of [after, later]) {
        expect(treatyStages.indexOf(next.stage)).toBeGreaterThanOrEqual(treatyStages.indexOf(before.stage))
        if (before.entry.date !== null) expect(next.entry.date !== null && next.entry.date <= before.entry.date).toBe(true)
      }
    }), { numRuns: 400 })
  })

  it('is the same in whatever order acts were recorded', () => {
    const acts = [act(null, 'signature', '2027-02-01'), act(norland.id, 'ratification', '2027-03-01'), act(belmark.id, 'ratification', '2027-04-01'), act(sarland.id, 'accession', '2027-05-01'), act(null, 'registration', '2027-09-01')]
    fc.assert(fc.property(fc.shuffledSubarray(acts, { minLength: acts.length }), (shuffled) => {
      expect(treatyLife(shuffled, third, three, far)).toEqual(treatyLife(acts, third, three, far))
    }))
  })
})
