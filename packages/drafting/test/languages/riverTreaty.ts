/** An invented treaty in three languages that say the same: the same numbers, dates, references, terms and brackets. */
export const riverTreaty = {
  en: `Norland and Belmark, hereinafter referred to as "the Parties",
Have agreed as follows:

Article 1
Sharing of waters
1. The Parties set up a commission of six members (hereinafter "the Commission").
2. Each Party shall pay 5 million yen to the Commission before 12 March 2027.

Article 2
Dry years
In a dry year the Commission may lower the flow under Article 1 by 15 per cent for three months, [with notice of ten days].

Article 3
Entry into force
This Treaty enters into force thirty (30) days after the exchange of the instruments of ratification.
`,
  ru: `Норландия и Бельмарк, именуемые в дальнейшем «Стороны»,
согласились о нижеследующем:

Статья 1
Раздел вод
1. Стороны учреждают комиссию из шести членов (далее – «Комиссия»).
2. Каждая Сторона выплачивает Комиссии 5 миллионов иен до 12 марта 2027 года.

Статья 2
Засушливые годы
В засушливый год Комиссия может уменьшить сток, предусмотренный статьёй 1, на 15 процентов на три месяца [с уведомлением за десять дней].

Статья 3
Вступление в силу
Настоящий Договор вступает в силу через тридцать (30) дней после обмена ратификационными грамотами.
`,
  ja: `ノルランド及びベルマーク（以下「締約国」という。）は、
次のとおり協定した。

第一条（水の配分）
１　締約国は、六人の委員から成る委員会（以下「委員会」という。）を設置する。
２　各締約国は、二千二十七年三月十二日までに委員会に五百万円を支払う。

第二条（渇水年）
渇水年には、委員会は、第一条の流量を三箇月間十五パーセント減ずることができる［十日の予告をもって］。

第三条（効力発生）
この条約は、批准書の交換の日の後三十日で効力を生ずる。
`,
}
