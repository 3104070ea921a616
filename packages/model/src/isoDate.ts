import { z } from 'zod'

const wanted = 'must be a day of the calendar, written as 2019-01-14'

/** A day of the calendar: `2019-01-14`. */
export const isoDate = z.iso.date({ error: wanted })

const isoTime = z.iso.datetime({ offset: true, local: true })

/** A day, or a moment with or without its offset: `2019-01-14`, `2019-01-14T18:30`, `2019-01-14T18:30:00+03:00`. */
export const isoDateOrTime = z.string().refine((words) => isoDate.safeParse(words).success || isoTime.safeParse(words).success, { error: `${wanted} or 2019-01-14T18:30:00+03:00` })
