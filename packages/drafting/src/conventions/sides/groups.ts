/** Groups, blocs and short forms of delegations that texts use beside names and ISO codes, as they are written. */
export const groups: readonly string[] = `
EU|European Union|the EU|EC|European Community|European Communities|EU-27|EU27|EU and its member States|EU and its Member States|G77|G-77|G 77|G77/China|G-77/China|G77+China|G77 & China|G-77 & China|G77 and China|G-77 and China|Group of 77|Group of 77 and China
AOSIS|LDC|LDCs|LDC Group|LLDC|LLDCs|SIDS|PSIDS|Pacific SIDS|LMDC|LMDCs|Like-Minded Developing Countries|Like-minded developing countries|AILAC|ALBA|ABU|BASIC|EIG|Environmental Integrity Group|Umbrella Group|UG|African Group|AGN|AG|Africa Group|Arab Group|League of Arab States|African Union|AU Commission
GRULAC|CARICOM|ASEAN|EFTA|EAEU|GCC|ECOWAS|SADC|COMESA|MERCOSUR|Mercosur|CLAM|CANZ|JUSSCANNZ|JUSCANZ|Group B|B Group|CEBS|CACEEC|WEOG|EEG|Asia-Pacific Group|Asian Group|APG|Central European and Baltic States|Pacific Islands Forum|PIF|ACP|OACPS|NAM|BRICS|Visegrad Group
CfRN|Coalition for Rainforest Nations|Mountain Partnership|High Ambition Coalition|HAC|Cairns Group|G10|G-10|G20|G-20|G33|G-33|IBSA|Nordic Group|Nordics|Baltics|Benelux|Indigenous Caucus|IPLC|IPLCs|Holy See|ICRC|Secretariat|Chair|Facilitator|Facilitators|Co-Chairs
Can|Mex|Aus|Aust|Jpn|Jap|Kor|Nor|Swi|Switz|Sing|Arg|Bra|Braz|Chi|Col|Ind|Mal|Mor|Phil|Rus|Sui|Tur|Ven|Egy|Uru|Par|Ecu|Nic|Cub|Bol|Ban|Pak|Thai|Viet|Indo|Per|Pan|Swe|Den|Fin|Ger|Fra|Ita|Isr|Ice
Andean Group|Andean Community|SICA|CIS|RCC|APT|ATU|CEPT|CITEL|ASMG|EUR|ARB|AFCP|IAP|ASP|ACP Group|J|K|CND|USSR`.trim().split(/[\n|]/)
