import { describe, expect, it } from 'vitest'
import { bodyName } from '../../src/speakers/bodyName.ts'

describe('bodyName(words)', () => {
  it('leaves out the short form in brackets', () => expect(bodyName('the Northern Fisheries Board (NFB)')).toBe('Northern Fisheries Board'))
  it('leaves it out where the bracket is not closed, too', () => expect(bodyName('the Northern Fisheries Board (NFB')).toBe('Northern Fisheries Board'))
  it('takes the name out of what it is said to be', () => expect(bodyName('The business daily Nordposten')).toBe('Nordposten'))
  it('takes the name before what is said of it', () => expect(bodyName('Denmark, the former chair')).toBe('Denmark'))
  it('keeps words that name no body as they are', () => expect(bodyName('the joint communiqué')).toBe('joint communiqué'))
})
