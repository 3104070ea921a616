import { childOf } from './childOf.ts'
import { childrenOf } from './childrenOf.ts'
import { isOn } from './isOn.ts'
import type { StyleRead } from './readStyles.ts'
import type { XmlElement } from './readXml.ts'
import { shownNumber } from './shownNumber.ts'
import { symbolCharacter } from './symbolCharacter.ts'

/** There are nine levels, from 0 (ST_DecimalNumber of `w:ilvl`, 17.9.3). */
const deepest = 8

interface Level { readonly start: number; readonly format: string; readonly text: string; readonly font: string; readonly follows: string; readonly restart: number | null; readonly isLegal: boolean; readonly style: string | null }

interface List { readonly id: string; readonly levels: ReadonlyMap<number, Level>; readonly starts: ReadonlyMap<number, number> }

/**
 * Counts the numbers that Word sets before paragraphs by itself (numbering.xml, ECMA-376 part 1, 17.9): called with the properties of each paragraph in turn,
 * gives the number it shows, with a space after it where Word has a tab or a space; empty where it shows none. `onUnknown`: a format that is not known was met.
 */
export function makeLabels(numbering: XmlElement | undefined, styles: ReadonlyMap<string, StyleRead>, onUnknown: () => void): (paragraph: XmlElement | undefined) => string {
  const lists = readLists(numbering, styles)
  const counts = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()
  return (paragraph) => {
    const style = childOf(paragraph, 'w:pStyle')?.attributes['w:val'] ?? ''
    const own = childOf(paragraph, 'w:numPr')
    const numId = childOf(own, 'w:numId')?.attributes['w:val'] ?? styles.get(style)?.numId
    const list = numId === undefined || numId === null ? undefined : lists.get(numId)
    if (list === undefined) return ''
    const written = childOf(own, 'w:ilvl')?.attributes['w:val']
    const byStyle = [...list.levels].find(([, each]) => each.style === style)?.[0]
    const at = written === undefined ? byStyle ?? styles.get(style)?.level ?? 0 : Number(written)
    const level = list.levels.get(at)
    if (level === undefined || at > deepest) return ''
    const count = counts.get(list.id) ?? []
    counts.set(list.id, count)
    const start = list.starts.get(at)
    const key = `${numId} ${at}`
    if (start !== undefined && !started.has(key)) count[at] = start
    else count[at] = (count[at] ?? level.start - 1) + 1
    started.add(key)
    for (let above = 0; above < at; above++) count[above] ??= list.starts.get(above) ?? list.levels.get(above)?.start ?? 1
    for (const [below, { restart }] of list.levels) if (below > at && restart !== 0 && at < (restart ?? below)) count[below] = undefined
    const shown = level.format === 'bullet' ? bullet(level) : level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = list.levels.get(Number(digit) - 1)
      const n = count[Number(digit) - 1] ?? of?.start ?? 1
      const word = shownNumber(n, level.isLegal ? 'decimal' : of?.format ?? 'decimal')
      if (word === null) onUnknown()
      return word ?? String(n)
    })
    return shown === '' || level.follows === 'nothing' ? shown : `${shown} `
  }
}

function bullet({ text, font }: Level): string {
  return [...text].map((character) => symbolCharacter(font, character.codePointAt(0) ?? 0) ?? '•').join('')
}

/** By numId. A list may borrow its levels from another by way of a style (`numStyleLink`). */
function readLists(numbering: XmlElement | undefined, styles: ReadonlyMap<string, StyleRead>): ReadonlyMap<string, List> {
  const abstracts = new Map(childrenOf(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]))
  const nums = new Map(childrenOf(numbering, 'w:num').map((each) => [each.attributes['w:numId'] ?? '', each]))
  const abstractOf = (num: XmlElement | undefined) => childOf(num, 'w:abstractNumId')?.attributes['w:val'] ?? ''
  const lists = new Map<string, List>()
  for (const [numId, num] of nums) {
    let id = abstractOf(num)
    const linked = childOf(abstracts.get(id), 'w:numStyleLink')?.attributes['w:val']
    if (linked !== undefined) id = abstractOf(nums.get(styles.get(linked)?.numId ?? '')) || id
    const levels = new Map(childrenOf(abstracts.get(id), 'w:lvl').map(levelOf))
    const starts = new Map<number, number>()
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const at = Number(override.attributes['w:ilvl'] ?? 0)
      const level = childOf(override, 'w:lvl')
      if (level !== undefined) levels.set(at, levelOf(level)[1])
      const start = childOf(override, 'w:startOverride')?.attributes['w:val']
      if (start !== undefined) starts.set(at, whole(start))
    }
    lists.set(numId, { id, levels, starts })
  }
  return lists
}

function levelOf(level: XmlElement): [number, Level] {
  const value = (name: string) => childOf(level, name)?.attributes['w:val']
  const restart = value('w:lvlRestart')
  const fonts = childOf(level, 'w:rPr', 'w:rFonts')?.attributes
  return [Number(level.attributes['w:ilvl'] ?? 0), {
    start: whole(value('w:start')), format: value('w:numFmt') ?? 'decimal', text: value('w:lvlText') ?? '', font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '',
    follows: value('w:suff') ?? 'tab', restart: restart === undefined ? null : Number(restart), isLegal: isOn(childOf(level, 'w:isLgl')), style: value('w:pStyle') ?? null,
  }]
}

function whole(number: string | undefined): number {
  return number !== undefined && /^\d{1,9}$/.test(number) ? Number(number) : 0
}
