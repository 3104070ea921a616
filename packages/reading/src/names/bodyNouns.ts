const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Nouns for bodies, in lower case and one word each, by what they are; none stands in two lists. */
export const bodyNouns = {
  /** Of a state, at home. */
  state: list('ministry government parliament court police army military navy inspectorate administration opposition'),
  /** Of a state, abroad as well, of a body of states or of an association. */
  offices: list('embassy mission secretariat agency commission council board committee authority service bureau office department chamber fund university observatory front movement centre center'),
  /** Of people who joined: such a noun may stand right before the name, "the campaign group Nordvern". */
  associations: list('group association party institute foundation club network station union federation organisation organization alliance coalition league bloc'),
  /** That do business, which their names seldom say. */
  firms: list('company firm operator carrier airline bank manufacturer retailer utility'),
  /** That do business, or persons who do. */
  trades: list('miner maker producer supplier distributor giant bidder concern monopoly broker developer'),
  press: list('newspaper paper daily weekly magazine journal broadcaster website channel'),
  /** No bodies, but named as they are. */
  vessels: list('trawler tanker ship vessel ferry'),
} as const
