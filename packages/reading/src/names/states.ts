/**
 * States and bodies, one a line: short name | adjectives and demonyms | capital and seats of government | other names.
 * For finding names in texts: that a name stands here says nothing of who recognises whom. Entities whose status is contested are listed
 * because texts name them as those who speak; a codebook overrules the table (docs/explanation/names-and-neutrality.md).
 */
export const states = `
Afghanistan|Afghan,Afghans|Kabul|
Albania|Albanian,Albanians|Tirana|
Algeria|Algerian,Algerians|Algiers|
Andorra|Andorran,Andorrans|Andorra la Vella|
Angola|Angolan,Angolans|Luanda|
Antigua and Barbuda|Antiguan,Antiguans||
Argentina|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires|
Armenia|Armenian,Armenians|Yerevan|
Australia|Australian,Australians|Canberra|
Austria|Austrian,Austrians|Vienna|
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri|Baku|
Bahamas|Bahamian|Nassau|The Bahamas
Bahrain|Bahraini,Bahrainis|Manama|
Bangladesh|Bangladeshi,Bangladeshis|Dhaka|
Barbados|Barbadian,Barbadians|Bridgetown|
Belarus|Belarusian,Belarusians,Belarussian|Minsk|
Belgium|Belgian,Belgians|Brussels|
Belize|Belizean|Belmopan|
Benin|Beninese|Porto-Novo|
Bhutan|Bhutanese|Thimphu|
Bolivia|Bolivian,Bolivians|La Paz|
Bosnia and Herzegovina|Bosnian,Bosnians|Sarajevo|Bosnia,Bosnia-Herzegovina
Botswana|Botswanan,Motswana|Gaborone|
Brazil|Brazilian,Brazilians|Brasilia,Brasília|
Brunei|Bruneian|Bandar Seri Begawan|
Bulgaria|Bulgarian,Bulgarians|Sofia|
Burkina Faso|Burkinabe|Ouagadougou|
Burundi|Burundian,Burundians|Bujumbura,Gitega|
Cabo Verde|Cabo Verdean,Cape Verdean|Praia|Cape Verde
Cambodia|Cambodian,Cambodians|Phnom Penh|
Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé|
Canada|Canadian,Canadians|Ottawa|
Central African Republic|Central African|Bangui|CAR
Chad|Chadian,Chadians|N'Djamena|
Chile|Chilean,Chileans|Santiago|
China|Chinese|Beijing,Peking|PRC,People's Republic of China
Colombia|Colombian,Colombians|Bogota,Bogotá|
Comoros|Comorian|Moroni|
Congo|Congolese|Brazzaville|Republic of the Congo
Costa Rica|Costa Rican,Costa Ricans|San Jose|
Côte d'Ivoire|Ivorian,Ivorians|Yamoussoukro|Ivory Coast,Cote d'Ivoire
Croatia|Croatian,Croatians,Croat|Zagreb|
Cuba|Cuban,Cubans|Havana|
Cyprus|Cypriot,Cypriots|Nicosia|Republic of Cyprus
Greek Cypriots|Greek Cypriot,Greek-Cypriot||
Czechia|Czech,Czechs|Prague|Czech Republic
Democratic Republic of the Congo||Kinshasa|DRC,DR Congo
Denmark|Danish,Danes|Copenhagen|
Djibouti|Djiboutian|Djibouti City|
Dominica||Roseau|
Dominican Republic|Dominican,Dominicans|Santo Domingo|
Ecuador|Ecuadorian,Ecuadorean,Ecuadorians|Quito|
Egypt|Egyptian,Egyptians|Cairo|
El Salvador|Salvadoran,Salvadorans|San Salvador|
Equatorial Guinea|Equatoguinean|Malabo|
Eritrea|Eritrean,Eritreans|Asmara|
Estonia|Estonian,Estonians|Tallinn|
Eswatini|Swazi|Mbabane|Swaziland
Ethiopia|Ethiopian,Ethiopians|Addis Ababa|
Fiji|Fijian,Fijians|Suva|
Finland|Finnish,Finns|Helsinki|
France|French|Paris,the Elysee,Quai d'Orsay|
Gabon|Gabonese|Libreville|
Gambia|Gambian,Gambians|Banjul|The Gambia
Georgia|Georgian,Georgians|Tbilisi|
Germany|German,Germans|Berlin|
Ghana|Ghanaian,Ghanaians|Accra|
Greece|Greek,Greeks|Athens|
Grenada|Grenadian|St. George's|
Guatemala|Guatemalan,Guatemalans|Guatemala City|
Guinea|Guinean,Guineans|Conakry|
Guinea-Bissau||Bissau|
Guyana|Guyanese|Georgetown|
Haiti|Haitian,Haitians|Port-au-Prince|
Holy See|Vatican||Vatican,the Vatican
Honduras|Honduran,Hondurans|Tegucigalpa|
Hungary|Hungarian,Hungarians|Budapest|
Iceland|Icelandic,Icelanders|Reykjavik|
India|Indian,Indians|New Delhi,Delhi|
Indonesia|Indonesian,Indonesians|Jakarta|
Iran|Iranian,Iranians|Tehran,Teheran|Islamic Republic of Iran
Iraq|Iraqi,Iraqis|Baghdad|
Ireland|Irish|Dublin|
Israel|Israeli,Israelis||
Italy|Italian,Italians|Rome|
Jamaica|Jamaican,Jamaicans|Kingston|
Japan|Japanese|Tokyo|
Jordan|Jordanian,Jordanians|Amman|
Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan|
Kenya|Kenyan,Kenyans|Nairobi|
Kiribati||Tarawa|
Kosovo|Kosovar,Kosovars,Kosovan|Pristina|
Kuwait|Kuwaiti,Kuwaitis|Kuwait City|
Kyrgyzstan|Kyrgyz|Bishkek|
Laos|Lao,Laotian|Vientiane|
Latvia|Latvian,Latvians|Riga|
Lebanon|Lebanese|Beirut|
Lesotho|Basotho|Maseru|
Liberia|Liberian,Liberians|Monrovia|
Libya|Libyan,Libyans|Tripoli|
Liechtenstein||Vaduz|
Lithuania|Lithuanian,Lithuanians|Vilnius|
Luxembourg|Luxembourgish|Luxembourg City|
Madagascar|Malagasy|Antananarivo|
Malawi|Malawian,Malawians|Lilongwe|
Malaysia|Malaysian,Malaysians|Kuala Lumpur,Putrajaya|
Maldives|Maldivian,Maldivians|Male|
Mali|Malian,Malians|Bamako|
Malta|Maltese|Valletta|
Marshall Islands|Marshallese|Majuro|
Mauritania|Mauritanian,Mauritanians|Nouakchott|
Mauritius|Mauritian,Mauritians|Port Louis|
Mexico|Mexican,Mexicans|Mexico City|
Micronesia|Micronesian|Palikir|
Moldova|Moldovan,Moldovans|Chisinau|
Monaco|Monegasque||
Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator|
Montenegro|Montenegrin,Montenegrins|Podgorica|
Morocco|Moroccan,Moroccans|Rabat|
Mozambique|Mozambican,Mozambicans|Maputo|
Myanmar|Burmese|Naypyidaw,Yangon|Burma
Namibia|Namibian,Namibians|Windhoek|
Nauru|Nauruan||
Nepal|Nepali,Nepalese|Kathmandu|
Netherlands|Dutch|The Hague,Amsterdam|The Netherlands,Holland
New Zealand|New Zealander,New Zealanders|Wellington|
Nicaragua|Nicaraguan,Nicaraguans|Managua|
Niger|Nigerien|Niamey|
Nigeria|Nigerian,Nigerians|Abuja|
North Korea|North Korean,North Koreans|Pyongyang|DPRK,Democratic People's Republic of Korea
North Macedonia|Macedonian,Macedonians|Skopje|Macedonia
Norway|Norwegian,Norwegians|Oslo|
Oman|Omani,Omanis|Muscat|
Pakistan|Pakistani,Pakistanis|Islamabad|
Palau|Palauan||
Palestine|Palestinian,Palestinians|Ramallah|Palestinian Authority
Panama|Panamanian,Panamanians|Panama City|
Papua New Guinea|Papua New Guinean|Port Moresby|PNG
Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción|
Peru|Peruvian,Peruvians|Lima|
Philippines|Philippine,Filipino,Filipinos|Manila|The Philippines
Poland|Polish,Poles|Warsaw|
Portugal|Portuguese|Lisbon|
Qatar|Qatari,Qataris|Doha|
Romania|Romanian,Romanians|Bucharest|
Russia|Russian,Russians|Moscow,the Kremlin,Kremlin|Russian Federation
Rwanda|Rwandan,Rwandans|Kigali|
Saint Kitts and Nevis||Basseterre|St. Kitts and Nevis
Saint Lucia|Saint Lucian|Castries|St. Lucia
Saint Vincent and the Grenadines||Kingstown|
Samoa|Samoan,Samoans|Apia|
San Marino|Sammarinese||
Sao Tome and Principe||Sao Tome|São Tomé and Príncipe
Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh|
Senegal|Senegalese|Dakar|
Serbia|Serbian,Serbians,Serb,Serbs|Belgrade|
Seychelles|Seychellois||
Sierra Leone|Sierra Leonean|Freetown|
Singapore|Singaporean,Singaporeans||
Slovakia|Slovak,Slovaks|Bratislava|
Slovenia|Slovenian,Slovenians,Slovene|Ljubljana|
Solomon Islands|Solomon Islander|Honiara|
Somalia|Somali,Somalis|Mogadishu|
South Africa|South African,South Africans|Pretoria|
South Korea|South Korean,South Koreans|Seoul|ROK,Republic of Korea
South Sudan|South Sudanese|Juba|
Soviet Union|Soviet,Soviets||USSR
Spain|Spanish,Spaniards|Madrid|
Sri Lanka|Sri Lankan,Sri Lankans|Colombo|
Sudan|Sudanese|Khartoum|
Suriname|Surinamese|Paramaribo|
Sweden|Swedish,Swedes|Stockholm|
Switzerland|Swiss|Bern|
Syria|Syrian,Syrians|Damascus|
Taiwan|Taiwanese|Taipei|
Tajikistan|Tajik,Tajiks|Dushanbe|
Tanzania|Tanzanian,Tanzanians|Dodoma|
Thailand|Thai,Thais|Bangkok|
Timor-Leste|Timorese|Dili|East Timor
Togo|Togolese|Lome,Lomé|
Tonga|Tongan,Tongans|Nuku'alofa|
Trinidad and Tobago|Trinidadian|Port of Spain|
Tunisia|Tunisian,Tunisians|Tunis|
Turkey|Turkish,Turks|Ankara|Türkiye,Turkiye
Turkish Cypriots|Turkish Cypriot,Turkish-Cypriot||
Turkmenistan|Turkmen|Ashgabat|
Tuvalu|Tuvaluan|Funafuti|
Uganda|Ugandan,Ugandans|Kampala|
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev|
United Arab Emirates|Emirati,Emiratis|Abu Dhabi|UAE
United Kingdom|British,Britons|London,Downing Street,Whitehall|UK,U.K.,Britain,Great Britain
United States|American,Americans|Washington,the White House,White House,the Pentagon,State Department|US,U.S.,USA,U.S.A.,United States of America
Uruguay|Uruguayan,Uruguayans|Montevideo|
Uzbekistan|Uzbek,Uzbeks|Tashkent|
Vanuatu|ni-Vanuatu|Port Vila|
Venezuela|Venezuelan,Venezuelans|Caracas|
Vietnam|Vietnamese|Hanoi|Viet Nam
Yemen|Yemeni,Yemenis|Sanaa,Sana'a|
Zambia|Zambian,Zambians|Lusaka|
Zimbabwe|Zimbabwean,Zimbabweans|Harare|
European Union|European|Brussels|EU,E.U.,European Commission
United Nations|||UN,U.N.
African Union|||AU
NATO|||North Atlantic Treaty Organization
ASEAN|||Association of Southeast Asian Nations
Arab League|||League of Arab States
OSCE|||
IAEA|||International Atomic Energy Agency
`
