import type { ViewOptions } from '@travaux/record'

/** How views are asked for a paper: one as of a day is for that day, and not for the last on which anything was published before it. */
export function paperOptions(options: ViewOptions, asOf: string | null): ViewOptions {
  return { ...options, on: options.on ?? asOf?.slice(0, 10) ?? null }
}
