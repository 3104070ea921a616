/** The fonts that a PDF is set in, regular and bold, under the SIL Open Font License: Latin, Greek and Cyrillic, without serifs for what a briefing says of its own; kana and kanji; Arabic; Hebrew. */
export const fontFiles: readonly { readonly from: string; readonly folder: string; readonly file: string }[] = [
  { from: '@expo-google-fonts/noto-sans', folder: '400Regular', file: 'NotoSans_400Regular.ttf' },
  { from: '@expo-google-fonts/noto-sans', folder: '400Regular_Italic', file: 'NotoSans_400Regular_Italic.ttf' },
  { from: '@expo-google-fonts/noto-sans', folder: '700Bold', file: 'NotoSans_700Bold.ttf' },
  { from: '@expo-google-fonts/noto-serif', folder: '400Regular', file: 'NotoSerif_400Regular.ttf' },
  { from: '@expo-google-fonts/noto-serif', folder: '700Bold', file: 'NotoSerif_700Bold.ttf' },
  { from: '@expo-google-fonts/noto-serif-jp', folder: '400Regular', file: 'NotoSerifJP_400Regular.ttf' },
  { from: '@expo-google-fonts/noto-serif-jp', folder: '700Bold', file: 'NotoSerifJP_700Bold.ttf' },
  { from: '@expo-google-fonts/noto-naskh-arabic', folder: '400Regular', file: 'NotoNaskhArabic_400Regular.ttf' },
  { from: '@expo-google-fonts/noto-naskh-arabic', folder: '700Bold', file: 'NotoNaskhArabic_700Bold.ttf' },
  { from: '@expo-google-fonts/noto-serif-hebrew', folder: '400Regular', file: 'NotoSerifHebrew_400Regular.ttf' },
  { from: '@expo-google-fonts/noto-serif-hebrew', folder: '700Bold', file: 'NotoSerifHebrew_700Bold.ttf' },
]
