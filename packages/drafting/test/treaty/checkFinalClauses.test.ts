import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesOfDraft } from '../../src/treaty/articlesOfDraft.ts'
import { articlesOfText } from '../../src/treaty/articlesOfText.ts'
import { checkFinalClauses } from '../../src/treaty/checkFinalClauses.ts'
import type { ClauseContext } from '../../src/treaty/clauseFinding.ts'
import { starters } from '../../src/treaty/starters.ts'
import { bilateralTreaty } from './bilateralTreaty.ts'
import { bracket, clause, draft } from './draft.ts'
import { multilateralConvention } from './multilateralConvention.ts'

const two: ClauseContext = { sides: ['Norland', 'Belmark'], languages: ['en', 'fr'] }
const three: ClauseContext = { sides: ['Norland', 'Belmark', 'Sarland'], languages: ['en', 'fr', 'ar'] }
const check = (text: string, context: ClauseContext = two) => checkFinalClauses(articlesOfText(text), context)
const about = (text: string, topic: string, context: ClauseContext = two) => check(text, context).filter((finding) => finding.topic === topic).map(({ rule, is, severity }) => `${rule} ${is} ${severity}`)
/** The treaty with some words in the place of others. */
const bilateral = (from: string, to: string) => bilateralTreaty.replace(from, to)
const multilateral = (from: string, to: string) => multilateralConvention.replace(from, to)

describe('checkFinalClauses(articles, context)', () => {
  it('has nothing to say against a whole bilateral treaty, nor a whole convention', () => {
    for (const findings of [check(bilateralTreaty), check(multilateralConvention, three)]) {
      expect(findings.filter(({ severity, is }) => severity !== 'note' || is !== 'present')).toEqual([])
    }
  })

  it('points at the passage, and gives each finding a rule, a sentence and a starter that exists', () => {
    const articles = articlesOfText(`${bilateral('This Treaty is subject to ratification.', '[This Treaty is subject to ratification.]')}`)
    for (const { article, words, message, rule, starter } of checkFinalClauses(articles, three)) {
      expect(rule).toMatch(/^(?:VCLT|Charter) \d+/u)
      expect(message).toMatch(/seem|speaks|against/u)
      expect(article).toBe(words?.article ?? null)
      if (words !== null) expect(articles.find(({ id }) => id === words.article)?.text.slice(words.from, words.to)).toBe(words.words)
      if (starter !== null) expect(starters.map(({ id }) => id)).toContain(starter)
    }
  })

  it('says that a bracket is still open in what it found', () => {
    const found = check(bilateral('subject to ratification', '[subject to ratification]')).find(({ rule }) => rule === 'VCLT 14(1)')
    expect(found?.message).toBe('Article 8 seems to let a State be bound by ratification, with a bracket still open.')
  })

  it('only informs where a text has no final clauses yet', () => {
    const findings = check('Article 1\nThe sides shall share the waters of the Sall.', three)
    expect(findings.length).toBeGreaterThan(8)
    expect(findings.every(({ severity, is }) => severity === 'note' && is === 'absent')).toBe(true)
  })

  it('reads a draft of a dossier as it reads a file', () => {
    const articles = articlesOfDraft(draft(clause('article', '8', null, ['This Treaty is subject to ratification. It enters into force ', bracket('on signature', 'thirty days after the exchange of instruments of ratification'), '.'])))
    expect(checkFinalClauses(articles, two).find(({ topic }) => topic === 'entry-into-force')).toMatchObject({ article: 'cls_article8', is: 'present' })
  })

  it('never fails and never depends on space between words, for any text', () => {
    const words = fc.constantFrom('Article 1\n', 'This Treaty', ' shall enter into force ', 'on signature', ' [', '] ', '. ', 'No reservations', ' may be made', ' subject to ratification', ' deposited with', ' the depositary', 'thirty days after ', ' in the English and French languages', '\n2. ', 'For each State ')
    fc.assert(fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      for (const { words: passage } of check(text)) if (passage !== null) expect(text).toContain(passage.words)
    }), { numRuns: 200 })
    expect(about(bilateralTreaty.replace('enter into force thirty days after', 'enter  into\nforce thirty  days\nafter'), 'entry-into-force')).toEqual(about(bilateralTreaty, 'entry-into-force'))
  })
})

