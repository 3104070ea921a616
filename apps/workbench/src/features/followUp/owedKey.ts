import type { Owed } from '@travaux/record'

/** What a row is called in the address: its subject, and of an instrument the provision. */
export function owedKey({ subject, provision }: Pick<Owed, 'subject' | 'provision'>): string {
  return provision === null ? subject : `${subject}/${provision}`
}
