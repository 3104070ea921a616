import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

const options = (text: string): readonly string[] => said(text).options

describe('options', () => {
  it('go on to the next, the last to the next paragraph or article', () => {
    expect(options('1. Option 1: The Parties meet.\n\nOption 2: The Parties may meet.\n\n2. The Council decides.')).toEqual(['Option 1: The Parties meet.', 'Option 2: The Parties may meet.'])
    expect(options('Option 1\n[2. The Parties meet.]\nOption 2\n[2. They write.]\n[3. They call.]\nARTICLE 4: FEES\n1. Words.')).toEqual(['Option 1: [2. The Parties meet.]', 'Option 2: [2. They write.]\n[3. They call.]'])
  })

  it('hold options of another style', () => {
    expect(options('[Option 1: The Parties shall\n\nOption (a): meet,\n\nOption (b): write.\n\nOption 2: The Parties may.]\n\n3. The Council decides.')).toEqual([
      'Option 1: The Parties shall\n\nOption (a): meet,\n\nOption (b): write.', '  Option (a): meet,', '  Option (b): write.', 'Option 2: The Parties may.',
    ])
  })

  it('end where the bracket closes that opened their run', () => {
    expect(options('[Option (a): by vote,\n\nOption (b): by lot,] in spring.')).toEqual(['Option (a): by vote,', 'Option (b): by lot,'])
    expect(options('7. [Option 1: Words.] [Option 2: Other words.]')).toEqual(['Option 1: Words.', 'Option 2: Other words.'])
  })

  it('cover the paragraphs they say, and mix Roman with Arabic', () => {
    expect(options('**Option I** (paras 6–9bis):\n\n6. *Notes* this;\n\n9bis. *Notes* that;\n\n**Option 2** (paras 6–9bis):\n\n6. *Decides* so;\n\n10. *Decides* more;')).toEqual([
      'Option I: (paras 6–9bis):\n\n6. *Notes* this;\n\n9bis. *Notes* that;', 'Option 2: (paras 6–9bis):\n\n6. *Decides* so;',
    ])
  })

  it('may say that there is no text', () => {
    expect(options('Option 1: No text.\n\nOption 2: {No text required}\n\n**Option 3:** [no text]\n\nOption 4: No provision on transfers.\n\nOption 5: No Party shall sail.')).toEqual([
      'Option 1 ∅: No text.', 'Option 2 ∅: {No text required}', 'Option 3 ∅: [no text]', 'Option 4 ∅: No provision on transfers.', 'Option 5: No Party shall sail.',
    ])
    expect(options('**Option 1:**\n\n1. Words.\n\n**Option 2:**\n\nNo text\n\n## Article 3 *(fees)*')).toEqual(['Option 1: 1. Words.', 'Option 2 ∅: No text'])
    expect(said('Option 2: [No text.]').brackets).toEqual(['[No text.] empty-option'])
  })

  it('may run together in one line', () => {
    expect(options('They met; Option I\n\n1. Words.\n\n6. Accounts Option I for rules 6.1 and 6.2 The fund is public. Option II for rules 6.1 to 6.6 The fund is private.')).toEqual([
      'Option I: 1. Words.', 'Option I: for rules 6.1 and 6.2 The fund is public.', 'Option II: for rules 6.1 to 6.6 The fund is private.',
    ])
  })

  it('bear many names', () => {
    expect(options("ALTERNATIVE A\n\n1. One.\n\nALTERNATIVE B\n\n1. Two.\n\nFacilitators' Option\n\n1. Three.\n\nOptional Additions\n\nFour.").map((one) => one.split(':')[0])).toEqual(['ALTERNATIVE A', 'ALTERNATIVE B', "Facilitators' Option", 'Optional Additions'])
    expect(options('Alternative 1: One.\n\nAlternative 2: Two.\n\nVariant 1\n\nThree.\n\n[Option1: Four.]').map((one) => one.split(':')[0])).toEqual(['Alternative 1', 'Alternative 2', 'Variant 1', 'Option 1'])
  })

  it('may be options of an option by their number, and say to whose text they add', () => {
    expect(options('Option 1: One.\n\nOption 1.1: Two.\n\nOption 1.2: Three.\n\nOption 2 bis: Four.').map((one) => one.replace(/:.*/s, ''))).toEqual(['Option 1', '  Option 1.1', '  Option 1.2', 'Option 2 bis'])
    expect(options('Optional Additions to the Facilitators’ Text\n\nFour.').map((one) => one.split(':')[0])).toEqual(['Optional Additions to the Facilitators’ Text'])
  })

  it('are not what a number says of its paragraph', () => {
    expect(options('41. Alt1 The Parties report.\n\n41. Alt2 The Parties publish.')).toEqual([])
  })

  it('are not what a sentence says about them', () => {
    expect(options('Options: the Parties meet.\n\nAlternatives: none.')).toEqual([])
    expect(options('The Parties prefer Option 1 in spring. Under Option 2, they meet. See Option 3: it is short. Option 1 is short.\nAn alternative to paragraph 1 is given.')).toEqual([])
  })

  it('are brackets of their own kind where one opens with them', () => {
    expect(said('[Option 1: The Parties meet.]').brackets).toEqual(['[Option 1: The Parties meet.] option'])
  })
})
