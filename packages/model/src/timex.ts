import { z } from 'zod'

const day = '(?:0[1-9]|[12]\\d|3[01])'
const month = '(?:0[1-9]|1[0-2])'
const week = '(?:0[1-9]|[1-4]\\d|5[0-3])'
const time = 'T(?:[\\d:]{2,8}Z?|MO|AF|EV|NI|DT)'
const inYear = `${month}(?:-${day}(?:${time})?)?|W${week}(?:-[1-7]|-WE)?|SP|SU|FA|WI|Q[1-4]|H[12]`

/** A TIMEX3 value: `2019-01-14`, `2019-01`, `2013`, `2019-W03`, `P3D`, `PRESENT_REF`. Months run from 01 to 12, days to 31, weeks to 53. */
export const timex = z.string().regex(new RegExp(`^(?:\\d{4}(?:-(?:${inYear}))?|\\d{3}|\\d{2}|P[\\dXTYMWDHSEC.]+|(?:PAST|PRESENT|FUTURE)_REF|XXXX[-\\dWXE]*)$`))
  .meta({ description: 'a TIMEX3 value' })
