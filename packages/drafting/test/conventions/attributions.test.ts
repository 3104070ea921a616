import { describe, expect, it } from 'vitest'
import { parse } from '@travaux/drafting'
import { said } from './said.ts'

const who = (text: string, sides?: readonly string[]): readonly string[] => said(text, sides === undefined ? {} : { sides }).who

describe('camps and colon', () => {
  it('camps part by semicolon and are about the words after the colon', () => {
    expect(who('The Parties [NZ/CL/PE propose; US/JP oppose: shall endeavour to] share data.')).toEqual(['NZ CL PE propose: shall endeavour to', 'US JP oppose: shall endeavour to'])
    expect(who('[MX/PE oppose; NZ/AU/SG support: Article 3.2bis: Each Party shall report.]')).toEqual(['MX PE oppose: Article 3.2bis: Each Party shall report.', 'NZ AU SG support: Article 3.2bis: Each Party shall report.'])
  })

  it('an author without a verb proposes', () => {
    expect(who('Each Party shall [PE: keep a register] of ports.')).toEqual(['PE propose: keep a register'])
    expect(who('[CL: Paragraphs 1 and 2 do] [US: Paragraph [X] does] not apply.')).toEqual(['CL propose: Paragraphs 1 and 2 do', 'US propose: Paragraph [X] does'])
    expect(who('[JP; EU: should]')).toEqual(['JP propose: should', 'EU propose: should'])
  })

  it('camps inside the words of camps are read too', () => {
    expect(who('[US/AU propose; CL oppose: No Party may [SG propose: arbitrarily] refuse [MY oppose: prior] consent.]')).toEqual([
      'US AU propose: No Party may [SG propose: arbitrarily] refuse [MY oppose: prior] consent.', 'CL oppose: No Party may [SG propose: arbitrarily] refuse [MY oppose: prior] consent.',
      'SG propose: arbitrarily', 'MY oppose: prior',
    ])
  })

  it('sides may be named in full, by group, or not at all', () => {
    expect(who('[Japan and the Republic of Korea propose: a] [The United States opposes: b] [G-77 and China: c] [African Group reserves: d] [Some Parties support: e]')).toEqual([
      'Japan the Republic of Korea propose: a', 'The United States oppose: b', 'G-77 and China propose: c', 'African Group reserve: d', 'Some Parties support: e',
    ])
    expect(who('[Hiru and Southmarch propose: a]', ['Hiru', 'Southmarch'])).toEqual(['Hiru Southmarch propose: a'])
  })

  it('a name that nobody knows is a side where its verb says so', () => {
    expect(who('[Norland/Estmark propose; Hiru opposes: a] [Norland: b] [Noting proposals: c]')).toEqual(['Norland Estmark propose: a', 'Hiru oppose: a'])
  })

  it('one bracket may hold the words of several camps', () => {
    expect(who('[EU: shall / US: should / JP: may]')).toEqual(['EU propose: shall', 'US propose: should', 'JP propose: may'])
  })

  it('what stands behind the colon may be what they want', () => {
    expect(who('[US: delete] [EU: retain] [JP propose to delete: by sea]')).toEqual(['US delete', 'EU retain', 'JP delete: by sea'])
    expect(who('[EU propose deletion]')).toEqual(['EU delete'])
  })

  it('who is still considering takes no position', () => {
    expect(who('[NZ propose; AU considering; US oppose: a]')).toEqual(['NZ propose: a', 'US oppose: a'])
    expect(said('[VN considering]').brackets).toEqual(['[VN considering] attributed'])
  })

  it('emphasis, odd spaces, marks of direction and footnote marks do not hide a camp', () => {
    expect(who('[**NZ/CL** propose: a] [ NZ / CL\u00a0propose : b] [\u200eUS: c] [US propose26; VN oppose [14]: d]')).toEqual(['NZ CL propose: a', 'NZ CL propose: b', 'US propose: c', 'US propose: d', 'VN oppose: d'])
  })

  it('marks of footnotes, doubled slashes and lost spaces do not hide a camp, nor who is in it', () => {
    expect(who('[US/PE/MX14 propose; CL//VN 15 oppose: a] [AU propose; 88 NZ/CA oppose: b]')).toEqual(['US PE MX propose: a', 'CL VN oppose: a', 'AU propose: b', 'NZ CA oppose: b'])
    expect(who('[NZ/CLpropose; JPoppose: a] by [new uses - EU, G77retain; Canadadelete]')).toEqual(['NZ CL propose: a', 'JP oppose: a', 'EU G77 retain: new uses', 'Canada delete: new uses'])
  })

  it('three camps and more, parted by semicolons or commas, each with its verb', () => {
    expect(who('[NZ / CL propose, AU support; US/ JP would oppose; EU reserving position: shall]')).toEqual(['NZ CL propose: shall', 'AU support: shall', 'US JP oppose: shall', 'EU reserve: shall'])
  })

  it('a bracket that nobody closes names its camp all the same, and camps before which none opens', () => {
    const torn = 'Article 3: [US/CL propose; JP oppose: Use of ports\n\n1. [PE propose: Each Party shall [NZ: at once] report.\n\n2. The Council meets.'
    expect(who(torn)).toEqual(['US CL propose', 'JP oppose', 'PE propose', 'NZ propose: at once'])
    expect(parse(torn).attributions.map(({ from, to }) => torn.slice(from, to))).toEqual([
      'US/CL propose; JP oppose: Use of ports', 'JP oppose: Use of ports', 'PE propose: Each Party shall [NZ: at once] report.', 'NZ: at once',
    ])
    expect(who('1. The Parties confirm:\n(a) the list,\nUS/JP propose; CL/MY oppose: (b) the fee. They keep it in any form, VN/CA oppose: on paper')).toEqual(['US JP propose: (b) the fee. They keep it in any form,', 'CL MY oppose: (b) the fee. They keep it in any form,', 'VN CA oppose: on paper'])
  })

  it('passive words name camps too, and a verb may stand behind a colon of its own', () => {
    expect(who('[fees - deleted by Holy See, retained by EU, Norway] [words (supported by Chile, opposed by Peru)] the [solemn – G-77/China; EU: delete; US: reserve] right [G77: retain original text]')).toEqual([
      'Holy See delete: fees', 'EU Norway retain: fees', 'Chile support: words', 'Peru oppose: words', 'G-77/China propose: solemn', 'EU delete: solemn', 'US reserve: solemn', 'G77 retain',
    ])
  })

  it('who speaks for a group, or has others beside in parentheses, is heard, and so is a dash without its space', () => {
    expect(who('[Mali on behalf of the African Group: a] [EU (with Norway): b] [new ports.-G77; US delete] [JP can go along with consensus] [**US propose; JP oppose:** c]')).toEqual([
      'the African Group propose: a', 'EU propose: b', 'G77 propose: new ports.', 'US delete: new ports.', 'JP support', 'US propose: c', 'JP oppose: c',
    ])
  })

  it('names may be broken over lines, their spaces doubled, as they come out of a PDF', () => {
    expect(who('the [words  -  New  Zealand,  Holy\nSee;  Republic  of\nKorea  delete] [The  United\nStates  proposes:  a] [NZ/CL propose;\nUS/\nJP  oppose: b]')).toEqual([
      'New Zealand Holy See propose: words', 'Republic of Korea delete: words', 'The United States propose: a', 'NZ CL propose: b', 'US JP oppose: b',
    ])
    expect(who("12\n   At  least\none  delegation  opposes  paragraph  2. JP  reserves\nits  position.")).toEqual(['At least one delegation oppose', 'JP reserve'])
  })

  it('a bracket round camps is not theirs, and a word before a name is no camp', () => {
    expect(who('[[US propose: a] [JP propose: b]] [For CL/MX: c] [Not US: d]')).toEqual(['US propose: a', 'JP propose: b'])
  })

  it('a bracket may say no more than who proposed', () => {
    expect(who('Words. [Text proposed by Japan] [Proposed by EU and US: shall]')).toEqual(['Japan propose', 'EU US propose: shall'])
  })

  it('a camp may run over paragraphs', () => {
    expect(who('[US propose: 2. Each Party shall report.\n\n3. Each Party shall publish.]')).toEqual(['US propose: 2. Each Party shall report.\n\n3. Each Party shall publish.'])
  })

  it('"oppose" as a word of the treaty is nobody\'s position', () => {
    expect(who('The Parties shall oppose: force, fraud and threat. [The Parties shall oppose: force.] [Parties propose: dates.] [The Council proposes: a list.]')).toEqual([])
  })

  it('a bracket that closes behind the names is known, with a note', () => {
    expect(who('[US/NZ] propose: Each Party shall report.')).toEqual(['US NZ propose: Each Party shall report.'])
    expect(said('[US/NZ] propose: Each Party shall report.').notes).toEqual(['The bracket of US/NZ closes before the words they are about: the closing bracket probably belongs after these words.'])
    expect(who('The Parties [US/NZ] propose: shall report] each year.')).toEqual(['US NZ propose: shall report'])
  })

  it('a missing space is mended in a note', () => {
    const text = '[CLpropose: the Council shall meet.]'
    expect(who(text)).toEqual(['CL propose: the Council shall meet.'])
    expect(parse(text).notes).toEqual([{ from: 3, to: 3, message: 'A space is missing between the side and what it does.', mend: { at: 3, insert: ' ' } }])
    expect(who('[NZ/CLpropose; USoppose: a]')).toEqual(['NZ CL propose: a', 'US oppose: a'])
  })

  it('a code that nobody knows is a side where a side stands, with one note', () => {
    expect(who('[QX/NZ propose: a] and [QX oppose: b]')).toEqual(['QX NZ propose: a', 'QX oppose: b'])
    expect(said('[QX/NZ propose: a] and [QX oppose: b]').notes).toEqual(['QX stands where a side stands, but is no state or group that is known: name it as a side, or correct it.'])
    expect(said('[NB: a] [TBC: b] [NOTE: c] [ALT: d]').who).toEqual([])
  })

  it('a bracket may say whose proposal it holds', () => {
    expect(who('[US proposal: a] [Proposal by Japan: b] [Japan’s proposal: c] [Proposed by EU and US: d]')).toEqual(['US propose: a', 'Japan propose: b', 'Japan propose: c', 'EU US propose: d'])
  })
})