describe('consent (VCLT 11–15)', () => {
  it.each([
    ['The sides express their consent to be bound by signature.', 'VCLT 12(1)'],
    ['This Treaty enters into force on signature.', 'VCLT 12(1)'],
    ['The instruments of ratification shall be exchanged at Hollin.', 'VCLT 13'],
    ['This Treaty shall be ratified.', 'VCLT 14(1)'],
    ['This Treaty is subject to acceptance.', 'VCLT 14(2)'],
    ['States shall deposit instruments of ratification, acceptance or approval.', 'VCLT 14(2)'],
    ['This Treaty is open for accession.', 'VCLT 15'],
    ['Each side shall notify the other that its internal procedures are complete.', 'VCLT 11'],
  ])('reads %j as %s', (words, rule) => {
    expect(check(`Article 1\n${words}`).filter(({ topic, is }) => topic === 'consent' && is === 'present').map((finding) => finding.rule)).toContain(rule)
  })

  it('finds a signature that binds beside a ratification that is awaited', () => {
    expect(about(bilateral('enter into force thirty days after the exchange of the instruments of ratification, which shall take place at Port Callis', 'enter into force on signature'), 'consent')).toContain('VCLT 14(1) inconsistent wrong')
  })

  it('finds an exchange that is awaited beside consent by signature', () => {
    expect(about(bilateral('This Treaty is subject to ratification.', 'The Parties express their consent to be bound by signature.').replace('instruments of ratification', 'instruments'), 'consent')).toContain('VCLT 12(1) inconsistent wrong')
  })

  it('does not take approval of a budget, or an exchange of notes on something else, for consent', () => {
    expect(about('Article 1\nThe Commission decides subject to budget approval. An exchange of notes on fish ceases to apply.', 'consent')).toEqual(['VCLT 11 absent note'])
  })
})

describe('reservations (VCLT 19–23)', () => {
  const clauses = (words: string) => about(multilateral('No reservations may be made to this Convention.', words), 'reservations', three)

  it.each([
    ['No reservation is permitted.', 'VCLT 19(a)'], ['This Convention does not admit of reservations.', 'VCLT 19(a)'], ['Reservations shall not be allowed.', 'VCLT 19(a)'], ['States may not make any reservations.', 'VCLT 19(a)'],
    ['No reservations may be made except to Article 3.', 'VCLT 19(b)'], ['Reservations may be made only to Article 3.', 'VCLT 19(b)'],
    ['A State may, when signing, declare that it does not consider itself bound by Article 3.', 'VCLT 19(b)'],
  ])('reads %j as %s', (words, rule) => {
    expect(clauses(words)).toEqual([`${rule} present note`])
  })

  it('asks of a permission for compatibility and withdrawal', () => {
    expect(clauses('A State may make a reservation when it ratifies.')).toEqual(['VCLT 19 present note', 'VCLT 19(c) incomplete note', 'VCLT 22(1) incomplete note'])
    expect(clauses('A State may make a reservation compatible with the object and purpose of this Convention. A reservation may be withdrawn at any time.')).toEqual(['VCLT 19 present note'])
  })

  it('finds reservations prohibited in one article and permitted in another', () => {
    expect(about(multilateral('Any State may accede to it after that day.', 'Any State may formulate reservations when it accedes.'), 'reservations', three)).toEqual(['VCLT 19(a) present note', 'VCLT 19 inconsistent wrong'])
  })

  it('asks of a convention that is silent, not of a treaty of two, and does not mistake other reservations', () => {
    expect(clauses('The Storm Centre reserves its seats.')).toEqual(['VCLT 19(c) absent note'])
    expect(about(bilateralTreaty, 'reservations')).toEqual([])
    expect(clauses('The Parties accept this without reservation of their rights.')).toEqual(['VCLT 19(c) absent note'])
  })
})

