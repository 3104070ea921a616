/** Whether what is typed there is text: single letters must not act. */
export function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [role=combobox], [role=searchbox], [role=listbox], [role=menu]') !== null)
}
