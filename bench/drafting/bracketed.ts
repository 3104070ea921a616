/** A text with so many brackets put round its words, in the forms of the table: alone, rivals side by side, with who wants them. `random` in [0, 1). */
export function bracketed(text: string, brackets: number, random: () => number): string {
  const lines = text.split('\n')
  const long = lines.flatMap((line, i) => (line.length > 200 ? [i] : []))
  for (let n = 0; n < brackets; n += 1) {
    const i = long[Math.floor(random() * long.length)] as number
    const words = (lines[i] as string).split(' ')
    const from = 1 + Math.floor(random() * (words.length - 6))
    const taken = words.slice(from, from + 1 + Math.floor(random() * 4)).join(' ')
    if (/[[\]]/.test(taken)) {
      n -= 1
      continue
    }
    const forms = [`[${taken}]`, `[${taken}] [some ${taken}]`, `[CL/PE propose; US oppose: ${taken}]`, `[${taken} - US delete]`]
    lines[i] = [...words.slice(0, from), forms[n % forms.length], ...words.slice(from + taken.split(' ').length)].join(' ')
  }
  return lines.join('\n')
}
