import { encryptedSchema } from '../encrypted/encryptedSchema.ts'
import { schema, upgrades } from './schema.ts'

/** A dossier that is an SQLite file as it is, or one that is encrypted inside an SQLite file. */
export type FileKind = 'plain' | 'encrypted'

/**
 * How each is told by the numbers in SQLite's header, and made. `application`: its `application_id`, "TRVX" or "TRVE", which tells it from any other SQLite file at its first bytes
 * (sqlite.org/pragma.html#pragma_application_id). `format`: the `user_version` that this code writes; a higher one is refused untouched. `upgrades`: what turns each earlier format into the next.
 */
export const fileKinds: Readonly<Record<FileKind, { readonly application: number; readonly format: number; readonly schema: string; readonly upgrades: Readonly<Record<number, string>> }>> = {
  plain: { application: 0x54525658, format: 2, schema, upgrades },
  encrypted: { application: 0x54525645, format: 1, schema: encryptedSchema, upgrades: {} },
}
