/** Languages of treaties by their English name, lower case, to BCP 47. */
export const languageNames: ReadonlyMap<string, string> = new Map(Object.entries({
  english: 'en', russian: 'ru', japanese: 'ja', french: 'fr', spanish: 'es', german: 'de', arabic: 'ar', chinese: 'zh', korean: 'ko', portuguese: 'pt', italian: 'it', dutch: 'nl', turkish: 'tr', persian: 'fa', farsi: 'fa',
  hebrew: 'he', greek: 'el', ukrainian: 'uk', polish: 'pl', czech: 'cs', slovak: 'sk', hungarian: 'hu', romanian: 'ro', bulgarian: 'bg', serbian: 'sr', croatian: 'hr', bosnian: 'bs', slovenian: 'sl', slovene: 'sl', macedonian: 'mk',
  albanian: 'sq', montenegrin: 'cnr', swedish: 'sv', danish: 'da', norwegian: 'no', finnish: 'fi', estonian: 'et', latvian: 'lv', lithuanian: 'lt', irish: 'ga', maltese: 'mt', icelandic: 'is', georgian: 'ka', armenian: 'hy',
  azerbaijani: 'az', kazakh: 'kk', uzbek: 'uz', kyrgyz: 'ky', tajik: 'tg', turkmen: 'tk', mongolian: 'mn', hindi: 'hi', urdu: 'ur', bengali: 'bn', nepali: 'ne', sinhala: 'si', tamil: 'ta', thai: 'th', vietnamese: 'vi', lao: 'lo',
  khmer: 'km', burmese: 'my', malay: 'ms', indonesian: 'id', filipino: 'fil', swahili: 'sw', kiswahili: 'sw', amharic: 'am', belarusian: 'be', latin: 'la', dari: 'prs', pashto: 'ps', kurdish: 'ku',
}))
