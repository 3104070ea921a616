/** Forms that no rule takes to their lemma: of verbs, then of nouns, each with the lemma first. */
const irregularVerbs = formsOf(`be am is are was were been being 's 're 'm ’s ’re ’m isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t|have has had having 've ’ve hasn't hasn’t haven't haven’t hadn't hadn’t
do does did done doesn't doesn’t don't don’t didn't didn’t|go goes went gone|say says said|make made|take took taken|give gave given|get got gotten getting|come came coming|become became becoming
see saw seen|know knew known|use used using|taste tasted tasting|phone phoned phoning|waste wasted wasting|hone honed honing|boycott boycotted boycotting|sponsor sponsored sponsoring|signal signalled signalling signaled|honor honored honoring|color colored coloring|invite invited inviting|edit edited editing|think thought|tell told|find found|leave left|feel felt|bring brought|begin began begun beginning|keep kept|hold held|write wrote written|stand stood|withstand withstood|hear heard
let letting|mean meant|set setting|meet met|run ran running|pay paid|sit sat sitting|speak spoke spoken|lead led|read|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood
draw drew drawn|withdraw withdrew withdrawn|break broke broken|spend spent|cut cutting|rise rose risen|arise arose arisen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought
throw threw thrown|overthrow overthrew overthrown|catch caught|deal dealt|win won winning|forget forgot forgotten|lay laid|lie lying lay lain|sell sold|fight fought|bear bore borne born|teach taught|eat ate eaten
sing sang sung|strike struck stricken|hang hung|shake shook shaken|ride rode ridden|feed fed|shoot shot|drink drank drunk|hit hitting|put putting|split splitting|shut shutting|cost|hurt|quit quitting|bid bidding|rid ridding
fly flew flown|swear swore sworn|steal stole stolen|hide hid hidden|bind bound|lend lent|light lit|sleep slept|sweep swept|shed shedding|spread|burst|cast|forecast|broadcast|undergo undergoes underwent undergone
undertake undertook undertaken|overcome overcame|oversee oversaw overseen|foresee foresaw foreseen|uphold upheld|withhold withheld|forbid forbade forbidden|forgive forgave forgiven|undermine undermined undermining
reset resetting|rebuild rebuilt|repay repaid|retake retook retaken|mistake mistook mistaken|misunderstand misunderstood|outdo outdid outdone|sink sank sunk|stick stuck|swim swam swum|wake woke woken|freeze froze frozen
tear tore torn|weave wove woven|wind wound|bend bent|flee fled|shrink shrank shrunk|spring sprang sprung|swing swung|cling clung|bite bit bitten biting|blow blew blown|dig dug digging|die dying|tie tying|agree agreed agreeing
proceed proceeded|exceed exceeded|succeed succeeded|need needed|see seeing|free freed|guarantee guaranteed|will 'll ’ll wo won't won’t|would 'd ’d wouldn't wouldn’t|can ca can't can’t cannot|could couldn't couldn’t
shall shan't shan’t|should shouldn't shouldn’t|may|might|must mustn't mustn’t|commit committed committing|submit submitted submitting|permit permitted permitting|admit admitted admitting|refer referred referring
show shown|prove proven|ring rang rung|prefer preferred preferring|defer deferred deferring|occur occurred occurring|transfer transferred transferring|control controlled controlling|compel compelled compelling|focus focused focusing focuses
visit visited visiting|limit limited limiting|credit credited crediting|benefit benefited benefiting|pass passed passing|discuss discussed discussing|add added adding|call called calling
fill filled filling|kill killed killing|sell selling|tell telling|spell spelled spelling|pull pulled pulling|fall falling|roll rolled rolling|stall stalled stalling|install installed installing|recall recalled recalling`)
const irregularNouns = formsOf(`man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|life lives|wife wives|half halves|leaf leaves|shelf shelves|self selves|knife knives|wolf wolves|loaf loaves
thief thieves|crisis crises|basis bases|analysis analyses|thesis theses|hypothesis hypotheses|emphasis emphases|axis axes|criterion criteria|phenomenon phenomena|medium media|datum|series|species|means|news|troops|goods|proceedings|clothes|regards|thanks|pants|savings|surroundings|contents|politics
economics|headquarters|memorandum memoranda|addendum addenda|annex annexes|index indices|matrix matrices|appendix appendices|bus buses|gas gases|lens lenses|virus viruses|status|census censuses|movie movies|cookie cookies
tie ties|lie lies|pie pies|shoe shoes|toe toes|house houses|spokesman spokesmen|guardsman guardsmen|grandchild grandchildren|countryman countrymen|spokeswoman spokeswomen|chairman chairmen|fisherman fishermen|statesman statesmen|gentleman gentlemen|policeman policemen
quiz quizzes|cache caches|axe|niche niches|headache headaches`)

