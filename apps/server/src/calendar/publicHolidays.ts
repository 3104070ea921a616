/** A public holiday: its days, ISO, both included, and its name in English. */
export interface PublicHoliday { readonly first: string; readonly last: string; readonly name: string }

/**
 * The public holidays of a country (ISO 3166-1 alpha-2) in a year, those of the whole country, days in lieu among them; none of a country that is not known. From date-holidays, whose data follow the law of each country as of its
 * version: for years to come a government may still change them.
 */
export async function publicHolidays(country: string, year: number): Promise<readonly PublicHoliday[]> {
  const key = `${country} ${year}`
  let found = before.get(key)
  if (found === undefined) before.set(key, found = find(country, year))
  return found
}

const before = new Map<string, Promise<readonly PublicHoliday[]>>()

async function find(country: string, year: number): Promise<readonly PublicHoliday[]> {
  // Its data take a while to load, and most dossiers name no country.
  const { default: Holidays } = await import('date-holidays')
  const all = new Holidays(country, { types: ['public'], languages: 'en' }).getHolidays(year) as unknown
  return (Array.isArray(all) ? all as readonly { readonly date: string; readonly start: Date; readonly end: Date; readonly name: string; readonly type: string }[] : []).filter(({ type }) => type === 'public').map(({ date, start, end, name }) => {
    const first = date.slice(0, 10)
    // Ends are the beginning of the day after, on the country's clock.
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
    return { first, last: new Date(Date.parse(`${first}T00:00:00Z`) + (days - 1) * 86_400_000).toISOString().slice(0, 10), name }
  })
}
