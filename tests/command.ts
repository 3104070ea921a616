import { join, resolve } from 'node:path'

/** The command's launcher: of what was built for the run of the tests; outside of one, of this checkout. */
export const command = join(process.env['TRAVAUX_TEST_BUILT'] ?? resolve(import.meta.dirname, '../apps/cli'), 'bin/travaux.js')
