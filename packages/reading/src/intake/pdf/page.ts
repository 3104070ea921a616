/** A run of text on a page: left and right edge, baseline and size in points, y upwards from the foot of the page. */
export interface Run { readonly text: string; readonly left: number; readonly right: number; readonly y: number; readonly size: number }

/** What stands on one page, in no order that could be trusted. */
export interface Page { readonly width: number; readonly height: number; readonly runs: readonly Run[] }

/** A line in reading order. `columnLeft` and `columnRight` are the edges of the column it stands in. */
export interface Line extends Run { readonly page: number; readonly columnLeft: number; readonly columnRight: number }
