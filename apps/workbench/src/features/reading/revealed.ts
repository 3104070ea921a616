import type { Span } from './passageSelected.ts'

/** Brings the words at `span` into the middle of the desk where they are out of sight, once they are laid out. */
export function revealed(desk: HTMLElement | null, span: Span | undefined): void {
  requestAnimationFrame(() => {
    if (desk === null) return
    const run = span === undefined ? undefined : [...desk.querySelectorAll<HTMLElement>('[data-from]')].findLast((each) => Number(each.dataset['from']) <= span.from)
    const rect = run?.getBoundingClientRect()
    const view = desk.getBoundingClientRect()
    if (rect !== undefined && (rect.top < view.top + 60 || rect.bottom > view.bottom - 120)) {
      desk.scrollBy({ top: rect.top - view.top - view.height / 3 })
    }
  })
}
