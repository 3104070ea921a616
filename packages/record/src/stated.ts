import type { Kind, ValueOf } from '@travaux/model'

/** A value as `statedValue` reads it. */
export interface Stated { readonly kind: Kind; readonly value: ValueOf<Kind> }
