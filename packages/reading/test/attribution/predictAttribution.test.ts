import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'
import { predictAttribution } from '../../src/index.ts'

/** Source, cue and content of what a text ascribes, as its own words. */
function ascribed(text: string): [source: string | null, cue: string | null, content: string][] {
  const words = (from: number | null, to: number | null) => from === null || to === null ? null : text.slice(from, to)
  return predictAttribution(text, '2019-01-15', english()).map((row) => [words(row.sourceStart, row.sourceEnd), words(row.cueStart, row.cueEnd), row.contentSpans.map(([from, to]) => text.slice(from, to)).join(' … ')])
}

describe('predictAttribution(text, published, english)', () => {
  it('gives a quotation to the name behind its dash, to the end of the line', () => {
    expect(ascribed('Letters from the valley.\n\n“The border must stay open to those who graze there.” — Ada Stern, mayor of Halden\n“I have waited nine years for this road.” ― Ivo Brandt.')).toEqual([
      ['Ada Stern, mayor of Halden', null, '“The border must stay open to those who graze there.”'],
      ['Ivo Brandt', null, '“I have waited nine years for this road.”'],
    ])
  })

  it('takes no printed title for a speech: behind its dash stands a date', () => {
    expect(ascribed('Sources\n\n“Ministers open talks on the strait” — Halden Courier, 15 January 2019')).toEqual([])
  })

  it('reads the turns of a transcript that a report quotes in part, each with the paragraphs that go on from it', () => {
    expect(ascribed('The two met in a studio on Sunday.\n\n"STERN: Will your side sign in June?\n\n"BRANDT: We will sign when the maps are done.\n\n"They are not done.\n\nThe programme lasted an hour.').map(([source, , content]) => [source, content])).toEqual([
      ['STERN', 'Will your side sign in June?'],
      ['BRANDT', 'We will sign when the maps are done.\n\n"They are not done.'],
    ])
  })

  it('gives a quotation in a paragraph of its own to the cue and source of the line that ends with a colon', () => {
    expect(ascribed('Minister Ada Stern spoke first. She added:\n\n“The road is open to everyone who needs it.”')).toEqual([
      ['She', 'added', '“The road is open to everyone who needs it.”'],
    ])
  })

  it('gives a quotation to whoever is named right behind it, whatever the verb, and to nobody else', () => {
    expect(ascribed('Minister Ivo Brandt spoke first. “Our side is ready.” “We agreed that our deputies will go on in March,” Stern underlined.')).toContainEqual(['Stern', 'underlined', '“We agreed that our deputies will go on in March,”'])
  })

  it('leaves to the telling when and where it was said', () => {
    expect(ascribed('Minister Ada Stern told reporters upon arrival in Eastport that the talks would resume.')).toEqual([['Minister Ada Stern', 'told', 'that the talks would resume']])
    expect(ascribed('Ada Stern said on Tuesday the talks would resume in Eastport.')).toEqual([['Ada Stern', 'said', 'the talks would resume in Eastport']])
    expect(ascribed('Ada Stern said Tuesday’s talks would be the last of the year.').map(([, , content]) => content)).toEqual(['Tuesday’s talks would be the last of the year'])
  })

  it.each([
    'It goes without saying that the talks go on.', 'Let us say that five states sign.', 'Had the envoy agreed to hand over the archive, parliament would have been told.', 'Imagine that President Stern had agreed to a common seat.',
    'Neither side undertook to publish the text.', 'Halden failed to submit its reply by 1 March.', 'The president, said to be ill, left.', 'Article 5 says otherwise.',
    'The two islands will actually be transferred only after a peace treaty between the two countries is concluded.',
  ])('takes for no saying what is supposed, left undone, or a turn of phrase: %s', (text) => {
    expect(ascribed(text)).toEqual([])
  })

  it('gives an amendment to who suggests it, not to who opposes or supports it in passing', () => {
    expect(ascribed('The Union, opposed by HALDEN and supported by NORWAY, suggested deleting paragraph 3.').map(([source]) => source)).not.toContain('NORWAY')
  })

  it('gives what is told in telling to both who tell it', () => {
    expect(ascribed('Arno Brandt told lawmakers that Ivo Stern had told him that Halden would never give up its claim.')).toEqual([
      ['Arno Brandt', 'told', 'that Ivo Stern had told him that Halden would never give up its claim'],
      ['Ivo Stern', 'told', 'that Halden would never give up its claim'],
    ])
  })

  it('lets no treaty that a preamble recalls speak, nor a text do what only persons do', () => {
    expect(ascribed('Recalling the Treaty of 2001, and noting that Norway had said that it would open the crossing,').map(([source]) => source)).toEqual(['Norway'])
    expect(ascribed('Article 5 of the Treaty provides that each side shall report yearly.').map(([source]) => source)).toEqual(['Article 5 of the Treaty'])
    expect(ascribed('The treaty hopes that the lake will be shared.')).toEqual([])
  })

  it('takes a source whole: with the noun it describes, the pronoun before it, and all that its capitals stand for', () => {
    expect(ascribed('She, a European Union envoy who declined to be named, said that the talks had failed.').map(([source]) => source)).toEqual(['She, a European Union envoy'])
    expect(ascribed('Vienna, 2 March (Norwind) – The Organization for Security and Co-operation in Europe (OSCE) said its observers would stay.').map(([source]) => source)).toEqual(['The Organization for Security and Co-operation in Europe (OSCE)'])
  })

  it('hears in a turn whom it quotes, and in a question nobody', () => {
    expect(ascribed('QUESTION: Has Norway said that it will sign?\n\nSPOKESMAN: The Norwegian side said that it would study the draft. We told them that the strait must stay open.\n\nQUESTION: And Japan?\n\nSPOKESMAN: Japan will sign.').map(([source]) => source)).toEqual(['QUESTION', 'SPOKESMAN', 'The Norwegian side', 'QUESTION', 'SPOKESMAN'])
  })
})
