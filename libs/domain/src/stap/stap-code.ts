/** The steps of a ronde that can be open, as the workflow opens them. A step can be opened again: `VOG_INDIENEN/2`. */
export const STAP_CODES = [
  'TOEWIJZING',
  'MEDEWERKING',
  'BENOEMBAARHEID',
  'VOG_KLAARZETTEN',
  'VOG_INDIENEN',
  'VOG_BESLISSING',
  'VOG_VERIFICATIE',
  'VOG_VERVOLG',
  'VOG_PROCEDURE',
  'VRAGENLIJST',
  'VRAGENLIJST_BEOORDELING',
  'AANVULLING',
  'DOCUMENTEN',
  'BRONONDERZOEK',
  'INTERNE_UITVRAAG',
  'VERDIEPEND_GESPREK',
  'RISICOANALYSE',
  'HOOR_EN_WEDERHOOR',
  'MAATREGELEN',
  'BEANTWOORDING',
  'RAPPORT',
  'GESPREK_OPDRACHTGEVER',
  'ADVIES',
  'INZAGE',
  'VERSTREKKING',
  'UITKOMST',
  'AANVAARDING',
  'VOG_GELDIGHEID',
  'WRAKING',
] as const;
export type StapCode = (typeof STAP_CODES)[number];

export const STAP_STATUSSEN = ['OPEN', 'AFGEROND', 'AFGEZIEN', 'VERVALLEN'] as const;
export type StapStatus = (typeof STAP_STATUSSEN)[number];

/** A step as a key: the code, and the sequence number when it was opened more than once. */
export type StapSleutel = StapCode | `${StapCode}/${number}`;

export const stapSleutel = (code: StapCode, volgnummer = 1): StapSleutel => (volgnummer === 1 ? code : `${code}/${volgnummer}`);
