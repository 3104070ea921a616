/** A year, a month or a day as a field takes it. */
export const dayPattern = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`
