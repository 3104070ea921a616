import type { DraftingDeed } from '@travaux/model'

/** A clause to begin from. `text`: paragraphs a line each, blanks in braces (`{place}`); `use`: when to take it; `rule`: as of a finding. */
export interface Starter {
  readonly id: string
  readonly title: string
  readonly for: 'bilateral' | 'multilateral' | 'both'
  readonly unit: Extract<DraftingDeed, { act: 'table' }>['unit']
  readonly text: string
  readonly use: string
  readonly rule: string
}

/** Starters for the clauses of a treaty, in the order in which they usually stand. English; `{treaty}` is what the text calls itself (Treaty, Agreement, Convention). */
export const starters: readonly Starter[] = [
  { id: 'preamble', title: 'Preamble', for: 'bilateral', unit: 'preamble', rule: 'VCLT 31(2)', use: 'Opens a treaty of two. Purposes said here guide its interpretation: say no more than both mean.',
    text: '{side a} and {side b}, hereinafter referred to as "the Parties",\nRecalling {earlier instrument or event},\nWishing to {purpose},\nHave agreed as follows:' },
  { id: 'preamble-multilateral', title: 'Preamble', for: 'multilateral', unit: 'preamble', rule: 'VCLT 31(2)', use: 'Opens a treaty of several.',
    text: 'The States Parties to this {treaty},\nRecalling {earlier instrument or event},\nConvinced that {reason},\nHave agreed as follows:' },
  { id: 'full-powers', title: 'Recital of full powers', for: 'both', unit: 'preamble', rule: 'VCLT 7(1)', use: 'Where plenipotentiaries sign who are not head of State or government, or foreign minister.',
    text: 'Have for this purpose appointed as their plenipotentiaries {names and offices}, who, having shown each other their full powers, found in good and due form, have agreed as follows:' },
  { id: 'terms', title: 'Use of terms', for: 'both', unit: 'article', rule: 'VCLT 31(4)', use: 'One term, one meaning; leave out what nobody could misread, and what is left open on purpose.',
    text: 'For the purposes of this {treaty}:\n(a) "{term}" means {meaning};\n(b) "{term}" means {meaning}.' },
  { id: 'non-prejudice', title: 'Without prejudice', for: 'both', unit: 'article', rule: 'VCLT 31(1)', use: 'Where sides agree on a step while they differ on a claim.',
    text: 'Nothing in this {treaty}, and nothing done under it, shall be read as a waiver of, or as recognition or denial of, the position of either side on {matter}.' },
  { id: 'non-prejudice-multilateral', title: 'Without prejudice', for: 'multilateral', unit: 'article', rule: 'VCLT 31(1)', use: 'The same among several.',
    text: 'Nothing in this {treaty}, and nothing done under it, shall prejudice the position of any Party on {matter}.' },
  { id: 'earlier-treaties', title: 'Relation to other treaties', for: 'both', unit: 'article', rule: 'VCLT 30(2)', use: 'To leave other treaties as they are. Name those that are to yield or to prevail.',
    text: 'This {treaty} does not affect the rights and obligations of the Parties under other treaties to which they are parties, {exception} excepted.' },
  { id: 'earlier-replaced', title: 'Earlier treaty replaced', for: 'both', unit: 'article', rule: 'VCLT 59(1)', use: 'To end an earlier treaty between the same States on the day this one takes its place.',
    text: 'On the entry into force of this {treaty}, {title and date of the earlier treaty} ceases to have effect between the Parties.' },
  { id: 'third-states', title: 'Third States', for: 'both', unit: 'article', rule: 'VCLT 34', use: 'To make plain that nobody outside gains or owes anything without consent (34–36).',
    text: 'This {treaty} is not directed against any third State and creates neither obligations nor rights for a third State without its consent.' },
  { id: 'disputes', title: 'Settlement of disputes', for: 'bilateral', unit: 'article', rule: 'Charter 33(1)', use: 'Talks first, then a third party where both want that.',
    text: '1. A dispute over the interpretation or application of this {treaty} shall be settled by negotiation.\n2. A dispute not so settled within {period} shall, at the request of either Party, be submitted to {arbitration, or a court}.' },
  { id: 'disputes-multilateral', title: 'Settlement of disputes', for: 'multilateral', unit: 'article', rule: 'Charter 33(1)', use: 'With a declaration by which a State may accept a court.',
    text: '1. Parties to a dispute over the interpretation or application of this {treaty} shall seek to settle it by negotiation or other peaceful means of their choice.\n2. A State may declare at any time, in writing to the depositary, that it accepts {means} as compulsory towards any other Party that has so declared.' },
  { id: 'amendment', title: 'Amendment', for: 'bilateral', unit: 'article', rule: 'VCLT 39', use: 'Amendments enter into force as the treaty itself did, unless said otherwise.',
    text: 'This {treaty} may be amended by written agreement of the Parties, which enters into force in the manner laid down in Article {entry into force}.' },
  { id: 'amendment-multilateral', title: 'Amendment', for: 'multilateral', unit: 'article', rule: 'VCLT 40(2)', use: 'Who is told, who decides, whom it binds: those who accept it (40(4)).',
    text: '1. Any Party may propose an amendment to this {treaty}. The depositary shall send it to all Parties at least {period} before it is considered.\n2. An amendment is adopted by {majority} of the Parties.\n3. It enters into force, for the Parties that have accepted it, {period} after {share} of the Parties have deposited instruments of acceptance.' },
  { id: 'consent', title: 'Consent to be bound', for: 'bilateral', unit: 'article', rule: 'VCLT 11', use: 'Where constitutions of the two ask for different procedures.',
    text: 'Each Party shall notify the other in writing, through diplomatic channels, that its internal procedures for this {treaty} to bind it are complete.' },
  { id: 'signature', title: 'Signature', for: 'multilateral', unit: 'article', rule: 'VCLT 12(1)', use: 'Opens the text; alone it binds nobody, unless so said.',
    text: 'This {treaty} is open for signature by {States} at {place} from {date} until {date}.' },
  { id: 'signature-definitive', title: 'Consent by signature', for: 'bilateral', unit: 'article', rule: 'VCLT 12(1)(a)', use: 'Where neither needs its parliament. Do not combine it with ratification.',
    text: 'The Parties express their consent to be bound by this {treaty} by signature.' },
  { id: 'ratification', title: 'Ratification', for: 'bilateral', unit: 'article', rule: 'VCLT 14(1)', use: 'With an exchange of instruments no depositary is needed.',
    text: 'This {treaty} is subject to ratification. The instruments of ratification shall be exchanged at {place}.' },
  { id: 'ratification-multilateral', title: 'Ratification, acceptance or approval', for: 'multilateral', unit: 'article', rule: 'VCLT 14', use: 'Goes with signature, accession and a depositary.',
    text: 'This {treaty} is subject to ratification, acceptance or approval by the States that have signed it. Instruments shall be deposited with the depositary.' },
  { id: 'accession', title: 'Accession', for: 'multilateral', unit: 'article', rule: 'VCLT 15(a)', use: 'Who may join later, and from when.',
    text: 'This {treaty} is open for accession by {States} from {date or event}. Instruments of accession shall be deposited with the depositary.' },
  { id: 'reservations-none', title: 'No reservations', for: 'multilateral', unit: 'article', rule: 'VCLT 19(a)', use: 'Where the bargain holds only as a whole.',
    text: 'No reservation may be made to this {treaty}.' },
  { id: 'reservations-where-provided', title: 'Reservations only where provided', for: 'multilateral', unit: 'article', rule: 'VCLT 19(b)', use: 'Name each article that may be reserved.',
    text: '1. Reservations may be made only to Article {number}.\n2. A reservation may be withdrawn at any time by notification to the depositary.' },
  { id: 'provisional-application', title: 'Provisional application', for: 'both', unit: 'article', rule: 'VCLT 25', use: 'Say which part, from when, and how it ends; check that the law of each side allows it.',
    text: '1. {This treaty, or Articles {numbers}} shall be applied provisionally from {the date of signature}.\n2. Provisional application ends on entry into force, or {period} after a signatory has notified the others that it does not intend to become a party.' },
  { id: 'entry-on-signature', title: 'Entry into force on signature', for: 'bilateral', unit: 'article', rule: 'VCLT 24(1)', use: 'Only where signature is consent.',
    text: 'This {treaty} enters into force on the date of its signature.' },
  { id: 'entry-on-exchange', title: 'Entry into force on exchange of instruments', for: 'bilateral', unit: 'article', rule: 'VCLT 24(1)', use: 'After ratification by two.',
    text: 'This {treaty} enters into force {number} days after the exchange of the instruments of ratification.' },
  { id: 'entry-on-notification', title: 'Entry into force on the last notification', for: 'bilateral', unit: 'article', rule: 'VCLT 24(1)', use: 'Where each completes its own procedures. Say whether the day of sending or of receipt counts.',
    text: 'This {treaty} enters into force on the first day of the second month following the date of receipt of the last notification by which the Parties inform each other that their internal procedures are complete.' },
  { id: 'entry-on-deposit', title: 'Entry into force on deposit', for: 'multilateral', unit: 'article', rule: 'VCLT 24(1)', use: 'Choose a number that can be reached and that makes the treaty work; paragraph 2 settles the day for those who come later (24(3)).',
    text: '1. This {treaty} enters into force on the thirtieth day after the deposit of the {number, ordinal} instrument of ratification, acceptance, approval or accession.\n2. For each State that deposits its instrument thereafter, this {treaty} enters into force on the thirtieth day after that deposit.' },
  { id: 'duration', title: 'Duration', for: 'both', unit: 'article', rule: 'VCLT 54(a)', use: 'Without a term, or with one and a tacit renewal.',
    text: 'This {treaty} remains in force {for an unlimited period / for {number} years, and then for further periods of {number} years unless a Party notifies otherwise {period} before the end}.' },
  { id: 'termination', title: 'Termination', for: 'bilateral', unit: 'article', rule: 'VCLT 56(2)', use: 'Say after what notice, and what becomes of projects under way.',
    text: 'Either Party may terminate this {treaty} by written notice to the other, with effect {twelve months} after its receipt. Termination does not affect {obligations that go on}.' },
  { id: 'withdrawal', title: 'Withdrawal', for: 'multilateral', unit: 'article', rule: 'VCLT 56(2)', use: 'Those who stay remain bound among themselves (55).',
    text: 'A Party may withdraw from this {treaty} by notification to the depositary, with effect {twelve months} after its receipt.' },
  { id: 'depositary', title: 'Depositary', for: 'multilateral', unit: 'article', rule: 'VCLT 76(1)', use: 'A State, an organisation or its chief officer; its duties follow from article 77.',
    text: '{The Government of {State}, or an office} is the depositary of this {treaty}.' },
  { id: 'registration', title: 'Registration', for: 'both', unit: 'article', rule: 'Charter 102(1)', use: 'Names who sees to it; the duty stands for every Member.',
    text: 'After its entry into force {side or depositary} shall register this {treaty} with the Secretariat of the United Nations in accordance with Article 102 of the Charter.' },
  { id: 'authentic-texts', title: 'Authentic texts', for: 'both', unit: 'article', rule: 'VCLT 33(1)', use: 'Where one text is to prevail, say so here and nowhere else.',
    text: 'The {languages} texts of this {treaty} are equally authentic. {In case of divergence the {language} text shall prevail.}' },
  { id: 'testimonium', title: 'Testimonium', for: 'bilateral', unit: 'testimonium', rule: 'VCLT 10(b)', use: 'Each keeps an original in which its own name comes first.',
    text: 'In witness whereof the undersigned, duly authorised, have signed this {treaty}.\nDone at {place} on {date} in duplicate, each in the {languages} languages, all texts being equally authentic.\nFor {side a}:\nFor {side b}:' },
  { id: 'testimonium-multilateral', title: 'Testimonium', for: 'multilateral', unit: 'testimonium', rule: 'VCLT 10(b)', use: 'One original, kept by the depositary, who sends certified copies (77(1)(b)).',
    text: 'In witness whereof the undersigned, duly authorised by their Governments, have signed this {treaty}.\nDone at {place} on {date} in a single original in the {languages} languages, all texts being equally authentic.' },
]
