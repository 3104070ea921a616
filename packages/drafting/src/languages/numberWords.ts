/** What a word says in a number: it adds `n`, or multiplies what stands before it. `ordinal`: it is the last word of "thirtieth". */
export interface NumberWord { readonly n: number; readonly times: boolean; readonly ordinal: boolean }

const germanUnits = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
const germanTens: Record<string, number> = { zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 }
const germanTeens: Record<string, number> = { zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19 }

/**
 * Words of numbers by language (BCP 47, primary subtag), lower case, with the forms of declension that treaties use. German compounds up to 99 are written out;
 * French 70–99 are read word by word (soixante-dix, quatre-vingt-dix). Chinese and Japanese numerals are no words: `kanjiNumber`.
 */
export const numberWords: Readonly<Record<string, ReadonlyMap<string, NumberWord>>> = {
  en: table(
    `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
     twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`,
    'hundred=100 thousand=1000 million=1000000 billion=1000000000',
    `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18
     nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90`,
    'hundredth=100',
  ),
  ru: table(
    `один=1 одного=1 одна=1 одной=1 одному=1 одном=1 два=2 две=2 двух=2 двумя=2 двум=2 три=3 трех=3 трёх=3 трем=3 трём=3 тремя=3 четыре=4 четырех=4 четырёх=4 пять=5 пяти=5 пятью=5 шесть=6 шести=6 семь=7 семи=7 восемь=8 восьми=8
     девять=9 девяти=9 десять=10 десяти=10 одиннадцать=11 одиннадцати=11 двенадцать=12 двенадцати=12 тринадцать=13 тринадцати=13 четырнадцать=14 четырнадцати=14 пятнадцать=15 пятнадцати=15 шестнадцать=16 шестнадцати=16
     семнадцать=17 семнадцати=17 восемнадцать=18 восемнадцати=18 девятнадцать=19 девятнадцати=19 двадцать=20 двадцати=20 тридцать=30 тридцати=30 сорок=40 сорока=40 пятьдесят=50 пятидесяти=50 шестьдесят=60 шестидесяти=60
     семьдесят=70 семидесяти=70 восемьдесят=80 восьмидесяти=80 девяносто=90 девяноста=90 сто=100 ста=100 двести=200 двухсот=200 триста=300 трехсот=300 четыреста=400 пятьсот=500 шестьсот=600 семьсот=700 восемьсот=800 девятьсот=900`,
    'тысяча=1000 тысячи=1000 тысяч=1000 миллион=1000000 миллиона=1000000 миллионов=1000000 млн=1000000 миллиард=1000000000 миллиарда=1000000000 миллиардов=1000000000 млрд=1000000000',
    russianOrdinals(),
  ),
  fr: table(
    `un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90`,
    'cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000',
    `premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 quinzième=15 vingtième=20 trentième=30 quarantième=40
     cinquantième=50 soixantième=60`,
  ),
  es: table(
    `uno=1 un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintidós=22
     veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 ciento=100 cien=100 doscientos=200
     trescientos=300 quinientos=500`,
    'mil=1000 millón=1000000 millones=1000000',
    'primer=1 primero=1 primera=1 segundo=2 segunda=2 tercer=3 tercero=3 tercera=3 cuarto=4 quinto=5 sexto=6 séptimo=7 octavo=8 noveno=9 décimo=10 vigésimo=20 trigésimo=30 cuadragésimo=40 quincuagésimo=50 sexagésimo=60',
  ),
  de: table(germanUpTo99(), 'hundert=100 tausend=1000 million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000', germanOrdinals()),
  ar: table(
    `واحد=1 واحدة=1 اثنان=2 اثنين=2 اثنتان=2 اثنتين=2 ثلاثة=3 ثلاث=3 أربعة=4 أربع=4 خمسة=5 خمس=5 ستة=6 ست=6 سبعة=7 سبع=7 ثمانية=8 ثماني=8 ثمان=8 تسعة=9 تسع=9 عشرة=10 عشر=10 عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 أربعون=40 أربعين=40
     خمسون=50 خمسين=50 ستون=60 ستين=60 سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90`,
    'مائة=100 مئة=100 ألف=1000 آلاف=1000 مليون=1000000 ملايين=1000000',
    'الأول=1 الأولى=1 الثاني=2 الثانية=2 الثالث=3 الثالثة=3 الرابع=4 الرابعة=4 الخامس=5 الخامسة=5 السادس=6 السادسة=6 السابع=7 السابعة=7 الثامن=8 الثامنة=8 التاسع=9 التاسعة=9 العاشر=10 العاشرة=10',
  ),
}

function table(adding: string, multiplying: string, ordinals: string, multiplyingOrdinals = ''): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>()
  const fill = (list: string, times: boolean, ordinal: boolean): void => {
    for (const each of list.split(/\s+/u)) {
      const [word, n] = each.split('=')
      if (word !== undefined && n !== undefined) words.set(word, { n: Number(n), times, ordinal })
    }
  }
  fill(ordinals, false, true)
  fill(multiplyingOrdinals, true, true)
  fill(multiplying, true, false)
  fill(adding, false, false)
  return words
}

function russianOrdinals(): string {
  const stems: Record<string, number> = {
    перв: 1, втор: 2, четверт: 4, четвёрт: 4, пят: 5, шест: 6, седьм: 7, восьм: 8, девят: 9, десят: 10, одиннадцат: 11, двенадцат: 12, тринадцат: 13, четырнадцат: 14, пятнадцат: 15, шестнадцат: 16, семнадцат: 17,
    восемнадцат: 18, девятнадцат: 19, двадцат: 20, тридцат: 30, сороков: 40, пятидесят: 50, шестидесят: 60, семидесят: 70, восьмидесят: 80, девяност: 90, сот: 100,
  }
  const regular = Object.entries(stems).flatMap(([stem, n]) => ['ый', 'ой', 'ого', 'ому', 'ым', 'ом', 'ая', 'ую', 'ое', 'ые', 'ых'].map((ending) => `${stem}${ending}=${n}`))
  return [...regular, ...['третий', 'третьего', 'третьему', 'третьим', 'третьем', 'третья', 'третьей', 'третью', 'третье', 'третьи', 'третьих'].map((word) => `${word}=3`)].join(' ')
}

function germanUpTo99(): string {
  const pairs = germanUnits.slice(1).map((word, i) => `${word}=${i + 2}`)
  pairs.push('ein=1', 'eine=1', 'einen=1', 'einem=1', 'einer=1', 'eines=1')
  for (const [word, n] of [...Object.entries(germanTeens), ...Object.entries(germanTens)]) pairs.push(`${word}=${n}`)
  for (const [tens, n] of Object.entries(germanTens)) germanUnits.forEach((unit, i) => pairs.push(`${unit}und${tens}=${n + i + 1}`))
  return pairs.join(' ')
}

function germanOrdinals(): string {
  const small: Record<string, number> = { erst: 1, zweit: 2, dritt: 3, viert: 4, fünft: 5, sechst: 6, siebt: 7, acht: 8, neunt: 9 }
  const stems = [...Object.entries(small), ...Object.entries(germanTeens).map(([word, n]) => [`${word}t`, n] as const), ...Object.entries(germanTens).map(([word, n]) => [`${word}st`, n] as const)]
  return stems.flatMap(([stem, n]) => ['e', 'en', 'er', 'es', 'em'].map((ending) => `${stem}${ending}=${n}`)).join(' ')
}
