import type { Change, Comment, Marked } from '../paper/marked.ts'
import type { XmlElement } from '../word/readXml.ts'
import { elementsNamed, localName, namesReferredTo, referredTo } from './elements.ts'
import { joinChanges } from './joinChanges.ts'

/** A document of `toAkomaNtoso`, read back: a line begins with each `num`, `heading` or `p`, but for those that say that they run in. */
export function readOwn(root: XmlElement): Marked {
  const names = namesReferredTo(root)
  const changes: Change[] = []
  const begins = new Map<string, number>()
  const comments: { number: number; comment: Comment }[] = []
  let text = ''
  let isFirst = true

  function block(element: XmlElement): void {
    const name = localName(element)
    if (name === 'num' || name === 'heading' || name === 'p') {
      if (!isFirst && element.attributes['travaux:runIn'] !== 'true') text += '\n'
      isFirst = false
      for (const child of element.children) inline(child)
    } else for (const child of element.children) if (typeof child !== 'string') block(child)
  }

  function inline(child: XmlElement | string): void {
    if (typeof child === 'string') {
      text += child
      return
    }
    const from = text.length
    const { attributes } = child
    switch (localName(child)) {
      case 'eop': text += '\f'; break
      case 'marker':
        if (attributes['name'] === 'comment') begins.set(attributes['eId'] ?? '', from)
        else text += characterNamed(attributes['name'] ?? '')
        break
      case 'authorialNote': {
        const place = begins.get((attributes['placementBase'] ?? '').slice(1)) ?? from
        comments.push({ number: Number(attributes['marker']), comment: { from: place, to: from, author: referredTo(child, names), date: attributes['travaux:date'] ?? null, text: noteText(child) } })
        break
      }
      case 'ins': case 'del':
        child.children.forEach(inline)
        changes.push({ from, to: text.length, kind: localName(child) === 'ins' ? 'inserted' : 'deleted', author: referredTo(child, names), date: attributes['travaux:date'] ?? null })
        break
      default: child.children.forEach(inline)
    }
  }

  for (const name of ['preface', 'mainBody']) for (const element of elementsNamed(root, name)) block(element)
  return { text, changes: joinChanges(changes), comments: comments.toSorted((a, b) => a.number - b.number).map(({ comment }) => comment), notes: [] }
}

function noteText(note: XmlElement): string {
  const lineOf = (element: XmlElement): string => element.children.map((child) => {
    if (typeof child === 'string') return child
    const name = localName(child)
    return name === 'eop' ? '\f' : name === 'marker' ? characterNamed(child.attributes['name'] ?? '') : lineOf(child)
  }).join('')
  return note.children.filter((child): child is XmlElement => typeof child !== 'string').map(lineOf).join('\n')
}

/** `U+0001` and the like; nothing for another name. */
function characterNamed(name: string): string {
  const code = /^U\+([0-9A-F]{4})$/.exec(name)?.[1]
  return code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16))
}