describe('entry into force (VCLT 24)', () => {
  const clause2 = '2. It shall enter into force thirty days after the exchange of the instruments of ratification, which shall take place at Port Callis.'

  it('misses the date where ratification is foreseen, and the clause where nothing is', () => {
    expect(about(bilateral(clause2, ''), 'entry-into-force')).toEqual(['VCLT 24(1) incomplete look'])
    expect(about(bilateral(clause2, '').replace('This Treaty is subject to ratification.', 'The sides express consent by signature.'), 'entry-into-force')).toEqual(['VCLT 24(2) absent look'])
  })

  it('finds a clause without a date or an event, and two clauses that differ', () => {
    expect(about(bilateral(clause2, '2. This Treaty enters into force in due course.'), 'entry-into-force')).toEqual(['VCLT 24(1) incomplete look'])
    expect(about(bilateral('This Treaty is concluded for an unlimited period.', 'This Treaty enters into force on 1 May 2028.'), 'entry-into-force')).toContain('VCLT 24(1) inconsistent wrong')
    expect(about(bilateral('This Treaty is concluded for an unlimited period.', 'This Treaty enters into force thirty days after the exchange of instruments of ratification.'), 'entry-into-force')).not.toContain('VCLT 24(1) inconsistent wrong')
  })

  it('asks among several when it enters into force for a State that comes later', () => {
    expect(about(multilateral('2. For each State that consents to be bound thereafter, it shall enter into force on the thirtieth day after the deposit of its instrument.', ''), 'entry-into-force', three)).toContain('VCLT 24(3) incomplete note')
  })

  it('finds a duty from signature on, but not one that must stand before entry into force', () => {
    const early = (words: string) => about(bilateral('In a dry year the Parties shall share the shortfall equally.', words), 'before-entry')
    expect(early('From the date of signature each Party shall open its sluices.')).toEqual(['VCLT 24(4) inconsistent look'])
    expect(early('Pending the entry into force the Parties shall open the sluices.')).toEqual(['VCLT 24(4) inconsistent look'])
    expect(early('From the date of signature the Parties shall apply this Article provisionally until its entry into force.')).toEqual([])
    expect(early('Before its entry into force the Parties shall refrain from acts that would defeat its object and purpose.')).toEqual([])
    expect(early('From entry into force the Parties shall open the sluices.')).toEqual([])
  })
})

describe('provisional application (VCLT 25)', () => {
  const clauses = (words: string) => about(bilateral('In a dry year the Parties shall share the shortfall equally.', words), 'provisional-application')

  it('asks for its end', () => {
    expect(clauses('This Treaty shall be applied provisionally from the date of signature.')).toEqual(['VCLT 25(1) present note', 'VCLT 25(2) incomplete look'])
    expect(clauses('This Treaty shall be provisionally applicable from its signature until it enters into force.')).toEqual(['VCLT 25(1) present note'])
    expect(clauses('They apply it provisionally from signature. Either may terminate provisional application by notice.')).toEqual(['VCLT 25(1) present note'])
    expect(clauses('They share water.')).toEqual([])
  })
})

describe('languages (VCLT 33)', () => {
  const end = 'each in the English and French languages, both texts being equally authentic'

  it('finds languages of the testimonium that are not those of the draft', () => {
    const found = check(bilateral(end, 'each in the English and Russian languages, both texts being equally authentic')).find(({ is }) => is === 'inconsistent')
    expect(found).toMatchObject({ topic: 'languages', rule: 'VCLT 33(1)', severity: 'wrong', message: 'The testimonium leaves out fr and names ru, against the draft’s list of languages (en, fr): change one of the two.' })
  })

  it('finds a text that prevails and is not among the authentic ones', () => {
    expect(about(bilateral(end, 'each in the English and French languages. In case of divergence the German text shall prevail'), 'languages')).toContain('VCLT 33(2) inconsistent wrong')
    expect(about(bilateral(end, 'each in the English and French languages, the English text to prevail'), 'languages')).toEqual(['VCLT 33(1) present note', 'VCLT 33(1) present note'])
  })

  it('misses the languages, and equality where nothing prevails', () => {
    expect(about(bilateral(`, ${end}`, ''), 'languages')).toEqual(['VCLT 33(1) absent look'])
    expect(about(bilateral(end, 'each in the English and French languages'), 'languages')).toEqual(['VCLT 33(1) present note', 'VCLT 33(1) incomplete note'])
  })
})

