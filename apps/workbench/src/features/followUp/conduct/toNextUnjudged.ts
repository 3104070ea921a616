/** Brings the focus to the next statement within `desk` that may breach an undertaking and nobody has judged, the first again after the last. Whether there is one. */
export function toNextUnjudged(desk: HTMLElement | null): boolean {
  const waiting = [...desk?.querySelectorAll<HTMLElement>('.kept-said > ul > [data-unjudged] [data-judge] button') ?? []].filter((button) => button.matches(':first-child'))
  const here = waiting.findIndex((button) => button.parentElement?.contains(document.activeElement))
  const next = waiting[(here + 1) % Math.max(1, waiting.length)]
  next?.scrollIntoView({ block: 'center' })
  next?.focus()
  return next !== undefined
}
