/** An Ed25519 signature (RFC 8032) of an entry's hash, and the public key it is proved by. Both in hex: 64 and 32 bytes. */
export interface Signature { readonly key: string; readonly value: string }

/** Signs a hash (hex) of 32 bytes with a writer's key. */
export type Sign = (hash: string) => Signature

/** Whether a signature is the key's own of this hash (hex). */
export type CheckSignature = (signature: Signature, hash: string) => boolean
