/** Made once: a number is written a hundred times while another is dragged. */
const formats = [0, 1, 2].map((digits) => new Intl.NumberFormat('en', { minimumFractionDigits: 0, maximumFractionDigits: digits }))

/** A number as the view writes it: whole where it is within a hundredth of whole, else with one digit, or two below one. */
export function shownNumber(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.abs(value - Math.round(value)) < 0.005 ? 0 : Math.abs(value) < 1 ? 2 : 1
  // A minus of its own, and no "-0".
  return formats[digits]!.format(Math.round(value * 10 ** digits) / 10 ** digits + 0).replace('-', '−')
}
