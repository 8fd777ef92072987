import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const toetsingFouten = {
  TOETSING_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Wij kunnen dit niet vinden. Controleer het adres, of vraag de opdrachtgever of u toegang hebt.',
  },
  TOETSING_LOOPT_AL: {
    soort: 'STAND',
    titel: 'Er loopt al een toetsing',
    uitleg: 'Voor deze kandidaat en deze functie loopt al een toetsing. Open die toetsing, of wacht tot die is afgesloten.',
  },
  TOETSING_GEEINDIGD: {
    soort: 'STAND',
    titel: 'De toetsing is geëindigd',
    uitleg: 'Deze toetsing is geëindigd: er is niets meer aan te doen. Start een nieuwe toetsing als dat nodig is.',
  },
  TOETSING_OPGESCHORT: {
    soort: 'STAND',
    titel: 'De toetsing is opgeschort',
    uitleg: 'Deze toetsing is opgeschort. Wacht tot de opdrachtgever de toetsing hervat.',
  },
  STATUS_LAAT_NIET_TOE: {
    soort: 'STAND',
    titel: 'Nu niet mogelijk',
    uitleg: 'Dit kan nu niet: de toetsing staat op ‘{status}’. Kijk bij de stappen wat er nu aan de beurt is.',
  },
  STAP_NIET_OPEN: {
    soort: 'STAND',
    titel: 'Deze stap is niet open',
    uitleg: 'De stap ‘{stap}’ is nog niet aan de beurt of al afgerond. Kijk bij de stappen wat er nu open staat.',
  },
  STAP_NIET_AF_TE_ZIEN: {
    soort: 'REGEL',
    titel: 'Deze stap is verplicht',
    uitleg:
      'Van deze stap kan niet worden afgezien. Dat kan alleen van het openbronnenonderzoek, de interne uitvraag en het verdiepende gesprek.',
  },
  RAADSDATUM_VERSTREKEN: {
    soort: 'REGEL',
    titel: 'De raadsdatum ligt in het verleden',
    uitleg: 'Kies een datum van de vergadering die nog komt.',
  },
  OEFEN_NIET_TOEGESTAAN: {
    soort: 'REGEL',
    titel: 'Oefentermijnen zijn hier niet toegestaan',
    uitleg: 'Alleen een oefenorganisatie mag oefentermijnen gebruiken. Kies normale of versnelde termijnen.',
  },
  RAADSDATUM_ONTBREEKT: {
    soort: 'INVOER',
    titel: 'De raadsdatum ontbreekt',
    uitleg: 'Vul de datum in van de vergadering waarin de benoeming op de agenda staat. Alleen bij een herijking is er geen.',
  },
  STAP_NIET_TOEGESTAAN: {
    soort: 'REGEL',
    titel: 'Deze stap hoort niet bij deze toetsing',
    uitleg:
      'Bij deze soort toetsing bestaat deze stap niet. Bij een herijking is er geen VOG en geen brief aan het orgaan dat benoemt. Kijk bij de stappen wat er wel is.',
  },
  VIER_OGEN_GESCHONDEN: {
    soort: 'REGEL',
    titel: 'Vier ogen',
    uitleg: 'Kandidaat, opdrachtgever, adviseur en toetser zijn verschillende personen. Kies iemand anders.',
  },
  TOETSER_EXTERN_VEREIST: {
    soort: 'REGEL',
    titel: 'De toetser moet van buiten komen',
    uitleg: 'De opdrachtgever is zelf adviseur in deze toetsing. Kies een toetser van een bureau.',
  },
  OVEREENKOMST_VERLOPEN: {
    soort: 'REGEL',
    titel: 'De overeenkomst is verlopen',
    uitleg: 'De verwerkersovereenkomst met het bureau is niet meer geldig. Kies een bureau met een geldige overeenkomst.',
  },
  WAARNEMER_IS_KANDIDAAT: {
    soort: 'REGEL',
    titel: 'Deze persoon kan geen opdrachtgever zijn',
    uitleg:
      'Wie zelf kandidaat is of een belangenconflict heeft, kan niet de opdrachtgever van de toetsing zijn. Kies iemand anders als waarnemer. Is die er niet, vraag dan om in de waarneming te voorzien.',
  },
  LEIDENDE_AL_TOEGEWEZEN: {
    soort: 'STAND',
    titel: 'Er is al een leidende adviseur',
    uitleg: 'Er is al een adviseur die de toetsing leidt. Wijs deze adviseur toe als tweede adviseur.',
  },
  TOETSER_AL_TOEGEWEZEN: {
    soort: 'STAND',
    titel: 'Er is al een toetser',
    uitleg: 'Er is al een toetser toegewezen. Haal die toewijzing eerst weg als u iemand anders wilt.',
  },
  TOEWIJZING_AL_VOORGESTELD: {
    soort: 'STAND',
    titel: 'Deze persoon is al voorgesteld',
    uitleg: 'De opdrachtgever heeft nog niet besloten over dit voorstel. Wacht daarop.',
  },
  TOEWIJZINGSVOORSTEL_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Dit voorstel bestaat niet, of er is al over besloten. Ververs de pagina.',
  },
  TOEWIJZING_ONBEKEND: { soort: 'ONBEKEND', titel: 'Niet gevonden', uitleg: 'Deze toewijzing bestaat niet (meer). Ververs de pagina.' },
  PERSOON_ZONDER_ROL: {
    soort: 'REGEL',
    titel: 'Deze persoon heeft niet de goede functie',
    uitleg: 'Kies iemand die in uw organisatie als adviseur of toetser is aangewezen.',
  },
  TOEWIJZING_ONVOLLEDIG: {
    soort: 'STAND',
    titel: 'De toewijzing is niet volledig',
    uitleg: 'Wijs een adviseur en een toetser toe. Wacht daarna tot zij verklaren dat zij onafhankelijk zijn.',
  },
  BASISSCAN_ONVOLLEDIG: {
    soort: 'STAND',
    titel: 'De basisscan is niet af',
    uitleg: 'Er staan nog {aantal} onderdelen van de basisscan open. Rond die eerst af.',
  },
  AANVULLING_NIET_GEVRAAGD: {
    soort: 'STAND',
    titel: 'Aanvullen kan nog niet',
    uitleg: 'U kunt antwoorden aanvullen nadat u de vragenlijst hebt ingediend. Tot dan kunt u ze gewoon wijzigen.',
  },
  AANVULRONDES_OP: {
    soort: 'REGEL',
    titel: 'Er is al twee keer om aanvulling gevraagd',
    uitleg: 'U kunt niet nog een keer om aanvulling vragen. Vraag de opdrachtgever of de toetsing doorgaat zonder wat ontbreekt.',
  },
  DOCUMENTEN_ONVOLLEDIG: {
    soort: 'STAND',
    titel: 'Er ontbreken documenten',
    uitleg: 'Nog nodig of nog te beoordelen: {documenten}. Beoordeel wat er is, of vraag de kandidaat erom.',
  },
  UITSTEL_AL_VERLEEND: {
    soort: 'REGEL',
    titel: 'U hebt al meer tijd gekregen',
    uitleg: 'U kunt één keer om meer tijd vragen. Neem contact op met de opdrachtgever als het niet lukt.',
  },
  BEPERKT_ADVIES_AL_GEKOZEN: {
    soort: 'STAND',
    titel: 'Het advies wordt al voorbereid',
    uitleg: 'U hebt al gekozen voor een advies zonder VOG. Kijk bij het advies wat er nu aan de beurt is.',
  },
  GESPREK_ONTBREEKT: {
    soort: 'STAND',
    titel: 'Het gesprek ontbreekt',
    uitleg: 'Leg eerst het gesprek met de kandidaat vast, of dat de kandidaat daarvan afziet.',
  },
  BRIEF_NIET_GEREED: {
    soort: 'STAND',
    titel: 'De brief is nog niet klaar',
    uitleg: 'De conclusiebrief wordt gemaakt. Probeer het over een minuut opnieuw.',
  },
  ONDERDEEL_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Dit onderdeel bestaat niet (meer) in deze toetsing. Ververs de pagina.',
  },
  ONDERDEEL_IN_GEBRUIK: {
    soort: 'STAND',
    titel: 'Dit onderdeel is in gebruik',
    uitleg: 'Een ander onderdeel verwijst hiernaar. Verwijder of wijzig dat eerst.',
  },
  ONDERTEKENAAR_ONBEVOEGD: {
    soort: 'REGEL',
    titel: 'Niet bevoegd om te ondertekenen',
    uitleg: 'Alleen de opdrachtgever van dit moment kan de conclusie ondertekenen. Vraag het die persoon.',
  },
  ONWIJZIGBAAR: {
    soort: 'REGEL',
    titel: 'Dit kan niet meer worden gewijzigd',
    uitleg: 'Wat is vastgesteld of ingediend, blijft zoals het is. Vul aan, of maak een nieuwe versie.',
  },
  WAARNEMING_OVERLAPT: {
    soort: 'REGEL',
    titel: 'Er is al een opdrachtgever',
    uitleg: 'In deze periode is er al een opdrachtgever. Kies aansluitende perioden.',
  },
  AUDIT_VOLGORDE: { soort: 'STAND', titel: 'Nu niet mogelijk', uitleg: 'Een ander was u net voor. Probeer het opnieuw.' },
} as const satisfies Record<string, FoutUitleg>;
