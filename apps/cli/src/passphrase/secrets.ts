/**
 * What the environment holds for a dossier: `passphrase`, by which it is opened, and `newPassphrase`, by which one is made or opened from then on. Not as an argument: those stand in the list of processes,
 * which everybody on the machine can read. Taken out of the environment as soon as the command starts, so that no program it starts (a browser) is handed them.
 */
export const secrets = { passphrase: taken('TRAVAUX_PASSPHRASE'), newPassphrase: taken('TRAVAUX_NEW_PASSPHRASE') } as const

/** Null where it is not set, or empty. */
function taken(name: string): string | null {
  const value = process.env[name]
  delete process.env[name]
  return value === undefined || value === '' ? null : value
}
