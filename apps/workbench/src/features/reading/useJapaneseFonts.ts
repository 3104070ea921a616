import { useEffect } from 'react'

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** Loads the Japanese faces once a text needs them; they are large, and most texts do not. */
export function useJapaneseFonts(text: string | undefined): boolean {
  const needed = text !== undefined && japanese.test(text)
  useEffect(() => {
    if (!needed) return
    void import('@fontsource-variable/noto-serif-jp/wght.css')
    void import('@fontsource-variable/noto-sans-jp/wght.css')
  }, [needed])
  return needed
}
