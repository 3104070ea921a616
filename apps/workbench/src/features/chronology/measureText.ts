let context: CanvasRenderingContext2D | null | undefined

/** How wide a text is in a font of the page, in pixels. Where the page cannot measure, a guess that errs on the wide side. */
export function measureText(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null || context === undefined) return text.length * 7.5
  context.font = font
  return Math.ceil(context.measureText(text).width) + 1
}
