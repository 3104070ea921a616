import { indexed } from '../indexed.ts'

/** Stances by the statement they hang on, withdrawn ones too: the desk and the history show them struck. */
export const stancesHanging = indexed('stance', (_, { value: { statement } }) => statement === null ? [] : [statement], { withdrawn: true })
