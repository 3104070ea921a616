/** Names of months by language, lower case, as they are written in dates (Russian: genitive), in order; a slash between other names of the month. */
export const monthNames: Readonly<Record<string, readonly string[]>> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  fr: 'janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre'.split(' '),
  de: 'januar/jänner februar märz april mai juni juli august september oktober november dezember'.split(' '),
  ar: 'يناير/كانون\u00a0الثاني فبراير/شباط مارس/آذار أبريل/نيسان مايو/أيار/ماي يونيو/يونيه/حزيران يوليو/يوليه/تموز أغسطس/آب سبتمبر/أيلول أكتوبر/تشرين\u00a0الأول نوفمبر/تشرين\u00a0الثاني ديسمبر/كانون\u00a0الأول'.split(' '),
}
