const digit: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2, 兩: 2, 壱: 1, 弐: 2, 参: 3 }
const power: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 千: 1000 }
const large: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 }

/** A number in Chinese or Japanese numerals: 三十 is 30, 百二十 is 120, 五万 is 50,000, and by places 二〇二七 is 2027. Null where another character is among them. */
export function kanjiNumber(numerals: string): number | null {
  if (numerals === '') return null
  let [total, section, last, places] = [0, 0, 0, 0]
  for (const each of numerals) {
    const [units, ten, big] = [digit[each], power[each], large[each]]
    if (units !== undefined) {
      last = places > 0 ? last * 10 + units : units
      places++
    } else if (ten !== undefined) {
      section += (places === 0 ? 1 : last) * ten
      ;[last, places] = [0, 0]
    } else if (big !== undefined) {
      total += Math.max(section + last, 1) * big
      ;[section, last, places] = [0, 0, 0]
    } else return null
  }
  return total + section + last
}
