/** Words at a place: points from the left and from the foot of the page. */
export interface Placed { readonly at: readonly [x: number, y: number]; readonly text: string; readonly size?: number }

/** A PDF 1.7 file of A4 pages. Its font has no outlines but says which letters its codes are (ISO 32000-1, 9.10.3), in any script;
 *  a letter is half as wide as it is high, one of an East Asian script as wide. */
export function makePdf(pages: readonly (readonly Placed[])[], { title, encrypted = false }: { title?: string; encrypted?: boolean } = {}): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))]
  const hex = (n: number) => n.toString(16).padStart(4, '0')
  const code = new Map(letters.map((letter, i) => [letter, i + 1]))
  const mapped = letters.map((letter, i) => `<${hex(i + 1)}> <${[...letter].map((each) => hex(each.charCodeAt(0))).join('')}>`)
  const blocks = Array.from({ length: Math.ceil(mapped.length / 100) }, (_, i) => mapped.slice(i * 100, i * 100 + 100)).map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  const widths = letters.map((letter, i) => `${i + 1} [${letter > '\u2E7F' ? 1000 : 500}]`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /W [${widths}] /FontDescriptor 6 0 R >>`,
    stream(toUnicode),
    '<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((runs, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + 2 * i} 0 R >>`,
      stream(runs.map(({ at, text, size = 10 }) => `BT /F ${size} Tf 1 0 0 1 ${at[0]} ${at[1]} Tm <${[...text].map((letter) => hex(code.get(letter) ?? 0)).join('')}> Tj ET`).join('\n')),
    ]),
    ...title === undefined ? [] : [`<< /Title (${title}) >>`],
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = file.length
  const lock = encrypted ? ` /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>` : ''
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R${title === undefined ? '' : ` /Info ${objects.length} 0 R`}${lock} >>\nstartxref\n${table}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

/** Text set in a column: lines of at most `width` points, as given where they are many. */
export function column(lines: readonly string[], [x, y]: readonly [number, number], { size = 10, leading = 12 } = {}): Placed[] {
  return lines.map((text, i) => ({ at: [x + (text.startsWith('  ') ? 15 : 0), y - i * leading], text: text.trimStart(), size }))
}