describe('named alternatives', () => {
  it('sides stand before "alternative", or before a full stop', () => {
    expect(who('[CL/VN Alternative Proposal: Each Party shall name a contact.]')).toEqual(['CL VN propose: Each Party shall name a contact.'])
    expect(who('[NZ/Can/Mex. Noting that the fleet has grown,]')).toEqual(['NZ Can Mex propose: Noting that the fleet has grown,'])
    expect(who('[NZ/CA propose: ALT 3. The Council meets twice.]')).toEqual(['NZ CA propose: ALT 3. The Council meets twice.'])
  })

  it('a sentence that begins with a state is no author', () => {
    expect(who('[Can. fish be landed?] [Japan. The Sea] [Turkey shall report.]')).toEqual([])
  })
})

describe('names last', () => {
  it('sides stand behind a dash, the first camp without a verb proposing', () => {
    expect(who('the [extreme - US; G77 delete] poverty of many')).toEqual(['US propose: extreme', 'G77 delete: extreme'])
    expect(who('report on them [and their causes -G77; US, Canada, EU delete.]')).toEqual(['G77 propose: and their causes', 'US Canada EU delete: and their causes'])
  })

  it('slashes part the words of several camps', () => {
    expect(who('by [changing patterns - EU, G77 retain / promoting uses - US] of water')).toEqual(['EU G77 retain: changing patterns', 'US propose: promoting uses'])
  })

  it('sides may stand in parentheses, in the bracket or behind it', () => {
    expect(who('[shall (US, JP)] [should (EU)] report [every year] (NZ)')).toEqual(['US JP propose: shall', 'EU propose: should', 'NZ propose: every year'])
  })

  it('a short form behind the words it stands for, or the country of a place, proposes nothing', () => {
    expect(who('[small island developing States (SIDS)] [the least developed countries (LDCs)] [landlocked developing countries] (LLDCs) [European Union (EU)] [Group of 77 and China (G77)] [Non-Aligned Movement - NAM]')).toEqual([])
    expect(who('[to meet in Geneva (Switzerland)] [France - Germany] [to meet in spring (Switzerland)]')).toEqual(['Switzerland propose: to meet in spring'])
  })

  it('a dash between words of the text names nobody', () => {
    expect(who('[long-term - and lasting] [the G77 - US trade] [North-South] [12 [-18] months]')).toEqual([])
  })
})

