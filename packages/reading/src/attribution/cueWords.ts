/**
 * What a cue takes after it. `say`: a clause or quotation, `that` or not; `note`: a clause, which must show itself by `that`, a
 * quotation or a finite verb; `tell`: an addressee first; `urge`: an addressee that belongs to the content; `plan`: `to` and
 * a verb, or a clause; `quote`: only quoted words count.
 */
export type CueClass = 'say' | 'note' | 'tell' | 'urge' | 'plan' | 'quote'

const classes: Readonly<Record<CueClass, string>> = {
  say: 'say add',
  note: `state note stress argue claim insist explain declare announce acknowledge admit concede confirm deny underline underscore emphasize emphasise reiterate
    repeat recall remark observe suggest caution predict maintain contend assert allege complain report reply respond answer testify indicate reveal disclose
    conclude believe think fear feel quip joke tweet write continue wonder mention affirm reaffirm clarify specify estimate guarantee hint signal imply protest lament
    regret object counter retort boast confide muse echo comment find show demonstrate recognise recognize realise realize consider doubt suspect understand
    opine proclaim pronounce concur reason summarise summarize elaborate stipulate post advise interject exclaim shout whisper sigh laugh volunteer speculate
    charge counsel calculate judge hold foresee anticipate reflect ask inquire enquire question point make rule guess figure bemoan decry grumble caution warn
    confess tout trumpet advise signal dispute rule learn know`,
  tell: 'tell inform assure remind notify persuade convince reassure',
  urge: 'urge ask call accuse invite appeal press implore beg beseech request encourage order instruct direct exhort warn advise recommend demand require',
  plan: 'pledge promise vow agree hope want wish expect threaten offer undertake propose commit swear resolve prefer seek decide refuse desire need',
  quote: `describe praise condemn reject dismiss hail denounce criticize criticise welcome blast slam brand label term dub blame oppose support back voice express deplore
    characterize characterise refer speak attack mock ridicule defend laud express tout deride liken compare warn cite rule promise insist stress thank`,
}

const irregular: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'], tell: ['told'], think: ['thought'], feel: ['felt'], write: ['wrote', 'written'], hold: ['held'], find: ['found'], show: ['showed', 'shown'], make: ['made'],
  understand: ['understood'], foresee: ['foresaw', 'foreseen'], undertake: ['undertook', 'undertaken'], swear: ['swore', 'sworn'], seek: ['sought'],
  speak: ['spoke', 'spoken'], beseech: ['besought'], beg: ['begged'], quip: ['quipped'], dub: ['dubbed'], slam: ['slammed'], admit: ['admitted'],
  regret: ['regretted'], commit: ['committed'], refer: ['referred'], rebut: ['rebutted'], concur: ['concurred'], prefer: ['preferred'], know: ['knew', 'known'],
}

export interface CueWord { readonly lemma: string; readonly classes: readonly CueClass[]; readonly form: 'base' | 'third' | 'past' | 'participle' }

/** Every form of every cue verb, in lower case. */
export const cueWords: ReadonlyMap<string, CueWord> = build()

function build(): Map<string, CueWord> {
  const byLemma = new Map<string, CueClass[]>()
  for (const [name, words] of Object.entries(classes) as [CueClass, string][]) {
    for (const lemma of words.trim().split(/\s+/)) {
      const list = byLemma.get(lemma) ?? []
      if (!list.includes(name)) list.push(name)
      byLemma.set(lemma, list)
    }
  }
  const forms = new Map<string, CueWord>()
  for (const [lemma, of] of byLemma) {
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
    const doubled = irregular[lemma]?.[0]?.endsWith('ed') && irregular[lemma]?.[0]?.length === lemma.length + 3 ? `${lemma}${lemma.at(-1) ?? ''}` : stem
    const y = /[^aeiou]y$/.test(lemma)
    forms.set(lemma, { lemma, classes: of, form: 'base' })
    forms.set(y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, { lemma, classes: of, form: 'third' })
    forms.set(lemma.endsWith('ee') ? `${lemma}ing` : `${doubled}ing`, { lemma, classes: of, form: 'participle' })
    for (const past of irregular[lemma] ?? [y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`]) if (past !== undefined) forms.set(past, { lemma, classes: of, form: 'past' })
  }
  return forms
}
