const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Closed classes by which a clause is told without parsing. All in lower case. */
export const clauseWords = {
  finite: set(`is are was were am has have had will would can could may might must should shall does do did 's ’s isn't aren't wasn't weren't won't wouldn't can't cannot couldn't
    hasn't haven't hadn't don't doesn't didn't isn’t aren’t wasn’t weren’t won’t wouldn’t can’t couldn’t hasn’t haven’t hadn’t don’t doesn’t didn’t remains remained needs needed wants
    wanted makes made means meant became becomes`),
  auxiliary: set('has have had also then later now again repeatedly previously earlier recently already once even just further explicitly publicly only never'),
  be: set('is are was were be been being am'),
  negative: set("not n't never didn't don't doesn't won't hasn't haven't wouldn't declined refused refuses declines without didn’t don’t doesn’t won’t hasn’t nor neither failed"),
  modal: set('will would could should may might can must shall to'),
  determiner: set('the a an this that these those his her its their our my your no any some each every'),
  preposition: set('on in at by for from with during after before following amid upon about over under since until into to as through against despite without among between of'),
  subordinate: set('that while as because although though when where whether if since until unless after before but and or so which who whom whose'),
  relative: set('who which whose whom where that'),
  subject: set('he she they it we you i there this these those both'),
  weekday: set('monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later tomorrow here recently'),
} as const
