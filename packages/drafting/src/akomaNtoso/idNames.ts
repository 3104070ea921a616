const abbreviations = { chapter: 'chp', article: 'art', paragraph: 'para', point: 'point', option: 'option', text: 'text' } as const

/**
 * Names for the parts of one document by the naming convention of Akoma Ntoso (`art_4__para_1__point_a`), each given once: the same number again gets `-2` after
 * it. A part without a number is counted.
 */
export function idNames(): (under: string | null, unit: keyof typeof abbreviations, label: string) => string {
  const given = new Map<string, number>()
  return (under, unit, label) => {
    const found = /[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.exec(label.replace(/[^\p{L}\p{N}]+$/u, ''))?.[0]
    // By characters: half of one outside the basic plane is not XML.
    const number = found === undefined ? null : [...found].slice(0, 24).join('').toLowerCase()
    const stem = `${under === null ? '' : `${under}__`}${abbreviations[unit]}`
    return once(number === null ? counted(stem) : `${stem}_${number}`)
  }

  function counted(stem: string): string {
    const count = (given.get(`${stem} `) ?? 0) + 1
    given.set(`${stem} `, count)
    return `${stem}_${count}`
  }

  function once(name: string): string {
    const before = given.get(name) ?? 0
    given.set(name, before + 1)
    return before === 0 ? name : once(`${name}-${before + 1}`)
  }
}
