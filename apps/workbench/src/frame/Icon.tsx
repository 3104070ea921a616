const paths = {
  search: 'M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM11 11l4 4',
  print: 'M4 6V2h8v4M4 12H2V6h12v6h-2M4 9.5h8V14H4z',
  plus: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  filter: 'M2 4h12M4 8h8M6.5 12h3',
  columns: 'M2.5 3h4.5v10H2.5zM9 3h4.5v10H9z',
  export: 'M8 10V2M5 4.5 8 2l3 2.5M3 9v5h10V9',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  left: 'M12 8H4M7 5 4 8l3 3',
  right: 'M4 8h8M9 5l3 3-3 3',
  list: 'M5 4h9M5 8h9M5 12h9M2 4h.5M2 8h.5M2 12h.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  undo: 'M3 6h7a3.5 3.5 0 0 1 0 7H6M5.5 3.5 3 6l2.5 2.5',
  history: 'M8 5v3.2l2.2 1.3M2.6 8.6a5.5 5.5 0 1 0 1.3-4.2L2.5 5.8M2.5 2.8v3h3',
  check: 'M3 8.5l3 3 7-7',
  text: 'M3 3h10M3 6.5h10M3 10h10M3 13.5h6',
} as const

export type IconName = keyof typeof paths

/** A line drawing of 16 by 16 beside words; never alone without a name. */
export function Icon({ name }: { name: IconName }) {
  return <svg className="icon" width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden><path d={paths[name]} /></svg>
}
