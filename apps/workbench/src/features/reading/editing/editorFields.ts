import type { Kind, Linkage, Meeting, Statement, Undertaking } from '@travaux/model'

/** A field of the form in which a finding is corrected. `path` leads to it inside the value. */
export type EditorField = { readonly label: string; readonly path: readonly string[] } & (
  | { readonly is: 'text' | 'date'; readonly nullable: boolean; readonly hint?: string }
  | { readonly is: 'long' | 'number' | 'flag' | 'speakers' }
  | { readonly is: 'choice'; readonly options: Readonly<Record<string, string>> }
  | { readonly is: 'named'; readonly kind: Kind; readonly many: boolean }
)

const modes: Record<Statement['mode'], string> = { direct: 'quoted', mixed: 'partly quoted', indirect: 'paraphrased' }
const attributions: Record<Statement['attribution'], string> = { stated: 'stated', reported: 'reported by another', denied: 'denied', anonymous: 'speaker not named' }
const levels: Record<Meeting['level'], string> = { summit: 'summit', ministerial: 'ministers', 'deputy-ministerial': 'deputy ministers', envoys: 'envoys', technical: 'experts', unknown: 'not known' }
const meetingStatuses: Record<Meeting['status'], string> = { held: 'held', 'under-way': 'under way', planned: 'planned', possible: 'possible', cancelled: 'cancelled' }
const certainties: Record<Meeting['date']['certainty'], string> = { certain: 'certain', expected: 'expected', possible: 'possible' }
const undertakingStatuses: Record<Undertaking['status'], string> = { agreed: 'agreed', promised: 'promised', 'in-force': 'in force', 'under-way': 'under way', delayed: 'delayed', done: 'done', refused: 'refused' }
const ties: Record<Linkage['tie'], string> = { 'waits-for': 'waits for', requires: 'requires', excludes: 'excludes' }
const dateHint = '2019-01-14, 2019-01 or 2019'

/** What can be corrected of each kind, in the order it is checked. Kinds without fields are corrected by their words alone. */
export const editorFields: Readonly<Record<Kind, readonly EditorField[]>> = {
  statement: [
    { is: 'speakers', label: 'Speaker', path: ['speakers'] },
    { is: 'choice', label: 'Words', path: ['mode'], options: modes },
    { is: 'choice', label: 'Attribution', path: ['attribution'], options: attributions },
    { is: 'named', label: 'Issue', path: ['issues'], kind: 'issue', many: true },
  ],
  stance: [
    { is: 'named', label: 'Side', path: ['side'], kind: 'side', many: false },
    { is: 'choice', label: 'Stance', path: ['stance'], options: { supports: 'supports', conditional: 'conditionally', opposes: 'opposes', 'will-not-discuss': 'will not discuss' } },
    { is: 'named', label: 'On', path: ['proposition'], kind: 'proposition', many: false },
  ],
  meeting: [
    { is: 'choice', label: 'Level', path: ['level'], options: levels },
    { is: 'number', label: 'Round', path: ['round'] },
    { is: 'speakers', label: 'Who', path: ['participants'] },
    { is: 'named', label: 'Sides', path: ['sides'], kind: 'side', many: true },
    { is: 'text', label: 'Place', path: ['place'], nullable: true },
    { is: 'date', label: 'When', path: ['date', 'value'], nullable: true, hint: dateHint },
    { is: 'choice', label: 'Date is', path: ['date', 'certainty'], options: certainties },
    { is: 'choice', label: 'Status', path: ['status'], options: meetingStatuses },
  ],
  instruction: [
    { is: 'speakers', label: 'From', path: ['from'] },
    { is: 'speakers', label: 'To', path: ['to'] },
    { is: 'long', label: 'Task', path: ['task'] },
    { is: 'text', label: 'Report due', path: ['reportDue', 'words'], nullable: true, hint: 'by the next summit' },
    { is: 'date', label: 'Due on', path: ['reportDue', 'date'], nullable: true, hint: dateHint },
  ],
  undertaking: [
    { is: 'speakers', label: 'By', path: ['by'] },
    { is: 'long', label: 'What', path: ['what'] },
    { is: 'choice', label: 'Status', path: ['status'], options: undertakingStatuses },
    { is: 'date', label: 'Due', path: ['due'], nullable: true, hint: dateHint },
    { is: 'flag', label: 'Binds how the sides behave', path: ['conduct'] },
  ],
  instrument: [
    { is: 'text', label: 'Name', path: ['name'], nullable: false },
    { is: 'date', label: 'Date', path: ['date'], nullable: true, hint: dateHint },
  ],
  linkage: [
    { is: 'text', label: 'This', path: ['ofWords'], nullable: false },
    { is: 'choice', label: 'How', path: ['tie'], options: ties },
    { is: 'text', label: 'That', path: ['onWords'], nullable: false },
    { is: 'named', label: 'Held by', path: ['side'], kind: 'side', many: false },
  ],
  date: [
    { is: 'date', label: 'Value', path: ['value'], nullable: false, hint: `${dateHint}, P3D` },
    { is: 'text', label: 'Worked out from', path: ['from'], nullable: true },
  ],
  mention: [{ is: 'named', label: 'Place', path: ['place'], kind: 'place', many: false }],
  assessment: [
    { is: 'choice', label: 'Carried out', path: ['level'], options: { 0: '0, not begun', 1: '1, begun', 2: '2, in good part', 3: '3, carried out' } },
    { is: 'date', label: 'On', path: ['on'], nullable: false, hint: dateHint },
    { is: 'text', label: 'Judged by', path: ['words'], nullable: false },
    { is: 'speakers', label: 'Assessor', path: ['assessor'] },
    { is: 'flag', label: 'The report to those who instructed', path: ['isReport'] },
  ],
  source: [], side: [], person: [], place: [], issue: [], proposition: [],
  draft: [], draftingAct: [], mandate: [], termReading: [], treatyAction: [],
  settlementModel: [], preference: [], redLine: [], settlementPackage: [], graphModel: [], graphPreference: [],
  judgement: [], paragraph: [],
}
