import type { Finding, Kind, Passage, Why } from '@travaux/model'

/** A finding with how it was found: what its stage said of that, else which stage it was and the words it rests on. */
export function whyFound(finding: Finding): Finding {
  if (finding.why !== undefined) return finding
  const why = whyOf(finding)
  return why === null ? finding : { ...finding, why }
}

function whyOf({ kind, value, evidence }: Finding): Why | null {
  const by = stageOf[kind]
  if (by === null) return null
  if (kind === 'statement') return value.cue === null ? { by: 'a quotation without a cue: a turn, a heading, one with a name behind its dash, or one that goes on', words: value.content.slice(0, 1) } : { by, words: [value.cue, value.source].filter((each) => each !== null) }
  if (kind === 'stance') return { by, words: value.words === null ? evidence : [value.words] }
  return { by, words: shortOnes(evidence) }
}

const stageOf: Readonly<Record<Kind, string | null>> = {
  statement: 'the trained models of cues, their sources and what they introduce', stance: 'likeness to a proposition of the codebook, and words of stance', meeting: 'words for a meeting, weighed by a trained model', instruction: 'a verb of instruction',
  undertaking: 'a verb that binds, weighed by a trained model', instrument: 'the name of an instrument', linkage: 'words that tie one thing to another', date: 'a time expression, worked out', mention: 'a name of a place of the codebook',
  person: 'the first time the text names the person', side: 'the first time the text names the side',
  source: null, place: null, issue: null, proposition: null,
  draft: null, draftingAct: null, mandate: null, termReading: null, treatyAction: null,
  settlementModel: null, preference: null, redLine: null, settlementPackage: null, graphModel: null, graphPreference: null,
  assessment: null, judgement: null, paragraph: null,
}

/** Evidence that is a whole paragraph explains nothing by itself, but there may be nothing shorter. */
function shortOnes(evidence: readonly Passage[]): readonly Passage[] {
  const short = evidence.filter(({ from, to }) => to - from < 200)
  return short.length > 0 ? short : evidence.slice(0, 1)
}
