import type { ClauseFinding, ClauseTopic } from '../clauseFinding.ts'
import type { ClauseReader } from '../clauseReader.ts'
import { findingOf } from '../findingOf.ts'
import { phrase } from '../phrase.ts'

interface Usual {
  readonly topic: ClauseTopic
  readonly rule: string
  readonly pattern: RegExp
  readonly but?: RegExp
  readonly present: string
  readonly absent: string
  readonly starter: string | null
  /** Where else than in an article: only in the opening and closing words. */
  readonly frame?: true
  /** The sentence must be about the text itself, or stand under a heading that is. */
  readonly about?: RegExp
  /** Asked only of texts among more than two. */
  readonly many?: true
}

const text = String.raw`(?:this|the|the present) (?:treaty|agreement|convention|protocol|pact|memorandum|arrangement|declaration|instrument|accord|understanding)`

const about = phrase(String.raw`${text}|(?:^| )(?:it|party|parties)\b[^.]{0,40}(?:amend|terminat|denounc|revis|withdraw)|(?:terminate|denounce|amend|revise) it\b|denunciation|withdraw\p{L}* from it`)

const usual: readonly Usual[] = [
  {
    topic: 'full-powers', rule: 'VCLT 7', frame: true, pattern: phrase(String.raw`full powers|plenipotentiar\p{L}+|(?:duly|being|been|thereto|properly) (?:\p{L}+ )?authori[sz]ed|authori[sz]ed (?:thereto|(?:for|to) (?:this|that|the)|representatives|by (?:their|its|the) (?:respective )?governments?)|credentials`),
    but: phrase('full powers of'), present: '{at} seems to say by what authority the representatives sign.',
    absent: 'Nothing seems to say by what authority the representatives sign: each needs full powers unless the office itself suffices (head of State or government, foreign minister) or the States dispense with them.', starter: 'full-powers',
  },
  {
    topic: 'adoption', rule: 'VCLT 9', about: phrase(String.raw`text|${text}|have adopted|hereby adopt`), pattern: phrase(String.raw`(?:adopted|adoption) (?:\p{L}+ ){0,3}?(?:this|the|of|by|at|in) [^.]{0,60}(?:text|conference|treaty|agreement|convention|protocol)|text (?:of ${text} )?(?:was|is|has been|shall be) adopted|have adopted|hereby adopt`),
    but: phrase(String.raw`amendments?|rules of procedure|adopt(?:ed|ion)? [^.]{0,20}(?:measures|decisions|regulations|legislation)`), present: '{at} seems to speak of the adoption of the text.',
    absent: 'Nothing seems to say how the text is adopted: by consent of all who drew it up, or at an international conference by two thirds of those present and voting unless they decide otherwise.', starter: null, many: true,
  },
  {
    topic: 'registration', rule: 'Charter 102(1)', pattern: phrase(String.raw`regist(?:er|ered|ration|ering|ers?)\b[^.]{0,160}(?:United Nations|Charter|Article 102|Secretariat|Secretary-General)|(?:United Nations|Charter|Article 102|Secretariat|Secretary-General)\b[^.]{0,160}regist(?:er|ration)\p{L}*`),
    present: '{at} seems to provide for registration with the United Nations.',
    absent: 'Nothing seems to provide for registration: a Member of the United Nations must register the treaty once it is in force, and cannot invoke an unregistered one before an organ of the United Nations (Charter 102(2); VCLT 80).', starter: 'registration',
  },
  {
    topic: 'duration', rule: 'VCLT 54', pattern: phrase(String.raw`(?:remain|continue|stay|be|continues?|remains?) (?:to be )?in (?:full )?force (?:\p{L}+ ){0,4}?(?:for|until|indefinitely|unless|as long|without)|(?:concluded|valid|in effect|effective) (?:for|until|indefinitely)\b|(?:unlimited|indefinite|initial) (?:duration|period|term)|duration of ${text}|expire[sd]?\b[^.]{0,60}(?:years?|on the)|(?:extended|renewed) (?:tacitly|automatically)|automatically (?:be )?(?:extended|renewed)`),
    present: '{at} seems to say how long the text stays in force.',
    absent: 'Nothing seems to say how long the treaty stays in force: without a term it goes on until it is ended under its own terms or by consent of all parties.', starter: 'duration',
  },
  {
    topic: 'termination', rule: 'VCLT 56', about, pattern: phrase(String.raw`(?:terminate|denounce)[sd]?\b|denunciation|terminat(?:ion|ing)\b|withdraw(?:al|s|ing)? (?:from|of a) (?:${text}|party|any|it)|(?:right|wishes|decides|intention|notice) (?:to|of) withdraw(?:al)?`),
    but: phrase(String.raw`terminat\p{L}+ (?:of |the |all )*(?:state of war|hostilities|proceedings?|employment|project|contract|pregnanc\p{L}+|provisional application)|withdraw\p{L}* (?:of |its |the |their )*(?:reservations?|troops|forces|objections?|instrument)`),
    present: '{at} seems to say how a party may end the treaty or leave it.',
    absent: 'Nothing seems to say how a party may leave: without a clause it may not, unless the parties meant to allow it or the treaty’s nature implies it (56(1)), and then on twelve months’ notice (56(2)).', starter: 'termination',
  },
  {
    topic: 'amendment', rule: 'VCLT 39', about, pattern: phrase(String.raw`(?:be )?(?:amended|modified|revised|supplemented)\b|amendments?\b|(?:changes|modifications|additions|revision)\b[^.]{0,40} to ${text}|revision of ${text}`),
    but: phrase(String.raw`as (?:last )?amended|amended (?:by|on|in) (?:the|\d)|amend(?:ed|ing|ments?) (?:of|to)? ?(?:its|their|the) (?:national |domestic )?(?:laws?|legislation|statutes|rules|constitution)`),
    present: '{at} seems to say how the text may be amended.',
    absent: 'Nothing seems to say how the text may be amended: it may be by agreement between the parties (39), and among several by the procedure of article 40.', starter: 'amendment',
  },
  {
    topic: 'earlier-treaties', rule: 'VCLT 30', about: phrase(String.raw`other|earlier|existing|previous|prior|another|international|former|pre-existing|signed (?:at|in|on)|done at|concluded|of \d{1,2} \p{L}+ \d{4}|of \d{4}`), pattern: phrase(String.raw`(?:affect|prejudice|derogate|without prejudice|prevail|supersedes?|superseded|replaces?|replaced|annuls?|abrogates?|compatible|cease to have effect|cease to be in force)\b[^.]{0,160}(?:treat(?:y|ies)|agreements?|conventions?|obligations|instruments?)|(?:treat(?:y|ies)|agreements?|conventions?|obligations|instruments?|declaration)\b[^.]{0,160}(?:affect(?:ed)?|prejudiced?|prevail|superseded?|replaced|remains? in force|ceases? to have effect|cease to be in force)|terminates? (?:the|all)\b[^.]{0,60}(?:treat(?:y|ies)|agreements?|conventions?|declaration)\b[^.]{0,40} of\b[^.]{0,30}\d{4}`),
    but: phrase(String.raw`(?:termination|denunciation|withdrawal|amendment|expiry|reservations?)\b[^.]{0,60}(?:affect|prejudice)|text shall prevail|divergence`),
    present: '{at} seems to say how the text stands to other treaties.',
    absent: 'Nothing seems to say how the text stands to earlier treaties on the same matter: the later one prevails between those who are parties to both (30(3)), and may end the earlier (59).', starter: 'earlier-treaties',
  },
  {
    topic: 'disputes', rule: 'Charter 33(1)', pattern: phrase(String.raw`(?:disputes?|differences?|disagreements?|controvers(?:y|ies)|questions?)\b[^.]{0,120}(?:interpret\p{L}+|appl\p{L}+|implement\p{L}+|settle\p{L}*|resol\p{L}+|arbitrat\p{L}+|Court|consult\p{L}+|negotiat\p{L}+)`),
    but: phrase('text shall prevail|divergence|differences? of interpretation, the'), present: '{at} seems to say how disputes are settled.',
    absent: 'Nothing seems to say how disputes over interpretation or application are settled: the duty to settle them peacefully, by means the parties choose, stands all the same.', starter: 'disputes',
  },
]

