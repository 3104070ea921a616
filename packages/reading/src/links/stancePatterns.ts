/** Words and phrases that a stance is told by, to be counted in a text. Wide on purpose: a model weighs them. */
export const stancePatterns = {
  denial: /\b(?:not|no|never|nothing|none|neither|nor|without|cannot|nobody|hardly|instead of|rather than)\b|n['’]t\b/giu,
  refusal: /\b(?:reject|refus|oppos|against|den(?:y|ied|ies|ial)|rul(?:e|ed) out|dismiss|unacceptable|impossible|absurd|false|wrong|object|protest|condemn|denounc|accus|blam|criti[cs]|abandon|withdr[ae]w|halt|suspend|inconsistent|baseless|unfounded|ridicul|mock|warn|fear|regret|violat|illegal|unlawful|trap|danger|threat|doubt|disput|block|stop|dead|scrap)/giu,
  condition: /\b(?:if|unless|until|once|provided|only|condition|conditional|as long as|so long as|subject to|in return|in exchange|till|pending|first|in principle|when|wherever|whenever|before|after|should \p{Lu}\p{L}+|depends?|might|open to|might|could|without)\b/giu,
  closed: /\b(?:up for|open to (?:negotiation|discussion)|negotiable|bargain\p{L}*|closed|non-negotiable|no question|no room|will not discuss|never discuss|does not exist|settled|whatever|categorical\p{L}*|out of the question|final|not be touched|never (?:was|been)|under consideration|no negotiation|on the table|ruled out|sovereignty)\b/giu,
  favour: /\b(?:support|welcom|agree|accept|ready|prepared|willing|insist|demand|call(?:ed|s)? (?:for|on)|urg|propos|should|must|need|want|hope|favou?r|committed|right|recommend|useful|good|important|necessary|prefer|deserve)/giu,
  /** Words that judge a thing badly: who says such a proposition mostly speaks against what it is about. */
  blame: /\b(?:too|trap|rob|give[sn]? (?:away|up)|gave away|worthless|foreign|foist|overturn|encroach\p{L}*|threat\p{L}*|danger\p{L}*|bad(?:ly)?|lose[sn]?|los[st]|betray\p{L}*|surrender\p{L}*|illegal\p{L}*|unlawful\p{L}*|unfair\p{L}*|harm\p{L}*|damag\p{L}*|weak\p{L}*|offend\p{L}*|disappear\p{L}*|wrong|secret\p{L}*|obliged|forc\p{L}*|favou?rs|colon\p{L}*|humiliat\p{L}*|cost\p{L}*|burden\p{L}*)/giu,
  /** Conditions in the narrow sense: something else comes first. */
  wait: /\b(?<!even |as )if\b|\b(?:unless|once|provided|depend\p{L}*|only (?:if|when|after|once|by|with|wherever|in)|on (?:the )?condition|conditional|as long as|so long as|subject to|in return|in exchange|wherever)\b/giu,
  /** What is waited for, which may as well be a date. */
  till: /\b(?:until|till|when|pending)\b/giu,
  /** What leaves a way open without taking it. */
  hedge: /\b(?:might|may|could|would|open to|in principle|possibl[ye]|not (?:unthinkable|impossible|excluded)|consider(?:ed)?|stud(?:y|ied)|ready to|prepared to|willing to)\b/giu,
  /** What shuts a matter to talks for good. */
  shut: /\b(?:non-?negotiable|not (?:be )?(?:negotiable|up for|open (?:to|for)|on the (?:table|agenda)|under (?:consideration|discussion)|a (?:subject|matter) (?:of|for)|be (?:discussed|negotiated|touched|reopened))|no (?:question of|negotiations?|talks? (?:on|about)|discussion)|nothing to (?:discuss|negotiate|talk about)|categorical\p{L}*|out of the question|off the table|red line|bargain\p{L}*|ruled out|rules out|(?:is|was|were|are|as|remains?) (?:\p{L}+ )?["“]?(?:closed|final|settled)|whatever|not (?:one|a single)|never (?:be|was|discuss|negotiate)|under no circumstances|will not discuss|not for (?:sale|discussion|negotiation))\b/giu,
} as const