describe('positions in notes', () => {
  it('each sentence of a note may tell a position', () => {
    expect(who("[Negotiators' note: AU and CA can go along with consensus; PE reserves its position; US supports this paragraph ad referendum.]")).toEqual(['AU CA support', 'PE reserve', 'US support'])
    expect(who("7 Negotiators' Note: JP opposes paragraph 2. MX proposes to delete the second sentence. CL cannot accept this.")).toEqual(['JP oppose', 'MX delete', 'CL oppose'])
  })

  it('who does not object, or follows the others, supports; who is not able to accept opposes', () => {
    expect(who("5 Negotiators' Note: MY/BN do not object in principle. SG has no substantive objection to this. NZ will follow consensus. US is not able to accept it. VN is flexible. JP: reserves its position.")).toEqual(['MY BN support', 'SG support', 'NZ support', 'US oppose', 'JP reserve'])
    expect(said("[5] Negotiators' Note: US supports this.").brackets).toEqual(['[5] footnote'])
    expect(who('Several delegations expressed support for this. One delegation expressed strong reservations.')).toEqual(['Several delegations support', 'One delegation reserve'])
  })

  it('delegations without a name are heard wherever they speak', () => {
    expect(who('12\n   At least one delegation opposes paragraph 3 and would rather see it in the annex.\n')).toEqual(['At least one delegation oppose'])
    expect(who('Two delegations reserve their positions. Several Parties support option 1. Some delegations wish to retain it. One delegation has asked for the deletion of (b).')).toEqual([
      'Two delegations reserve', 'Several Parties support', 'Some delegations retain', 'One delegation delete',
    ])
    expect(who('This was proposed by some delegations and is opposed by at least one Party.')).toEqual(['some delegations propose', 'at least one Party oppose'])
  })

  it('an aside in parentheses may tell one', () => {
    expect(who('(a) the fleet; (AILAC propose to delete this point)')).toEqual(['AILAC delete'])
  })

  it('a treaty that says what states do tells no position', () => {
    expect(who('Japan supports the centre with funds. The Parties shall support some countries. Each Party accepts the statute.')).toEqual([])
    expect(who('If one Party objects to the amendment, it is void. Where two Parties agree, they may extend it. Many developing countries support regional networks. A reservation opposed by two Parties is void. At least one Party accepts the offer.')).toEqual([])
    expect(who('At least one delegation may come back with a paragraph. One delegation raises the scope.')).toEqual([])
  })
})