/** Clauses that a treaty usually has, each simply there or not. */
export function checkUsualClauses(reader: ClauseReader): readonly ClauseFinding[] {
  const found = usual.flatMap((each): readonly ClauseFinding[] => {
    const at = best(reader, each)
    if (at !== undefined) return [findingOf(each.topic, each.rule, 'present', 'note', each.present, null, at)]
    return each.many === true && reader.bilateral ? [] : [findingOf(each.topic, each.rule, 'absent', 'note', each.absent, each.starter)]
  })
  return [...found, ...notice(reader, found)]
}

/** What is under a heading of its own goes before what is said in passing. */
function best(reader: ClauseReader, { topic, pattern, but, frame, about: aboutText }: Usual) {
  const headed = (heading: string | null): boolean => heads[topic]?.test(heading ?? '') === true
  const lines = reader.find(pattern, but).filter(({ article, words }) => (frame === true ? article.unit !== 'article' : topic === 'adoption' || article.unit !== 'preamble')
    && (aboutText === undefined || aboutText.test(words) || headed(article.heading)))
  return lines.find(({ article }) => headed(article.heading)) ?? lines[0]
}

const heads: Partial<Record<ClauseTopic, RegExp>> = {
  registration: /registration/iu, duration: /duration|term|validity|force/iu, termination: /terminat|denunciat|withdraw/iu, amendment: /amend|revis|modif/iu,
  'earlier-treaties': /relation|other (?:treaties|agreements)|prejudice/iu, disputes: /dispute|settlement/iu,
}

const period = phrase(String.raw`(?:\p{L}+|\d+)(?: \(\d+\))? (?:days?|months?|years?|weeks?)\b|date (?:indicated|specified|stated) in|notice of|immediate(?:ly)?|(?:mutual|common) (?:consent|agreement)`)

/** A right to leave, without the notice that it takes. */
function notice(reader: ClauseReader, found: readonly ClauseFinding[]): readonly ClauseFinding[] {
  const termination = found.find(({ topic, is }) => topic === 'termination' && is === 'present')
  const line = reader.lines.find(({ passage }) => passage === termination?.words)
  if (line === undefined) return []
  const around = reader.lines.filter(({ article }) => article.id === line.article.id)
  if (around.some(({ words }) => period.test(words))) return []
  return [findingOf('termination', 'VCLT 56(2)', 'incomplete', 'look', '{at} seems to let a party leave without saying after what notice: twelve months where the treaty does not say otherwise.', 'termination', line)]
}
