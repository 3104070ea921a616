/** Heads of the columns of a spreadsheet, but for those that are a side's name. */
export const cellNames = [
  'Account', 'Agreed', 'Answer', 'Apart', 'Basis', 'Before', 'Bracket', 'By', 'Certainty', 'Clause', 'Date', 'Draft', 'Due', 'Due at', 'First', 'From', 'Held', 'Holiday', 'How far', 'How it is known', 'How near', 'Issue', 'Issues', 'Kind', 'Last', 'Last step', 'Level', 'Meeting', 'Mode', 'Movement',
  'Name', 'Office', 'Only here', 'Overdue', 'Package', 'Participants', 'Place', 'Precision', 'Provision', 'Raised', 'Round', 'Side', 'Sides', 'Speaker', 'Stance', 'Standstill', 'Status', 'To', 'Turn', 'Undertaking', 'What', 'Who', 'Why', 'Words',
] as const

type CellName = (typeof cellNames)[number]

/** The cells of a row, by the head of their column. */
export type Cells = { readonly [Name in CellName]?: string | undefined }
