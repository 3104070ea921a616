export function ReadingView() {
  return null
}
