import { describe, expect, it } from 'vitest'
import { wholeSource } from '../../src/speakers/wholeSource.ts'

describe('wholeSource(text, from, to)', () => {
  const whole = (text: string, part: string) => text.slice(...wholeSource(text, text.indexOf(part), text.indexOf(part) + part.length))
  it('goes back over a relative clause to who did it', () => expect(whole('Two people who attended a meeting at the palace said so.', 'a meeting at the palace')).toBe('Two people who attended a meeting at the palace'))
  it('takes the name alone of one who is named', () => expect(whole('In short, Arna Velt, who studies sea law at Norrby, said so.', 'sea law at Norrby')).toBe('Arna Velt'))
  it('goes back over what a person is close to, or knows', () => expect([whole('A person with direct knowledge of it said so.', 'direct knowledge of it'), whole('In time, people close to him insist.', 'close to him')]).toEqual(['A person with direct knowledge of it', 'people close to him']))
  it('goes back to the owner of an office', () => expect(whole('It would hold, the kingdom’s water minister said.', 'minister')).toBe('the kingdom’s water minister'))
  it('leaves alone who is said to speak by the one before', () => expect(whole('A diplomat, who said the minister agreed, left.', 'the minister')).toBe('the minister'))
})
