import type { Undertaking } from '@travaux/model'

/** Words by which a side binds itself. What it binds itself to follows them; the subject stands before. */
export interface UndertakingForm {
  /** Sticky at the verb; its end is where `what` begins. */
  readonly verb: RegExp
  readonly status: Undertaking['status']
  readonly confidence: number
  /** What follows names a thing, not a deed: ratified the protocol. It is kept with its verb. */
  readonly object: boolean
  /** What follows is a clause that must say what is to be: agreed that officers would be posted. */
  readonly clause: boolean
}

const when = '(?:(?:(?:on|in|at) (?:[A-Z]\\w+|\\d{4}|the \\w+(?: \\w+)?)|in principle|here|today|yesterday|again|also|jointly|further)\\s+)?'
const deed = '(?!the\\b|an?\\b|be\\b|his\\b|her\\b|its\\b|their\\b)'
const thing = '(?=(?:the|an?|its|his|her|their|all|both|\\d|[A-Z])[\\s\\d])(?!(?:his|her|their|its) (?:hands?|heads?)\\b)'
/** Verbs that tell of a state, a wish or an outcome, not of a deed somebody is free to do. */
const states = 'be|have|mean|remain|need|like|love|prefer|seem|become|cost|want|lose|win|depend|help|know|prove|require|benefit|suffer|come|get|fall|rise|face|see|say|tell|go|look|happen|begin to|know|feel|hear|believe|hope|think|mind|matter|last|amount|show|make it|make no|never|still|only|probably|no longer|hardly|certainly|always|rather|regain|gain|obtain|enjoy|allow|enable|lead|mean'

/** Nouns of what one binds oneself by: their readiness to receive. */
const intent = '(?:readiness|willingness|intention|commitment|pledge|promise|undertaking|determination|resolve|resolution)'

/** What is a meeting ahead, not a deed. */
const meets = '(?:meet|convene|gather|arrive|visit|travel|fly)\\b|(?:hold|have|begin|open|resume)\\s+(?:[\\w-]+\\s+){0,4}?(?:talks|meetings?|negotiations|consultations|summit|session|round|discussions)\\b'

/** The strongest first. `shall` binds in the text of an instrument. */
export const undertakingForms: readonly UndertakingForm[] = [
  form(`(?:agreed|agrees?|decided|undertook|undertakes?|undertaken|undertaking|resolved|commits?|committed|committed (?:itself|themselves)|commit (?:itself|themselves)),?\\s+${when}to\\s+${deed}`, 'agreed', 0.75),
  form(`(?:agreed|agrees?|decided|undertook)\\s+${when}that\\s+`, 'agreed', 0.7, { clause: true }),
  form(`(?:pledged|pledges|promised|promises|vowed|vows|guaranteed|undertaken|gave (?:his|her|its|their) word)\\s+${when}to\\s+${deed}`, 'promised', 0.7),
  form(`(?:pledged|promised|vowed|assured [^,.;]{2,40}?)\\s+${when}that\\s+`, 'promised', 0.65, { clause: true }),
  form(`(?:agreed|agrees?|undertook|undertakes?|undertaken|committed (?:itself|themselves)),?\\s+${when}(?=not\\s+to\\s)`, 'agreed', 0.75),
  form(`(?:pledged|pledges|promised|promises|vowed|vows)\\s+${when}(?=not\\s+to\\s)`, 'promised', 0.7),
  form(`(?:refused|refuses|declined)\\s+to\\s+(?!comment|say|answer|be\\b|give|confirm|discuss|elaborate|name|speak|speculate)`, 'refused', 0.6),
  form(`(?:turned down)\\s+${thing}`, 'refused', 0.6, { object: true }),
  form(`(?:expressed|express(?:es)?|reiterat(?:ed|es?)|(?:re)?affirm(?:ed|s)?|confirm(?:ed|s)?|declared?s?|voiced|stressed|underlined|signalled|restated|renewed|repeated)\\s+(?:once more\\s+|again\\s+)?(?:his|her|its|their)\\s+(?:[\\w’'-]+\\s+){0,3}?${intent}\\s+(?:not\\s+)?to\\s+${deed}`, 'promised', 0.7),
  form(`shall\\s+(?!be\\b|have\\b)`, 'agreed', 0.6),
  form(`(?:eased|lifted|abolished|waived|released|handed over|ratified)\\s+${thing}`, 'done', 0.6, { object: true }),
  form(`(?:threatened|offered|intends?|plans|planned|has plans|have plans)\\s+to\\s+${deed}`, 'promised', 0.5),
  form(`(?:is|are|was|were|remains?|remained)\\s+(?:willing|ready|determined|prepared|committed)\\s+to\\s+(?!be\\b)`, 'promised', 0.5),
  form(`(?:is|are)\\s+to\\s+(?!be\\b|attend\\b|${meets})(?=[a-z]{3,})`, 'promised', 0.5),
  form(`(?:would|will)\\s+(?:(?:also|soon|then|now|instead|jointly)\\s+)?(?=not (?:accept|allow|give|let|attend|vote|return|sign|support|touch|pay|agree|stand|speak|disclose|recogni[sz]e|take part|cross|use)\\b|(?!(?:${states})\\b)[a-z]{3,})(?!${meets})`, 'promised', 0.5),
]

function form(verb: string, status: UndertakingForm['status'], confidence: number, { object = false, clause = false } = {}): UndertakingForm {
  return { verb: new RegExp(verb, 'y'), status, confidence, object, clause }
}
