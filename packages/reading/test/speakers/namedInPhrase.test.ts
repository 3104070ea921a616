import { describe, expect, it } from 'vitest'
import { namedInPhrase } from '../../src/speakers/namedInPhrase.ts'

describe('namedInPhrase(words)', () => {
  it('takes a name after an office, an owner or a title, or before a place', () => expect(['Its spokesman, Hadi al-Velt', 'The institute’s Arna Velt', 'Dame Arna Velt', 'Arna Velt of Norrby'].map(namedInPhrase)).toEqual(['Hadi al-Velt', 'Arna Velt', 'Arna Velt', 'Arna Velt']))
  it('takes no body for a person', () => expect(['Tervia’s Foreign Ministry', 'The Embassy of Tervia', 'Fisheries Board of Norrby', 'Tervia'].map(namedInPhrase)).toEqual([null, null, null, null]))
})
