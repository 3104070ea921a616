import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PdfFonts } from '../../src/pdf/pdfFonts.ts'
import { typeset } from '../../src/pdf/typeset.ts'

const fileIn = (description: string, file: string): Uint8Array => readFileSync(join(dirname(fileURLToPath(description)), file))

const compiler = readFileSync(fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')))

const fontsOf = (...fonts: readonly Uint8Array[]): PdfFonts => ({ fonts, typeset: (source) => typeset(source, { compiler, fonts }) })

const latin = [fileIn(import.meta.resolve('@expo-google-fonts/noto-serif/package.json'), '400Regular/NotoSerif_400Regular.ttf'), fileIn(import.meta.resolve('@expo-google-fonts/noto-serif/package.json'), '700Bold/NotoSerif_700Bold.ttf')]

/** Latin, Greek and Cyrillic alone: soon set. */
export const latinFonts = fontsOf(...latin)

export const fonts = fontsOf(
  ...latin,
  fileIn(import.meta.resolve('@expo-google-fonts/noto-serif-jp/package.json'), '400Regular/NotoSerifJP_400Regular.ttf'),
  fileIn(import.meta.resolve('@expo-google-fonts/noto-naskh-arabic/package.json'), '400Regular/NotoNaskhArabic_400Regular.ttf'),
  fileIn(import.meta.resolve('@expo-google-fonts/noto-serif-hebrew/package.json'), '400Regular/NotoSerifHebrew_400Regular.ttf'),
)
