import type { Schema } from '../api/verzoek.js';

type Soort = Schema['Taak']['soort'];

interface TaakWoorden {
  /** What he does whose task it is, as others say it: "Kandidaat: reageert op de bevindingen". */
  readonly doet: string;
  /** Why it is asked of somebody who works here. The kandidaat has words of her own (kandidaat/taak-woorden.ts). */
  readonly waarom?: string;
  /** What happens when he does nothing. */
  readonly anders?: string;
}

const WACHT = 'De toetsing gaat niet verder. Na de termijn krijgt de opdrachtgever bericht.';
const STIL = 'De toetsing gaat niet verder. Niemand anders kan dit voor u doen.';

const TAKEN: Readonly<Record<Soort, TaakWoorden>> = {
  ADVISEURS_TOEWIJZEN: {
    doet: 'wijst een adviseur en een toetser toe',
    waarom: 'Twee mensen die niets met de kandidaat te maken hebben, doen het onderzoek en controleren elkaar.',
    anders: 'De toetsing begint niet, en de kandidaat hoort nog niets.',
  },
  ONAFHANKELIJKHEID_VERKLAREN: {
    doet: 'verklaart onafhankelijk te zijn',
    waarom: 'U ziet het dossier pas als vaststaat dat u vrij kunt oordelen.',
    anders: 'Het dossier blijft voor u gesloten en de toetsing begint niet.',
  },
  MEDEWERKING_GEVEN: { doet: 'leest de informatiebrief en kiest' },
  BENOEMBAARHEID_BEOORDELEN: {
    doet: 'beoordeelt de wettelijke eisen',
    waarom: 'Wie niet aan de eisen van de wet voldoet, kan niet worden benoemd. Dat moet vroeg duidelijk zijn.',
    anders: 'De basisscan kan niet worden afgerond.',
  },
  ONTHEFFING_REGELEN: {
    doet: 'regelt een ontheffing',
    waarom: 'De kandidaat voldoet nog niet aan een eis waarvan ontheffing mogelijk is. Het orgaan beslist daarover.',
    anders: 'De kandidaat kan niet worden benoemd zolang dit open staat.',
  },
  VOG_KLAARZETTEN: {
    doet: 'zet de VOG-aanvraag klaar',
    waarom: 'De kandidaat kan de VOG pas aanvragen als u de aanvraag bij Justis hebt klaargezet.',
    anders: WACHT,
  },
  VOG_KLAARZETTEN_BES: {
    doet: 'vertelt hoe de VOG wordt aangevraagd',
    waarom: 'De kandidaat vraagt de VOG aan bij het kabinet en moet weten hoe.',
    anders: WACHT,
  },
  VOG_INDIENEN_BES: { doet: 'vraagt de VOG aan bij het kabinet' },
  VOG_INDIENEN: { doet: 'vraagt de VOG aan en betaalt' },
  VOG_OVERLEGGEN: { doet: 'wacht op de VOG en levert die in' },
  VOG_VERIFIEREN: {
    doet: 'controleert de VOG',
    waarom: 'Is de VOG echt, en voor deze persoon en deze functie? Daarna verdwijnt het bestand.',
    anders: 'Er kan geen conclusie komen die een VOG nodig heeft.',
  },
  VOG_VERVOLG_KIEZEN: {
    doet: 'kiest hoe het verder gaat zonder VOG',
    waarom: 'Er is nog geen VOG. Dat zegt niets over de reden. U kiest: wachten, een nieuwe aanvraag, opschorten of een andere datum.',
    anders: 'De toetsing blijft wachten op de VOG.',
  },
  VOG_AFLOOP_MELDEN: { doet: 'meldt hoe de procedure over de VOG afliep' },
  VOG_VERLOPEN: {
    doet: 'kiest: een nieuwe VOG of een andere datum',
    waarom: 'Op de dag van de vergadering is de VOG ouder dan uw organisatie toestaat.',
    anders: 'De benoeming kan niet worden geregistreerd.',
  },
  VRAGENLIJST_INVULLEN: { doet: 'vult de vragenlijst in' },
  VRAGENLIJST_BEOORDELEN: {
    doet: 'beoordeelt of de vragenlijst volledig is',
    waarom: 'U kijkt of er antwoord is gegeven. Wat het antwoord betekent, komt later.',
    anders: 'De basisscan kan niet worden afgerond.',
  },
  VRAGENLIJST_AANVULLEN: { doet: 'vult de antwoorden aan' },
  DOCUMENTEN_AANLEVEREN: { doet: 'levert documenten in' },
  DOCUMENTEN_BEOORDELEN: {
    doet: 'beoordeelt de documenten',
    waarom: 'Alleen wat nodig is, blijft in het dossier. Wat ontbreekt, kan de kandidaat nog aanvullen.',
    anders: 'De basisscan kan niet worden afgerond.',
  },
  SIGNAAL_BEHANDELEN: {
    doet: 'behandelt een vertrouwelijk signaal',
    waarom: 'Iemand meldde iets wat alleen u mag lezen.',
    anders: 'Niemand anders ziet het signaal.',
  },
  VOORBEHOUD_BESLISSEN: {
    doet: 'kiest: doorgaan met voorbehoud, of staken',
    waarom: 'Er ontbreekt iets wat het onderzoek nodig heeft. Alleen u mag beslissen om toch door te gaan.',
    anders: STIL,
  },
  BRONONDERZOEK_DOEN: {
    doet: 'onderzoekt de open bronnen',
    waarom: 'Wat openbaar bekend is, moet de opdrachtgever vooraf weten. U legt vast waar u zocht en wat telt.',
    anders: WACHT,
  },
  UITVRAAG_DOEN: {
    doet: 'vraagt informatie op bij de eigen organisatie',
    waarom: 'De eigen organisatie weet soms van subsidies, vergunningen of geschillen.',
    anders: WACHT,
  },
  GESPREK_VOEREN: {
    doet: 'voert het verdiepende gesprek',
    waarom: 'De kandidaat vertelt zelf wat erachter zit. Zonder gesprek is er alleen papier.',
    anders: WACHT,
  },
  RISICOANALYSE_MAKEN: {
    doet: 'maakt de risicoanalyse',
    waarom: 'U legt vast wat u vond, welk risico daaruit volgt en wat het kleiner maakt. Daarna leest de kandidaat het.',
    anders: WACHT,
  },
  REAGEREN: { doet: 'leest de bevindingen en reageert' },
  MAATREGELEN_BESLISSEN: { doet: 'beslist per maatregel' },
  REACTIES_BEANTWOORDEN: {
    doet: 'beantwoordt de reacties van de kandidaat',
    waarom: 'Elke reactie krijgt een antwoord, ook als u het er niet mee eens bent.',
    anders: 'Het rapport kan niet worden vastgesteld.',
  },
  TOETSOPMERKING_BEANTWOORDEN: {
    doet: 'beantwoordt de opmerkingen van de toetser',
    waarom: 'De toetser vindt iets nog niet goed of heeft een vraag. U past het aan, of legt uit waarom niet.',
    anders: 'Het rapport kan niet worden vastgesteld.',
  },
  RAPPORT_TOETSEN: {
    doet: 'toetst het rapport en stelt het vast',
    waarom: 'Vier ogen: u kijkt of elke bevinding een bron heeft en of de weging klopt.',
    anders: WACHT,
  },
  GESPREK_OPDRACHTGEVER_VOEREN: {
    doet: 'bespreekt het rapport met de kandidaat',
    waarom: 'De kandidaat hoort van u wat er in het rapport staat, voordat u een conclusie kiest.',
    anders: 'U kunt de conclusie niet ondertekenen.',
  },
  ADVIES_ONDERTEKENEN: {
    doet: 'kiest en ondertekent de conclusie',
    waarom: 'De conclusie is van u. Het systeem kiest nooit.',
    anders: 'Er gaat geen brief uit, en de vergadering kan in gevaar komen.',
  },
  TWEEDE_LEZER_VASTLEGGEN: {
    doet: 'legt vast wie als tweede lezer meeleest',
    waarom: 'De gezaghebber beslist ook over de VOG. Daarom leest eerst iemand anders mee.',
    anders: 'De conclusie kan niet worden ondertekend.',
  },
  BRIEF_LEZEN: { doet: 'leest de conclusie als eerste' },
  ADVIES_VERSTREKKEN: {
    doet: 'verstrekt de conclusiebrief',
    waarom: 'De kandidaat heeft de brief kunnen lezen. De griffier wacht erop.',
    anders: 'De leden vergaderen zonder conclusie.',
  },
  BRIEF_ONTVANGEN: {
    doet: 'ontvangt de conclusiebrief',
    waarom: 'De brief is bestemd voor de leden. Meer krijgt u niet te zien.',
    anders: 'De leden krijgen de brief niet.',
  },
  BRIEF_VERVALLEN: {
    doet: 'haalt een vervallen brief terug',
    waarom: 'De brief die u ontving, geldt niet meer.',
    anders: 'De leden rekenen op een brief die niet meer geldt.',
  },
  UITKOMST_REGISTREREN: {
    doet: 'legt vast wat de vergadering besloot',
    waarom: 'Van de uitkomst hangt af wat er met het dossier gebeurt en wanneer het wordt vernietigd.',
    anders: 'Na de termijn krijgen u en de opdrachtgever bericht.',
  },
  AANVAARDING_REGISTREREN: {
    doet: 'legt vast of de benoemde de benoeming aanneemt',
    waarom: 'De wet geeft de benoemde een paar dagen om de benoeming aan te nemen.',
    anders: 'Na de termijn van de wet geldt de benoeming als niet aangenomen.',
  },
  MAATREGEL_UITVOEREN: { doet: 'voert een afgesproken maatregel uit' },
  NAZORG_CONTROLEREN: {
    doet: 'bespreekt de jaarlijkse controle van de maatregelen',
    waarom: 'Een afspraak werkt alleen als iemand er elk jaar naar vraagt.',
    anders: 'De controle blijft open staan.',
  },
  NEVENFUNCTIES_PUBLICEREN: {
    doet: 'maakt de nevenfuncties openbaar',
    waarom: 'De wet vraagt dat iedereen de nevenfuncties van een bestuurder kan zien.',
    anders: 'De taak blijft open staan.',
  },
  GEDRAGSCODE_ONTVANGEN: { doet: 'bevestigt de gedragscode' },
  BES_VERKLARING_AFLEGGEN: { doet: 'doet de verklaring over belangen' },
  HERBEOORDELEN: {
    doet: 'beoordeelt werk van iemand met een belangenconflict',
    waarom: 'Wie een belangenconflict meldde, werkte al aan dit dossier. U kijkt of dat werk kan blijven.',
    anders: 'De toetsing kan niet worden afgerond.',
  },
  WERK_OPNIEUW_DOEN: {
    doet: 'doet werk opnieuw',
    waarom: 'De toetser neemt werk van een eerdere adviseur niet over.',
    anders: 'De toetsing kan niet worden afgerond.',
  },
  WRAKING_BESLISSEN: {
    doet: 'beslist over een wraking',
    waarom: 'De kandidaat vindt dat iemand niet onafhankelijk is. U beslist, met een reden.',
    anders: 'Het werk van wie is gewraakt, ligt stil.',
  },
  WAARNEMING_REGELEN: {
    doet: 'regelt een waarnemer',
    waarom: 'De opdrachtgever meldde een belangenconflict en mag niets meer doen in deze toetsing.',
    anders: 'Niemand kan de conclusie ondertekenen.',
  },
  VERNIETIGING_BESLISSEN: {
    doet: 'besluit over de vernietiging',
    waarom: 'Wat niet meer nodig is, moet weg. Het systeem vernietigt nooit vanzelf.',
    anders: 'Het dossier blijft langer bestaan dan is beloofd.',
  },
  AVG_VERZOEK_BEANTWOORDEN: {
    doet: 'beantwoordt een verzoek over gegevens',
    waarom: 'De kandidaat heeft recht op een antwoord binnen een maand.',
    anders: 'De kandidaat kan een klacht indienen bij de toezichthouder.',
  },
  DATALEK_BESLISSEN: {
    doet: 'beslist over een datalek',
    waarom: 'Een datalek moet soms binnen 72 uur worden gemeld.',
    anders: 'De termijn van de wet loopt door.',
  },
  RAADPLEGING_BEOORDELEN: {
    doet: 'zoekt een ongebruikelijke raadpleging uit',
    waarom: 'Een mens moet beoordelen of daar een reden voor was.',
    anders: 'De raadpleging blijft open staan.',
  },
  NOODINZAGE_BESLISSEN: {
    doet: 'beslist over een noodinzage',
    waarom: 'De functionaris gegevensbescherming wil gegevens zien die anders gesloten blijven.',
    anders: 'De gegevens blijven gesloten.',
  },
  NOODINZAGE_VERANTWOORDEN: {
    doet: 'verantwoordt een noodinzage',
    waarom: 'Wie in nood kijkt, legt daarna vast wat hij zag en waarom.',
    anders: 'De noodinzage blijft zonder verantwoording in het spoor staan.',
  },
  BERICHT_ONBESTELBAAR: {
    doet: 'zoekt uit waarom een bericht niet aankwam',
    waarom: 'Iemand wacht misschien op een bericht dat nooit is aangekomen.',
    anders: 'De ontvanger weet van niets.',
  },
  UITNODIGING_NAKIJKEN: {
    doet: 'kijkt een uitnodiging na',
    waarom: 'De link kan bij een ander terecht zijn gekomen.',
    anders: 'De kandidaat kan misschien niet verder.',
  },
  OPSCHORTING_BEWAKEN: {
    doet: 'hervat de toetsing op tijd',
    waarom: 'De toetsing staat stil. Termijnen lopen niet door, de vergadering komt wel dichterbij.',
    anders: 'De toetsing blijft stilstaan.',
  },
  OPSCHORTING_VOORBIJ: {
    doet: 'hervat of staakt de toetsing',
    waarom: 'De tijd waarvoor u de toetsing stilzette, is voorbij.',
    anders: 'De toetsing blijft stilstaan.',
  },
  TERMIJN_VERSTREKEN: {
    doet: 'kijkt naar een verstreken termijn',
    waarom: 'Iemand deed niet op tijd wat was gevraagd.',
    anders: 'De toetsing gaat niet verder.',
  },
  ESCALATIE: {
    doet: 'kijkt naar een verstreken termijn',
    waarom: 'Iemand deed niet op tijd wat was gevraagd. U kunt verlengen, navragen of staken.',
    anders: 'De toetsing gaat niet verder.',
  },
};

export const taakUitleg = (soort: Soort): TaakWoorden => TAKEN[soort];
