import { z } from 'zod'

/** A TIMEX3 value: `2019-01-14`, `2019-01`, `2013`, `2019-W03`, `P3D`, `PRESENT_REF`. */
export const timex = z.string().regex(/^(?:\d{4}(?:-(?:\d{2}(?:-\d{2}(?:T[\d:]{2,8}Z?|TMO|TAF|TEV|TNI|TDT)?)?|W\d{2}(?:-\d|-WE)?|SP|SU|FA|WI|Q\d|H\d))?|\d{3}|\d{2}|P[\dXTYMWDHSEC.]+|(?:PAST|PRESENT|FUTURE)_REF|XXXX[-\dWXE]*)$/)
  .meta({ description: 'a TIMEX3 value' })
