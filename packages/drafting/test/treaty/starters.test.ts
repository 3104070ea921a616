import { describe, expect, it } from 'vitest'
import { articlesOfText } from '../../src/treaty/articlesOfText.ts'
import { checkFinalClauses } from '../../src/treaty/checkFinalClauses.ts'
import { entryIntoForce } from '../../src/treaty/entryIntoForce.ts'
import { starters } from '../../src/treaty/starters.ts'

/** A treaty of the starters with these ids, blanks filled with `fills` or a word. */
function compose(ids: readonly string[], fills: Readonly<Record<string, string>>): string {
  let n = 0
  return ids.map((id) => {
    const starter = starters.find((each) => each.id === id)
    if (starter === undefined) throw new RangeError(`no starter ${id}`)
    const text = starter.text.replace(/\{([^{}]+)\}/gu, (_, blank: string) => fills[blank] ?? 'something')
    return starter.unit === 'article' ? `Article ${++n}\n${starter.title}\n${text}` : text
  }).join('\n\n')
}

describe('starters', () => {
  it('have ids of their own, balanced blanks and a rule', () => {
    expect(new Set(starters.map(({ id }) => id)).size).toBe(starters.length)
    for (const { text, rule, use } of starters) {
      expect([...text].filter((each) => each === '{').length).toBe([...text].filter((each) => each === '}').length)
      expect(rule).toMatch(/^(?:VCLT|Charter) \d+/u)
      expect(use.length).toBeGreaterThan(10)
    }
  })

  it.each([['entry-on-signature', 'signature'], ['entry-on-exchange', 'exchange'], ['entry-on-notification', 'notification'], ['entry-on-deposit', 'consents']])('%s is read as entry into force on %s', (id, on) => {
    const fills = { treaty: 'Treaty', number: '30', 'number, ordinal': 'tenth' }
    expect(entryIntoForce(articlesOfText(compose([id], fills)))?.trigger.on).toBe(on)
  })

  it('make a bilateral treaty that checkFinalClauses has nothing against', () => {
    const text = compose(['preamble', 'terms', 'earlier-treaties', 'disputes', 'amendment', 'ratification', 'entry-on-exchange', 'duration', 'termination', 'registration', 'testimonium'], {
      'side a': 'Norland', 'side b': 'Belmark', treaty: 'Treaty', number: '30', place: 'Hollin', date: '12 March 2027', languages: 'English and French', 'twelve months': 'twelve months', period: 'six months',
    }).replace('{something, and then for further periods of something}', 'for an unlimited period').replace(/remains in force [^.]*\./u, 'remains in force for an unlimited period.')
    expect(checkFinalClauses(articlesOfText(text), { sides: ['Norland', 'Belmark'], languages: ['en', 'fr'] }).filter(({ severity, is }) => severity !== 'note' || is !== 'present')).toEqual([])
  })

  it('make a convention that checkFinalClauses has nothing wrong to say of', () => {
    const text = compose(['preamble-multilateral', 'earlier-treaties', 'disputes-multilateral', 'amendment-multilateral', 'signature', 'ratification-multilateral', 'accession', 'reservations-none', 'entry-on-deposit', 'withdrawal', 'depositary', 'registration', 'testimonium-multilateral'], {
      treaty: 'Convention', 'number, ordinal': 'third', place: 'Hollin', date: '12 March 2027', languages: 'English and French', 'twelve months': 'twelve months', 'side or depositary': 'the depositary', 'The Government of {State}, or an office': 'The Government of Norland',
    }).replace(/\{[^}]*\}/gu, 'The Government of Norland')
    expect(checkFinalClauses(articlesOfText(text), { sides: ['Norland', 'Belmark', 'Sarland'], languages: ['en', 'fr'] }).filter(({ severity }) => severity !== 'note')).toEqual([])
  })
})
