const main = '/main.typ'
/** Numbers that the compiler's own types leave as they are: a paged document; a PDF; diagnostics in full. */
const [paged, pdf, inFull] = [0, 1, 3] as const

let loaded: Promise<unknown> | null = null

/** Sets one source after another. `set` throws where the source is none; `free` gives back what it holds, and nothing is set after it. */
export interface Typesetter { readonly set: (source: string) => Uint8Array; readonly free: () => void }

/**
 * What sets sources of Typst 0.14 as tagged PDFs. `compiler`: the bytes of `typst_ts_web_compiler_bg.wasm`, of which the first given serves from then on; `fonts`: bytes of TrueType or OpenType
 * fonts, of which no others are used. Nothing is read from disk or net. Some 6 s for 300 pages, a second for ten. What the compiler remembers of each source,
 * some hundred bytes a character, stays with the thread: a program that goes on runs this on a thread that ends.
 */
export async function openTypesetter({ compiler, fonts }: { readonly compiler: Uint8Array; readonly fonts: readonly Uint8Array[] }): Promise<Typesetter> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler')
  loaded ??= typst.default({ module_or_path: compiler.slice().buffer })
  await loaded
  const builder = new typst.TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const made = await builder.build()
  return {
    set(source) {
      made.add_source(main, source)
      // Laid out apart from the writing: the one call that does both lays out twice.
      const world = made.snapshot(undefined, main, undefined)
      try {
        const { hasError, diagnostics } = world.compile(paged, inFull) as { hasError: boolean; diagnostics?: unknown }
        if (hasError) throw new Error(`the pages could not be laid out: ${JSON.stringify(diagnostics).slice(0, 600)}`)
        const { result } = world.get_artifact(pdf, inFull) as { result?: Uint8Array }
        if (result === undefined) throw new Error('the laid-out pages could not be written as a PDF')
        return result
      } finally {
        world.free()
      }
    },
    free: () => made.free(),
  }
}
