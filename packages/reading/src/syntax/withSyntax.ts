/**
 * Parts of speech and dependencies, by token of the document. `tag[t]` is an index into `tagNames` (Penn Treebank); `head[t]`
 * the token that `t` depends on, or -1 for the root of its sentence; `label[t]` an index into `labelNames` (Universal
 * Dependencies, with `nsubj:pass`, `aux:pass`, `acl:relcl` and `nmod:poss` told apart). Every sentence has one root and no circle.
 */
interface Syntax {
  readonly tag: Uint8Array
  readonly head: Int32Array
  readonly label: Uint8Array
  /** The row of each token in the table of `English.types`. */
  readonly rows: Int32Array
  readonly tagNames: readonly string[]
  readonly labelNames: readonly string[]
}

export interface WithSyntax { readonly syntax: Syntax }