describe('ad referendum', () => {
  it('is a bracket of its own, and names who awaits', () => {
    expect(said('The register is public. [Agreed ad ref] [agreed ad referendum] [Agreed  ad  ref] [5bis agreed ad ref.]').brackets.map((one) => one.split(' ').at(-1))).toEqual(['ad-referendum', 'ad-referendum', 'ad-referendum', 'ad-referendum'])
    expect(who('[ad referendum: NZ, CL] [EU agrees ad ref.] [agreed ad ref - US]')).toEqual(['NZ CL support', 'EU support', 'US support'])
  })
})

describe('ADD, MOD, SUP, NOC', () => {
  it('tell what the side of the document wants', () => {
    expect(who('MOD RUS/12/3\n\n5.1 Stations shall listen.\n\nSUP EUR/9A2/1\n\nNOC ARB/25/4\n\nADD CAN/MEX/7/2\n\n5.2 Words.')).toEqual(['RUS propose', 'EUR delete', 'ARB retain', 'CAN MEX propose'])
    expect(who('**MOD** B/CAN/7/2\n\n5.1 Stations listen.')).toEqual(['B CAN propose'])
    expect(who('NOC\n\nARTICLE 7\n\nADD value to the fish. MOD')).toEqual([])
  })
})

describe('braces', () => {
  it('hold counter-wording, a heading, a remark or a blank, as they are worded', () => {
    expect(said("shall {EU/CH/J: should} publish {Facilitator's remark: to move} in {a port/a harbour}").brackets).toEqual(['{EU/CH/J: should} counter-wording', "{Facilitator's remark: to move} remark", '{a port/a harbour} counter-wording'])
    expect(who('shall {EU/CH/J: should} publish')).toEqual(['EU CH J propose: should'])
    expect(said('{Capacity-building}\n\n1. Words.').brackets).toEqual(['{Capacity-building} heading'])
    expect(said('[Option 1: {Placeholder for a preamble}]').blanks).toEqual(['{Placeholder for a preamble} text'])
  })
})
