import { describe, expect, it } from 'vitest'
import { polarityNear } from '../../src/links/polarityNear.ts'
import { wordsIn } from '../../src/links/wordsIn.ts'

const own = new Set(wordsIn('troops withdraw from the valley').stems.filter((stem) => stem.length > 4))
const near = (said: string, cue = 'said') => polarityNear(cue, said, own)

describe('polarityNear(cue, said, own)', () => {
  it('tells a denial that reaches words of the proposition from one that does not', () => {
    expect(near('the troops would not leave the valley')).toEqual({ denied: 1, deniedElsewhere: 0, refused: 0 })
    expect(near('it had not slept, and the troops would leave')).toEqual({ denied: 0, deniedElsewhere: 1, refused: 0 })
  })
  it('takes two denials for none', () => expect(near('never would the troops not withdraw').denied).toBe(0))
  it('lets a cue refuse what follows it', () => {
    expect(near('any withdrawal', 'ruled out').refused).toBe(1)
    expect(near('that the harvest was late and, later on, that troops are many', 'rejected').refused).toBe(0)
  })
  it('takes words made of one another for the same', () => expect(near('no withdrawal is planned').denied).toBe(1))
})
