/**
 * The bytes of TrueType or OpenType fonts, Noto Serif and what other scripts need, and what sets a source of Typst 0.14 in them: `typeset` here, or on a thread
 * of its own.
 */
export interface PdfFonts { readonly fonts: readonly Uint8Array[]; readonly typeset: (source: string) => Promise<Uint8Array> }
