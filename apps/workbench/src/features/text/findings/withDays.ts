import { shownDay } from '../../../wording/shownDay.ts'

/** A sentence with its dates as the workbench writes them: "2019-06-29" is "29 Jun 2019". Words between “ and ” are quoted, and stay as they are. */
export function withDays(sentence: string): string {
  return sentence.replace(/“[^”]*”|\b\d{4}-\d{2}-\d{2}\b/gu, (found) => (found.startsWith('“') ? found : shownDay(found)))
}
