import { known, type Folded } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { dossier, ground, lavrov, source, statement, words } from '../../record/test/views/build.ts'
import { saidQuote } from '../src/saidQuote.ts'

const told = source('src_a', 'Lavrov denied on Friday that the islands had been given up. He shared the view that the sea was open. He agreed to meet in May. The bay was closed, he denied.')
const folded: Folded = dossier(
  ground, told,
  statement(told, lavrov, 'that the islands had been given up', { attribution: 'denied', cue: words(told, 'denied') }),
  statement(told, lavrov, 'that the sea was open', { cue: words(told, 'view') }),
  statement(told, lavrov, 'to meet in May', { cue: words(told, 'agreed') }),
  statement(told, lavrov, 'The bay was closed', { attribution: 'denied', cue: { ...words(told, 'he denied'), from: words(told, 'he denied').from + 3 } }),
)

/** How words are quoted. */
function quotedAs(sought: string, verbatim = false): string {
  const passage = words(told, sought)
  return saidQuote(known(folded, null))({ passage, text: sought, source: passage.source, place: '', verbatim }).text
}

describe('saidQuote', () => {
  it('never prints what was denied as what was said: the denial stands with it, before or after', () => {
    expect(quotedAs('that the islands had been given up')).toBe('denied on Friday that the islands had been given up')
    expect(quotedAs('the islands had been given up')).toBe('denied on Friday that the islands had been given up')
    expect(quotedAs('The bay was closed')).toBe('The bay was closed, he denied')
  })
  it('brings a paraphrase in by its verb, so that the line reads as a sentence', () => {
    expect(quotedAs('to meet in May')).toBe('agreed to meet in May')
  })
  it('leaves alone what is brought in by a noun, part of what was said, and what was spoken', () => {
    expect(quotedAs('that the sea was open')).toBe('that the sea was open')
    expect(quotedAs('meet in May')).toBe('meet in May')
    expect(quotedAs('to meet in May', true)).toBe('to meet in May')
  })
})
