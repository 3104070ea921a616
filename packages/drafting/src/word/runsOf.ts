import { breakStyles } from './breakStyles.ts'
import { escapeXml } from './escapeXml.ts'

/** Letters of one direction with what stands between them. Right to left are Hebrew to Arabic Extended, their presentation forms, old scripts and Adlam. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]+(?:[^\p{L}]+[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]+)*/gu
const leftToRight = /(?:(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])\p{L})+(?:[^\p{L}]+(?:(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])\p{L})+)*/gu

/** What in a run is an element of its own (ECMA-376 part 1, 17.3.3). The soft and the no-break hyphen are characters too, but Word shows them right only as elements. */
const elements: ReadonlyMap<string, string> = new Map([['\t', '<w:tab/>'], ['\v', '<w:br/>'], ['\u00AD', '<w:softHyphen/>'], ['\u2011', '<w:noBreakHyphen/>']])

interface RunOptions { readonly isDeleted?: boolean; readonly isRightToLeft?: boolean; readonly properties?: string }

/**
 * The runs of `text`, which Word can hold. Where it changes direction, another run begins, since Word orders the marks around a word by the run they are in.
 * A carriage return and a form feed are line breaks in runs of a style of their own (`breakStyles`). `isDeleted`: the words stand as struck ones must.
 * `isRightToLeft`: the paragraph is. `properties`: elements that every run has in its properties, in the order of the standard (a style first).
 */
export function runsOf(text: string, { isDeleted = false, isRightToLeft = false, properties: own = '' }: RunOptions = {}): string {
  const tag = isDeleted ? 'w:delText' : 'w:t'
  let runs = ''
  for (const { part, isRight } of byDirection(text, isRightToLeft)) {
    for (const stretch of part.split(/([\r\f])/)) {
      if (stretch === '') continue
      const style = breakStyles.find(({ character }) => character === stretch)
      const properties = `${style === undefined ? own : `<w:rStyle w:val="${style.id}"/>`}${isRight ? '<w:rtl/>' : ''}`
      runs += properties === '' ? '<w:r>' : `<w:r><w:rPr>${properties}</w:rPr>`
      if (style !== undefined) runs += '<w:br/>'
      else for (const each of stretch.split(/([\t\v\u00AD\u2011])/)) if (each !== '') runs += elements.get(each) ?? `<${tag} xml:space="preserve">${escapeXml(each)}</${tag}>`
      runs += '</w:r>'
    }
  }
  return runs
}

function byDirection(text: string, isRightToLeft: boolean): { part: string; isRight: boolean }[] {
  const parts: { part: string; isRight: boolean }[] = []
  let at = 0
  for (const { 0: words, index } of text.matchAll(isRightToLeft ? leftToRight : rightToLeft)) {
    if (index > at) parts.push({ part: text.slice(at, index), isRight: isRightToLeft })
    parts.push({ part: words, isRight: !isRightToLeft })
    at = index + words.length
  }
  if (at < text.length) parts.push({ part: text.slice(at), isRight: isRightToLeft })
  return parts
}