describe('depositary (VCLT 76) and registration (Charter 102)', () => {
  it('finds a deposit without a depositary', () => {
    const text = multilateral('Instruments shall be deposited with the Government of Norland, which is the depositary.', 'Instruments shall be deposited.').replace(', shall be deposited with the Government of Norland', ', is kept')
    expect(about(text, 'depositary', three)).toEqual(['VCLT 76(1) incomplete wrong'])
    expect(about(multilateralConvention, 'depositary', three)).toEqual(['VCLT 76(1) present note'])
  })

  it('needs none for an exchange between two', () => {
    expect(about(bilateralTreaty, 'depositary')).toEqual([])
  })

  it.each(['Norland shall register this Treaty with the United Nations.', 'This Treaty shall be registered pursuant to Article 102 of the Charter.', 'In accordance with Article 102 of the Charter of the United Nations, registration is effected by Belmark.'])('reads %j', (words) => {
    expect(about(bilateral('After its entry into force Norland shall register this Treaty with the Secretariat of the United Nations under Article 102 of the Charter.', words), 'registration')).toEqual(['Charter 102(1) present note'])
  })

  it('does not take a register of something else for registration', () => {
    expect(about(multilateral('The depositary shall register this Convention with the United Nations.', 'Ships are registered in Norland.'), 'registration', three)).toEqual(['Charter 102(1) absent note'])
  })
})

describe('what is commonly seen', () => {
  it.each([
    ['full-powers', 'duly authorized, ', ''], ['duration', 'This Treaty is concluded for an unlimited period.', 'The first year is a trial.'], ['amendment', 'This Treaty may be amended by written agreement of the Parties.', 'The Parties meet yearly.'],
    ['disputes', 'Any dispute over the interpretation or application of this Treaty shall be settled by negotiation and, where that fails within six months, by arbitration.', 'The Parties are friends.'],
    ['earlier-treaties', 'This Treaty does not affect the rights and obligations of the Parties under other treaties in force between them.', 'The Parties are neighbours.'],
    ['termination', 'Either Party may terminate it by notice in writing; it ends twelve months after receipt of the notice.', 'The Parties are patient.'],
  ])('misses %s where %j is gone', (topic, from, to) => {
    expect(about(bilateralTreaty, topic)).toMatchObject([expect.stringMatching(/present note$/u)])
    expect(about(bilateral(from, to), topic)).toMatchObject([expect.stringMatching(/absent note$/u)])
  })

  it('asks after what notice a party leaves', () => {
    expect(about(bilateral('it ends twelve months after receipt of the notice', 'it then ends').replace('by notice in writing', 'in writing'), 'termination')).toContain('VCLT 56(2) incomplete look')
  })

  it('asks a convention, not a treaty of two, for its adoption', () => {
    expect(about(bilateralTreaty, 'adoption')).toEqual([])
    expect(about(multilateral(', which adopted the text of this Convention', ''), 'adoption', three)).toEqual(['VCLT 9 absent note'])
  })

  it('says what a testimonium leaves out, and which side has no line to sign', () => {
    const found = check(bilateral('DONE at Hollin on 12 March 2027 in two originals, each in', 'DONE in').replace('For Belmark', ''))
    expect(found.find(({ topic }) => topic === 'testimonium')?.message).toBe('The testimonium does not seem to say the place, the date, the number of originals.')
    expect(found.find(({ topic }) => topic === 'signatures')?.message).toBe('The testimonium does not seem to have a line for Belmark.')
  })

  it('finds fewer originals than sides', () => {
    expect(about(multilateral('in a single original', 'in duplicate'), 'testimonium', three)).toContain('VCLT 10 inconsistent look')
  })

  it('knows initialling from signature', () => {
    expect(about(bilateral('have signed this Treaty', 'have initialled this text'), 'authentication')).toEqual(['VCLT 10(b) present note'])
  })
})
