const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A date as the workbench writes it, no sharper than given: `2019-01-14` is "14 Jan 2019", `2019-01` "Jan 2019", `2013`
 * itself. A time is left out. Without the year where `year` is false. What is not a date is returned as it is.
 */
export function shownDay(value: string, { year = true } = {}): string {
  const [, y, m, d] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(value) ?? []
  const month = m === undefined ? undefined : months[Number(m) - 1]
  if (y === undefined || (m !== undefined && month === undefined)) return value
  if (month === undefined) return y
  return [d === undefined ? null : String(Number(d)), month, year ? y : null].filter((part) => part !== null).join(' ')
}
