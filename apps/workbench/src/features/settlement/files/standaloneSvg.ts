/** What of an element's style a drawing is made of. */
const properties = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order', 'font-family', 'font-size', 'font-weight', 'text-anchor'] as const

/**
 * Drawings of the page, lying on one another, as a file that stands alone: every colour and font as the page has it now, so that it looks the same elsewhere. `between`: what lies between the first
 * drawing and the others, as SVG; `title`: what it shows.
 */
export function standaloneSvg(drawings: readonly SVGSVGElement[], title: string, between = ''): string {
  const [first] = drawings
  const { width, height } = first?.viewBox.baseVal ?? { width: 0, height: 0 }
  const paper = first === undefined ? '#fff' : getComputedStyle(document.documentElement).getPropertyValue('--surface').trim()
  const parts = drawings.map((drawing) => inner(drawing))
  const [under = '', ...over] = parts
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none"><title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="${escaped(paper)}"/>${under}${between}${over.join('')}</svg>\n`
}

function inner(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const [shown, copied] = [drawing.querySelectorAll('*'), copy.querySelectorAll('*')]
  for (const [i, element] of [...copied].entries()) {
    const style = getComputedStyle(shown[i]!)
    for (const property of properties) {
      const value = style.getPropertyValue(property)
      if (value !== '' && value !== 'normal') element.setAttribute(property, property === 'fill' && element.getAttribute('fill')?.startsWith('url(') === true ? element.getAttribute('fill')! : value)
    }
    for (const name of element.getAttributeNames()) if (/^(?:class|tabindex|role|style)$|^(?:aria|data)-/u.test(name)) element.removeAttribute(name)
  }
  return new XMLSerializer().serializeToString(copy).replace(/^<svg[^>]*>|<\/svg>$/gu, '').replaceAll(' xmlns="http://www.w3.org/2000/svg"', '')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
}
