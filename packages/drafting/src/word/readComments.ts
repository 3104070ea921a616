import { childrenOf } from './childrenOf.ts'
import { markedText } from './markedText.ts'
import { readStory, type StoryContext } from './readStory.ts'
import type { XmlElement } from './readXml.ts'

/** A comment's words, and the comment that it answers, by id. Words struck in the comment itself are left out. */
export interface CommentRead { readonly author: string; readonly date: string | null; readonly text: string; readonly answers: string | null }

/** Comments by id, in the order of the file (comments.xml; which answers which is in commentsExtended.xml, MS-DOCX 2.5.4). */
export function readComments(comments: XmlElement | undefined, extended: XmlElement | undefined, context: Omit<StoryContext, 'text' | 'lineEnd'>): ReadonlyMap<string, CommentRead> {
  const all = childrenOf(comments, 'w:comment')
  const idOfParagraph = new Map(all.flatMap((comment) => childrenOf(comment, 'w:p').map((paragraph) => [paragraph.attributes['w14:paraId'] ?? '', comment.attributes['w:id'] ?? ''] as const)))
  const answers = new Map(childrenOf(extended, 'w15:commentEx').map(({ attributes }) => [idOfParagraph.get(attributes['w15:paraId'] ?? ''), idOfParagraph.get(attributes['w15:paraIdParent'] ?? '')]))
  return new Map(all.map((comment) => {
    const text = markedText()
    readStory(comment, { ...context, text, lineEnd: '\n' }, { isOpen: true })
    const id = comment.attributes['w:id'] ?? ''
    return [id, { author: comment.attributes['w:author'] ?? '', date: comment.attributes['w:date'] ?? null, text: withoutStruck(text), answers: answers.get(id) ?? null }]
  }))
}

function withoutStruck(text: ReturnType<typeof markedText>): string {
  const { text: whole, changes } = text.whole()
  let kept = ''
  let at = 0
  for (const { kind, from, to } of changes) {
    if (kind !== 'deleted' || to <= at) continue
    kept += whole.slice(at, Math.max(at, from))
    at = to
  }
  return kept + whole.slice(at)
}
