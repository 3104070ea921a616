import { describe, expect, it } from 'vitest'
import { trimSource } from '../../src/speakers/trimSource.ts'

describe('trimSource(words)', () => {
  const trimmed = (words: string) => words.slice(...trimSource(words, (at) => /^(?:categorically|daily|elderly|quietly)/.test(words.slice(at))))
  it('leaves out a dateline or the number of an update before', () => expect(['LIMA, May 3 (Norwind) - Tervia’s government', 'UPDATE 2-Tervia'].map(trimmed)).toEqual(['Tervia’s government', 'Tervia']))
  it('leaves out a day or a place before', () => expect(['Tuesday her energy minister', 'In Lima officials'].map(trimmed)).toEqual(['her energy minister', 'officials']))
  it('leaves out where, when and how after', () => expect(['Tervia, for its part', 'Western diplomats here', 'the envoy on Monday', 'the envoy categorically', 'the governor himself, over a plate of lamb'].map(trimmed)).toEqual(['Tervia', 'Western diplomats', 'the envoy', 'the envoy', 'the governor']))
  it('leaves out a bracket that is not closed', () => expect(trimmed('the Northern Fisheries Board (NFB')).toBe('the Northern Fisheries Board'))
  it('keeps words that are all of a name', () => expect(['the General Assembly', 'an ally', 'Elly', 'Arna Velt, the foreign minister'].map(trimmed)).toEqual(['the General Assembly', 'an ally', 'Elly', 'Arna Velt, the foreign minister']))
  it('leaves out an adverb, and keeps a noun that looks like one', () => {
    expect(['the envoy quietly', 'An advocate for the elderly', 'a friend of the family', 'Tervia’s daily'].map(trimmed)).toEqual(['the envoy', 'An advocate for the elderly', 'a friend of the family', 'Tervia’s daily'])
    expect('a key ally'.slice(...trimSource('a key ally', () => false))).toBe('a key ally')
  })
})
