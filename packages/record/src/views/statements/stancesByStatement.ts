import { indexed } from '../indexed.ts'

/** Stances that stand, on propositions that are known, by the statement they hang on. */
export const stancesByStatement = indexed('stance', (known, { value: { statement, proposition } }) => statement === null || known.get('proposition', proposition) === undefined ? [] : [statement])
