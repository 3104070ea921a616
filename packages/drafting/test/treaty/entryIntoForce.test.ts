import { describe, expect, it } from 'vitest'
import { articlesOfText } from '../../src/treaty/articlesOfText.ts'
import { entryIntoForce } from '../../src/treaty/entryIntoForce.ts'

const read = (words: string) => entryIntoForce(articlesOfText(`Article 8\nFinal clauses\n${words}`))
const of = (words: string) => {
  const rule = read(words)
  if (rule === null) return null
  const { trigger, delay: { count, unit, thenMonth } } = rule
  return [trigger.on === 'date' ? trigger.date : trigger.on === 'consents' ? trigger.by : trigger.on, ...count === 0 ? [] : [`${count} ${unit}`], ...thenMonth === null ? [] : [`month ${thenMonth}`], ...trigger.on === 'consents' ? trigger.including : []]
}

describe('entryIntoForce(articles)', () => {
  it.each([
    ['This Treaty shall enter into force on the date of its signature.', ['signature']],
    ['The Agreement enters into force upon signature by both sides.', ['signature']],
    ['This Agreement will take effect on the date of the last signature.', ['signature']],
    ['This Protocol comes into force when it is signed.', ['signature']],
    ['It shall enter into force on the day on which instruments of ratification are exchanged.', ['exchange']],
    ['This Treaty shall enter into force thirty days after the exchange of the instruments of ratification, to be held at Port Callis.', ['exchange', '30 day']],
    ['The Treaty comes into force one month after the exchange of ratifications.', ['exchange', '1 month']],
    ['This Treaty, once ratified by both, enters into force upon the exchange of notes that say so.', ['exchange']],
    ['This Agreement becomes effective 14 days after both sides have notified each other in writing that the necessary procedures are complete.', ['notification', '14 day']],
    ['This Agreement shall enter into force on the first day of the second month following the date on which the last side notified the other that its internal procedures were complete.', ['notification', 'month 2']],
    ['This Agreement shall enter into force on receipt of the later of the notes confirming that domestic requirements are met.', ['notification']],
    ['The date of entry into force of this Agreement shall be the date of the last notification.', ['notification']],
    ['This Protocol shall enter into force on 1 January 2029.', ['2029-01-01']],
    ['This Treaty enters into force on the first of March 2028.', ['2028-03-01']],
    ['It shall enter into force on the thirtieth (30th) day following the deposit of the twentieth instrument of ratification or accession.', [20, '30 day']],
    ['This Convention shall enter into force ninety days after the deposit of the sixtieth instrument.', [60, '90 day']],
    ['Three months after ten States have ratified it, this Treaty shall enter into force.', [10, '3 month']],
    ['This Treaty enters into force two months after 12 coastal parties named in Article 3 have deposited instruments of accession.', [12, '2 month']],
    ['This Treaty enters into force upon ratification by both sides.', ['all']],
    ['This Protocol enters into force at the same time as the Treaty.', ['unread']],
    ['This Convention comes into force as soon as three ratifications have been deposited.', [3]],
    ['This Treaty enters into force on the day following the deposit of the last instrument of ratification.', ['all', '1 day']],
    ['This Protocol enters into force on the sixtieth day after all signatory States have deposited their instruments of ratification.', ['all', '60 day']],
    ['This Convention enters into force on the first day of the month following the expiry of three months after the date on which five States have expressed their consent to be bound.', [5, '3 month', 'month 1']],
    ['This Treaty enters into force after its ratification by Norland, Belmark and Sarland and seven other States.', [10, 'Norland', 'Belmark', 'Sarland']],
    ['This Treaty enters into force when six States, including Norland and Belmark, have deposited instruments of ratification.', [6, 'Norland', 'Belmark']],
    ['[This Treaty] [shall][should] enter\ninto force [on signature].', ['signature']],
    ['This Treaty shall enter into force in the manner that the sides agree.', ['unread']],
    ['This Treaty shall enter into force when two thirds of the members have ratified it.', ['unread']],
  ])('reads %j', (words, wanted) => {
    expect(of(words)).toEqual(wanted)
  })

  it.each([
    'Amendments shall enter into force when two thirds of the Parties have accepted them.',
    'A denunciation shall take effect one year after its receipt.',
    'The sides shall consult once this Treaty has entered into force.',
    'Until this Treaty enters into force the Protocol applies.',
    'The Protocol ends on the date this Treaty enters into force.',
    'The tariff in Annex II to this Treaty takes effect on 1 May 2028, as the regulations provide.',
    'Withdrawal from this Convention takes effect after six months.',
    'The sides shall meet within a month of the entry into force of this Treaty.',
  ])('does not take for the clause: %j', (words) => {
    expect(read(words)).toBeNull()
  })

  it('keeps the clause for States that come later, and whether later is after the treaty or after the deposit that brought it into force', () => {
    const own = read('1. This Treaty enters into force thirty days after the deposit of the third instrument of ratification.\n2. For each State that ratifies it thereafter, this Treaty enters into force ten days after the deposit of its instrument.')
    expect(own?.later).toMatchObject({ delay: { count: 10, unit: 'day' }, after: 'entry' })
    const third = read('1. This Treaty enters into force thirty days after the deposit of the third instrument of ratification.\n2. For each State ratifying after the deposit of the third instrument, it enters into force thirty days after its own deposit.')
    expect(third?.later).toMatchObject({ delay: { count: 30, unit: 'day' }, after: 'trigger' })
  })

  it('keeps provisional application, the words, and a condition that numbers do not decide', () => {
    const rule = read('This Treaty enters into force when twelve States representing at least half of the fleet have deposited instruments of ratification. It shall be applied provisionally from the date of signature.')
    expect(rule).toMatchObject({ deposit: true, also: 'representing at least half of the fleet have deposited instruments of ratification', provisional: { from: 'signature' } })
    expect(rule?.passage.words).toContain('twelve States')
    expect(read('This Treaty enters into force on signature. It is applied provisionally as of 1 May 2027.')?.provisional?.from).toBe('2027-05-01')
  })

  it('takes a way out ("if this condition is not met …") for no second rule, and the first clause that it can read', () => {
    expect(of('This Treaty shall enter into force in the manner that the sides agree.\nThis Treaty shall enter into force on signature.')).toEqual(['signature'])
    expect(of('If that has not happened by 2030, this Treaty shall enter into force on signature.')).toBeNull()
  })
})
