/** States and territories that negotiate: ISO 3166-1 alpha-2 and alpha-3 code, then the names texts use, the short one first. A name here says nothing of status. */
export const states: readonly (readonly [alpha2: string, alpha3: string, ...names: string[]])[] = `
AD AND Andorra|AE ARE United Arab Emirates;UAE|AF AFG Afghanistan|AG ATG Antigua and Barbuda|AL ALB Albania|AM ARM Armenia|AO AGO Angola|AR ARG Argentina
AT AUT Austria|AU AUS Australia|AZ AZE Azerbaijan|BA BIH Bosnia and Herzegovina|BB BRB Barbados|BD BGD Bangladesh|BE BEL Belgium|BF BFA Burkina Faso|BG BGR Bulgaria
BH BHR Bahrain|BI BDI Burundi|BJ BEN Benin|BN BRN Brunei Darussalam;Brunei|BO BOL Bolivia|BR BRA Brazil|BS BHS Bahamas;The Bahamas|BT BTN Bhutan|BW BWA Botswana|BY BLR Belarus
BZ BLZ Belize|CA CAN Canada|CD COD Democratic Republic of the Congo;DRC|CF CAF Central African Republic|CG COG Congo|CH CHE Switzerland|CI CIV Côte d'Ivoire;Côte d’Ivoire;Ivory Coast|CK COK Cook Islands
CL CHL Chile|CM CMR Cameroon|CN CHN China|CO COL Colombia|CR CRI Costa Rica|CU CUB Cuba|CV CPV Cabo Verde;Cape Verde|CY CYP Cyprus|CZ CZE Czechia;Czech Republic|DE DEU Germany
DJ DJI Djibouti|DK DNK Denmark|DM DMA Dominica|DO DOM Dominican Republic|DZ DZA Algeria|EC ECU Ecuador|EE EST Estonia|EG EGY Egypt|ER ERI Eritrea|ES ESP Spain|ET ETH Ethiopia|FI FIN Finland
FJ FJI Fiji|FM FSM Micronesia;Federated States of Micronesia|FR FRA France|GA GAB Gabon|GB GBR United Kingdom;UK|GD GRD Grenada|GE GEO Georgia|GH GHA Ghana|GM GMB Gambia;The Gambia|GN GIN Guinea
GQ GNQ Equatorial Guinea|GR GRC Greece|GT GTM Guatemala|GW GNB Guinea-Bissau|GY GUY Guyana|HK HKG Hong Kong|HN HND Honduras|HR HRV Croatia|HT HTI Haiti|HU HUN Hungary|ID IDN Indonesia|IE IRL Ireland
IL ISR Israel|IN IND India|IQ IRQ Iraq|IR IRN Iran;Islamic Republic of Iran|IS ISL Iceland|IT ITA Italy|JM JAM Jamaica|JO JOR Jordan|JP JPN Japan|KE KEN Kenya|KG KGZ Kyrgyzstan|KH KHM Cambodia
KI KIR Kiribati|KM COM Comoros|KN KNA Saint Kitts and Nevis|KP PRK Democratic People's Republic of Korea;Democratic People’s Republic of Korea;DPRK;North Korea|KR KOR Republic of Korea;ROK;Korea;South Korea|KW KWT Kuwait|KZ KAZ Kazakhstan
LA LAO Lao People's Democratic Republic;Lao People’s Democratic Republic;Laos;Lao PDR|LB LBN Lebanon|LC LCA Saint Lucia|LI LIE Liechtenstein|LK LKA Sri Lanka|LR LBR Liberia|LS LSO Lesotho|LT LTU Lithuania|LU LUX Luxembourg|LV LVA Latvia
LY LBY Libya|MA MAR Morocco|MC MCO Monaco|MD MDA Republic of Moldova;Moldova|ME MNE Montenegro|MG MDG Madagascar|MH MHL Marshall Islands|MK MKD North Macedonia|ML MLI Mali|MM MMR Myanmar|MN MNG Mongolia|MO MAC Macao
MR MRT Mauritania|MT MLT Malta|MU MUS Mauritius|MV MDV Maldives|MW MWI Malawi|MX MEX Mexico|MY MYS Malaysia|MZ MOZ Mozambique|NA NAM Namibia|NE NER Niger|NG NGA Nigeria|NI NIC Nicaragua|NL NLD Netherlands;Netherlands (Kingdom of the)
NO NOR Norway|NP NPL Nepal|NR NRU Nauru|NU NIU Niue|NZ NZL New Zealand|OM OMN Oman|PA PAN Panama|PE PER Peru|PG PNG Papua New Guinea|PH PHL Philippines|PK PAK Pakistan|PL POL Poland|PS PSE Palestine;State of Palestine
PT PRT Portugal|PW PLW Palau|PY PRY Paraguay|QA QAT Qatar|RO ROU Romania|RS SRB Serbia|RU RUS Russian Federation;Russia|RW RWA Rwanda|SA SAU Saudi Arabia|SB SLB Solomon Islands|SC SYC Seychelles|SD SDN Sudan|SE SWE Sweden
SG SGP Singapore|SI SVN Slovenia|SK SVK Slovakia|SL SLE Sierra Leone|SM SMR San Marino|SN SEN Senegal|SO SOM Somalia|SR SUR Suriname|SS SSD South Sudan|ST STP Sao Tome and Principe|SV SLV El Salvador|SY SYR Syrian Arab Republic;Syria|SZ SWZ Eswatini
TD TCD Chad|TG TGO Togo|TH THA Thailand|TJ TJK Tajikistan|TL TLS Timor-Leste|TM TKM Turkmenistan|TN TUN Tunisia|TO TON Tonga|TR TUR Türkiye;Turkey|TT TTO Trinidad and Tobago|TV TUV Tuvalu|TW TWN Chinese Taipei;Taiwan|TZ TZA United Republic of Tanzania;Tanzania
UA UKR Ukraine|UG UGA Uganda|US USA United States of America;United States;U.S.;U.S.A.|UY URY Uruguay|UZ UZB Uzbekistan|VA VAT Holy See|VC VCT Saint Vincent and the Grenadines|VE VEN Venezuela|VN VNM Viet Nam;Vietnam|VU VUT Vanuatu|WS WSM Samoa
XK XKX Kosovo|YE YEM Yemen|ZA ZAF South Africa|ZM ZMB Zambia|ZW ZWE Zimbabwe`.trim().split(/[\n|]/).map((row) => {
  const [alpha2, alpha3] = row.split(' ', 2) as [string, string]
  return [alpha2, alpha3, ...row.slice(alpha2.length + alpha3.length + 2).split(';')]
})
