export function ChronologyView() {
  return null
}