/** Stems before -ed and -ing that lost an e: one vowel and one consonant, which would be doubled otherwise, and endings that want one. */
const lostE = /(?:(?:^|[^aeiou]|qu)[aeiouy][bdgkmnprtl]|^us|[cuvz]|[iu]at|^(?:re)?creat|[^aeioulrw]l|[lr]g|dg|(?:ch|r|^r)ang|(?:ll|l|pl|r)eng|(?:l|^h|f|w|cr|tw|imp|infr)ing|lung|[eaoui][aiu]?s|[nrpl]s|bath|breath|cloth|sooth|uir|ea[sv]|ach[eu]|^(?:d|l|t)i|agre)$/
/** Stems that end alike and lost none, mostly for the stress is before their last syllable. */
const lostNone = /(?:(?<!dh|terf|^h)er|[^aeiou]en(?<!tven|ven|^scen)|(?<!p)on|[^cvpfl]or(?<!^b?or|nor|st?or|xplor|dor)|[^aeiou]it(?<!cit|nit|rit|quit|vit|dit)|(?<!l|p)et|op(?<!^[a-z]{1,2}op|cop|[^e]lop)|(?<!c)om|al|el|il(?<!fil|pil|mil|cil)|ag(?<!gag|mag|rag|tag|[nv]ag)|ias|ow|ap(?<!^[a-z]{1,2}ap|cap)|ol(?<!^.{0,4}sol)|ip(?<!^.?.ip)|ut(?<!but|cut|mut|put|lut|tut)|ir(?<!fir|hir|tir|pir|mir|quir|sir)|ur(?<!cur|sur|jur|lur|dur|tur|gur)|am(?<!nam|lam|fam|fram|ram)|im(?<!tim|laim)|em|um(?<!sum|fum)|bit)$/

/**
 * The dictionary form of a verb or noun, from its `lower` and its Penn tag; other words are their own lemma. Irregular forms
 * by a table, the rest by their endings, so a stem that could lose an e or not ("planed") may be taken wrongly.
 */
export function lemmaOf(lower: string, tag: string): string {
  if (tag === 'NNS') return irregularNouns.get(lower) ?? singular(lower)
  if (tag === 'MD') return irregularVerbs.get(lower) ?? lower
  if (!tag.startsWith('VB')) return lower
  // "To found" and "they saw" wood are lemmas already, as tagged; forms of be and those with an apostrophe are not.
  if ((tag === 'VB' || tag === 'VBP') && !/^(?:am|are)$|['’]/.test(lower)) return lower
  const known = irregularVerbs.get(lower)
  if (known !== undefined) return known
  if (tag === 'VBZ') return singular(lower)
  if ((tag === 'VBD' || tag === 'VBN') && lower.endsWith('ied') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if ((tag === 'VBD' || tag === 'VBN') && lower.endsWith('ed')) return stem(lower.slice(0, -2))
  return tag === 'VBG' && lower.endsWith('ing') ? stem(lower.slice(0, -3)) : lower
}

function singular(lower: string): string {
  if (!lower.endsWith('s') || lower.endsWith('ss') || lower.length < 3) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  return /(?:s|x|z|ch|sh|[^aeiou]o)es$/.test(lower) && !/(?:[aeiour]s|[nlp]s|[aiy]z)es$/.test(lower) || /(?:ss|zz|focus|virus|bias)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}

function stem(cut: string): string {
  if (!/[aeiouy]/.test(cut)) return cut.length > 0 ? `${cut}e` : cut
  if (/([bdgmnprt])\1$|ell$/.test(cut)) return cut.slice(0, -1)
  return lostE.test(cut) && !lostNone.test(cut) ? `${cut}e` : cut
}

function formsOf(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(/[|\n]/).flatMap((line) => {
    const [lemma = '', ...forms] = line.split(' ')
    return [lemma, ...forms].map((form): [string, string] => [form, lemma])
  }))
}
