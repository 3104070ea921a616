import { axisScale, type AxisScale } from '../plot/axisScale.ts'

/** The axis of a tornado: all that the outcome comes to, from pixel 0 to 100. */
export function swayScale(likely: number, rows: readonly { readonly low: { readonly result: number }; readonly high: { readonly result: number } }[]): AxisScale {
  return axisScale([likely, ...rows.flatMap(({ low, high }) => [low.result, high.result])], 0, 100, 4)
}
