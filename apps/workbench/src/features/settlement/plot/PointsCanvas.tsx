import type { AllPackages } from '@travaux/settlement'
import { useLayoutEffect, useRef } from 'react'
import { useMedia } from '../../../frame/useMedia.ts'
import { useSetting } from '../../../frame/useSetting.ts'
import type { Axes } from './frontierShape.ts'
import { paintPoints, type PixelLine, type Rgb } from './paintPoints.ts'
import type { PlotScales } from './plotScales.ts'

/** Every package, painted: a dot within the limits, a cross past one. Silent: the table says the same. */
export function PointsCanvas({ all, axes, scales, width, height }: { all: AllPackages; axes: Axes; scales: PlotScales; width: number; height: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  // Kept from one drawing to the next: a megabyte made anew with every step of a drag is soon work for the collector.
  const sheetOf = useRef<ImageData>(null)
  const [theme] = useSetting('theme')
  const appearance = `${theme} ${useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light'}`
  const [x, y] = axes

  useLayoutEffect(() => {
    const sheet = canvas.current
    const context = sheet?.getContext('2d')
    if (sheet === null || context === null || context === undefined) return
    // Sharp on a fine screen; a still finer one shows no more.
    const scale = Math.min(2, Math.max(1, devicePixelRatio))
    const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
    if (sheet.width !== across || sheet.height !== down) Object.assign(sheet, { width: across, height: down })
    if (sheetOf.current?.width !== across || sheetOf.current.height !== down) sheetOf.current = context.createImageData(across, down)
    const image = sheetOf.current
    // Its colours are those of the moment.
    sheet.dataset.appearance = appearance
    const style = getComputedStyle(sheet)
    paintPoints(image.data, across, { xs: all.values[x]!, ys: all.values[y]!, across: lineOf(scales.x, scale), down: lineOf(scales.y, scale), flags: all.flags }, { dot: rgbOf(style.color), cross: rgbOf(style.outlineColor), scale })
    context.putImageData(image, 0, 0)
  }, [all, x, y, scales, width, height, appearance])

  return <canvas ref={canvas} className="plot-points" aria-hidden />
}

function lineOf({ least, most, from, to }: PlotScales['x'], scale: number): PixelLine {
  const slope = (to - from) / (most - least) * scale
  return { start: from * scale - least * slope, slope }
}

/** Computed colours are written as "rgb(99, 106, 112)". */
function rgbOf(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (/\d+(?:\.\d+)?/gu[Symbol.match](colour) ?? []).map(Number)
  return [red, green, blue]
}
