import { makeId } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'
import { readText, toReadDocument } from '../../src/index.ts'

/** Who is said to speak in each statement of a text. */
function speakers(text: string): readonly string[] {
  return toReadDocument(readText(text, { english: english(), source: makeId('source', 'speakers') })).statements.map((each) => each.speakers.map(({ name }) => name).join(' + '))
}

describe('who speaks', () => {
  it('is who was introduced with the noun that names the office', () => expect(speakers('The mediator, Ambassador Arna Velt, said that the talks would go on. Minister Jon Dahl left early. The mediator said that nobody had packed.').at(-1)).toBe('Arna Velt'))
  it('is who was named nearest where a pronoun stands, and before that who opens the paragraph', () => expect(speakers('Jon Dahl said that the quota would hold.\nTuomas Rautio, the rapporteur, was a believer. The agreement, he said, was the best in years.').at(-1)).toBe('Tuomas Rautio'))
  it('is who is not named where nobody was named since', () => expect(speakers('Jon Dahl arrived on Monday.\n“We are ready,” said a pharmacist in the town. She said that the road was open.').at(-1)).toBe('a pharmacist in the town'))
  it('is the person of a read-out that runs state and name together', () => expect(speakers('A telephone conversation took place between Minister of Foreign Affairs of the Russian Federation Pavel Gromov and Minister for Foreign Affairs of Finland Aino Rautio. Pavel Gromov said that the crossing would open.')).toEqual(['Pavel Gromov']))
  it('is a ministry in full where it was named, by all that goes with it', () => expect(speakers('The Japanese Transport Ministry said that flights would go on. The Norwegian Foreign Ministry said that it agreed. The Transport Ministry said that it would wait.').at(-1)).toBe('Japanese Transport Ministry'))
  it('is a company by its name', () => expect(speakers('Terminal operator Puerto Sur SA said that it would pay. A mediator had been called. The company said that the claim was late.').at(-1)).toBe('Puerto Sur SA'))
  it('are the sides a text is about, not where it was written', () => expect(speakers('Norway and Japan trade blame\nVIENNA, May 3 (Norwind) - Norway and Japan met on Monday in Vienna. Each side accused the other of delay.').at(-1)).toBe('Norway + Japan'))
  it('names the owner in full', () => expect(speakers('Arna Velt met Jon Dahl on Monday. Mr. Dahl’s aides said that the meeting was short.').at(-1)).toBe('Jon Dahl’s aides'))
  it('is nobody where a cue without a source begins another sentence', () => {
    expect(speakers('Arna Velt said that the talks would go on. Asked whether the quota would hold, she left.')).toEqual(['Arna Velt', ''])
  })
  it('is nobody in a heading whose words before a colon name no one', () => expect(speakers('Two years and a treaty: how the talks were lost\nArna Velt said that the talks were lost.')).toEqual(['Arna Velt']))
  it('is nobody’s half of a name: “the North” is a state so named, and no sea', () => {
    expect(speakers('The North Sea is cold. West Fork is near. The North said that it would not come. The West said that it would.')).toEqual(['North', 'West'])
    expect(speakers('North Korea sent two envoys to the talks. The North said that it would not come.')).toEqual(['North Korea'])
  })
  it('are as many sides as the words count, and nobody where fewer are named', () => {
    expect(speakers('Norway, Japan and Chile met on Monday. The three sides said that the quota would hold.')).toEqual(['Norway + Japan + Chile'])
    expect(speakers('Norway and Japan met on Monday. The four sides said that the quota would hold.')).toEqual([''])
  })
  it('are, where “they” have not been heard, those of whom one sentence told together', () => {
    expect(speakers('Arna Velt met Jon Dahl in Oslo on Monday. They agreed that the quota would hold.')).toEqual(['Arna Velt + Jon Dahl'])
    expect(speakers('Arna Velt came to Oslo on Monday. They agreed that the quota would hold.')).toEqual([''])
  })
  it('is a state, whatever is said of it before its name', () => expect(speakers('Neighbouring Norway said that the quota would hold.')).toEqual(['Norway']))
  it('is found where the words for an office or the space between words are not as they are understood', () => {
    expect(speakers('The head of Norwegian diplomacy,  Arna Velt, said that the quota would hold.')).toEqual(['Arna Velt'])
    expect(speakers('The Northern Board  and the Southern Board said that the quota would hold.')).toEqual(['Northern Board + Southern Board'])
  })
  it('keeps a noun that ends as adverbs do', () => expect(speakers('An advocate for the elderly said that the quota would hold.')).not.toContain('the'))
  it('stands in a source without the dateline before it', () => {
    const text = 'VIENNA, March 2, 2026 (News agency) - The Northern Board said that the quota would hold.'
    const [statement] = toReadDocument(readText(text, { english: english(), source: makeId('source', 'speakers') })).statements
    expect(statement?.source && text.slice(statement.source.from, statement.source.to)).toBe('The Northern Board')
  })
  it('is a body by one name, in full and short, after a dateline too', () => {
    const text = 'The Organization for Security and Co-operation in Europe (OSCE) said on Monday that its observers would stay. The OSCE added that Moscow agreed.'
    expect(speakers(text)).toEqual(['OSCE', 'OSCE'])
    expect(speakers(`VIENNA, March 2, 2026 (News agency) - ${text}`)).toEqual(['OSCE', 'OSCE'])
  })
  it('is no company where "as" is a word of a heading in capitals', () => {
    const text = 'BORDER TALKS STALL AS MINISTER LEAVES\nTerminal operator Puerto Sur SA said that it would pay. A mediator had been called. The company said that the claim was late.'
    expect(speakers(text).at(-1)).toBe('Puerto Sur SA')
    expect(speakers('The talks stall.\nBORDER TALKS STALL AS MINISTER LEAVES. The company said that the claim was late.')).toEqual(['company'])
  })
  it('is no state for a name with another beside it that ends in "er"', () => {
    expect(speakers('The Island Council met on Monday in Island Hall. An Islander spoke. Both sides said that the ferry would sail.')).toEqual([''])
  })

  it('keeps every member of a list', () => {
    expect(speakers('Both Norwegian and Japanese diplomats said that the quota would hold.')).toEqual(['Norwegian diplomats + Japanese diplomats'])
    expect(speakers('Arna Velt of Norway and Jon Dahl of Japan said that the quota would hold.')).toEqual(['Arna Velt + Jon Dahl'])
    expect(speakers('Norway’s Arna Velt and Japan’s Jon Dahl said that the quota would hold.')).toEqual(['Arna Velt + Jon Dahl'])
    expect(speakers('Norway, Japan, and the European Union said that the quota would hold.')).toEqual(['Norway + Japan + European Union'])
    expect(speakers('A Norwegian envoy, a Japanese official and a Chilean diplomat said that the quota would hold.')).toEqual(['a Norwegian envoy + a Japanese official + a Chilean diplomat'])
    expect(speakers('The ministers of Norway, Japan and Chile said that the quota would hold.')).toEqual(['Norwegian ministers + Japanese ministers + Chilean ministers'])
    expect(speakers('Norway’s and Japan’s ministers said that the quota would hold.')).toEqual(['Norwegian ministers + Japanese ministers'])
    expect(speakers('Arna Velt and the Norwegian ambassador said that the quota would hold.')).toEqual(['Arna Velt + Norwegian ambassador'])
  })
  it('is nobody of another people', () => {
    expect(speakers('The Greek-Cypriot leader said that the talks would go on. The Turkish Cypriot leader said that it was not so.')).toEqual(['Greek-Cypriot leader', 'Turkish Cypriot leader'])
  })
  it('speaks for the ministry that was named before, that the report is near to, or that issues the text', () => {
    const sides = (text: string) => toReadDocument(readText(text, { english: english(), source: makeId('source', 'speakers') })).statements.map(({ speakers: [first], attribution }) => `${first?.side ?? ''} ${attribution}`)
    expect(sides('The Norwegian Foreign Ministry published a note on Monday. A ministry official said that the quota would hold.')).toEqual(['Norway anonymous'])
    expect(sides('OSLO, 2 March (Norwind) – The talks ended. A foreign ministry official said that the quota would hold.')).toEqual(['Norway anonymous'])
    expect(sides('Ministry of Foreign Affairs of Japan\nPress Conference, 5 March 2019\n\nQUESTION: Will Norway open the strait?\n\nSPOKESPERSON: The strait is open to everybody.\n\nQ: Does Japan accept the quota?\n\nSPOKESPERSON: Japan will not accept the quota.')).toEqual([' anonymous', 'Japan stated', ' anonymous', 'Japan stated'])
    expect(sides('She, a European Union envoy who declined to be named, said that the talks had failed.')).toEqual(['European Union anonymous'])
  })
  it('is whom the sentence before had speak, not whom it names besides, where "he" goes on', () => {
    expect(speakers('Mohammed Al-Sadiq said after talks with Maria Stern and John Brandt that the draft was ready. He added that he had told her so.')).toEqual(['Mohammed Al-Sadiq', 'Mohammed Al-Sadiq'])
    expect(speakers('Al-Sadiq, the chief negotiator, said after talks with Maria Stern and John Brandt that the draft was ready. He added that he had told her so.')).toEqual(['Al-Sadiq', 'Al-Sadiq'])
    expect(speakers('President Maria Stern received Foreign Minister Jon Dahl. Al-Sadiq said that Dahl had come with a draft. He said that it was good.')).toEqual(['Al-Sadiq', 'Al-Sadiq'])
  })
  it('is no vice minister where the words say minister of another state', () => {
    expect(speakers('At the invitation of Tanzania, Vice Foreign Minister Jon Dahl will chair the talks. The Chilean foreign minister said yesterday that his country had not been consulted.')).toEqual(['Chilean foreign minister'])
  })
})
