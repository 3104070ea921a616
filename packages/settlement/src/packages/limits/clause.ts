/** A package keeps to a clause where at one of its issues at least, in rising order, it picks an alternative that is allowed there: `allowed[place][alternative]` is 1. */
export interface Clause { readonly issues: readonly number[]; readonly allowed: readonly Uint8Array[] }
