import type { Schema } from '../api/verzoek.js';

type Soort = Schema['EigenTaak']['soort'];

/** In which part of a case a task is done; what is not here is done on its first screen. */
const ONDERDEEL: Readonly<Partial<Record<Soort, string>>> = {
  ADVISEURS_TOEWIJZEN: 'mensen',
  ONAFHANKELIJKHEID_VERKLAREN: 'mensen',
  MEDEWERKING_GEVEN: 'medewerking',
  BENOEMBAARHEID_BEOORDELEN: 'benoembaarheid',
  ONTHEFFING_REGELEN: 'benoembaarheid',
  VOG_KLAARZETTEN: 'vog',
  VOG_KLAARZETTEN_BES: 'vog',
  VOG_INDIENEN_BES: 'vog',
  VOG_INDIENEN: 'vog',
  VOG_OVERLEGGEN: 'vog',
  VOG_VERIFIEREN: 'vog',
  VOG_VERVOLG_KIEZEN: 'vog',
  VOG_AFLOOP_MELDEN: 'vog',
  VOG_VERLOPEN: 'vog',
  VRAGENLIJST_INVULLEN: 'vragenlijst',
  VRAGENLIJST_BEOORDELEN: 'vragenlijst',
  VRAGENLIJST_AANVULLEN: 'vragenlijst',
  DOCUMENTEN_AANLEVEREN: 'documenten',
  DOCUMENTEN_BEOORDELEN: 'documenten',
  SIGNAAL_BEHANDELEN: 'signalen',
  VOORBEHOUD_BESLISSEN: 'documenten',
  BRONONDERZOEK_DOEN: 'onderzoek',
  UITVRAAG_DOEN: 'onderzoek',
  GESPREK_VOEREN: 'onderzoek',
  RISICOANALYSE_MAKEN: 'risicoanalyse',
  REAGEREN: 'wederhoor',
  MAATREGELEN_BESLISSEN: 'wederhoor',
  REACTIES_BEANTWOORDEN: 'wederhoor',
  RAPPORT_TOETSEN: 'rapport',
  GESPREK_OPDRACHTGEVER_VOEREN: 'advies',
  ADVIES_ONDERTEKENEN: 'advies',
  TWEEDE_LEZER_VASTLEGGEN: 'advies',
  BRIEF_LEZEN: 'advies',
  ADVIES_VERSTREKKEN: 'advies',
  UITKOMST_REGISTREREN: 'uitkomst',
  AANVAARDING_REGISTREREN: 'uitkomst',
  MAATREGEL_UITVOEREN: 'nazorg',
  NAZORG_CONTROLEREN: 'nazorg',
  NEVENFUNCTIES_PUBLICEREN: 'nazorg',
  GEDRAGSCODE_ONTVANGEN: 'nazorg',
  BES_VERKLARING_AFLEGGEN: 'nazorg',
  HERBEOORDELEN: 'mensen',
  WERK_OPNIEUW_DOEN: 'mensen',
  WRAKING_BESLISSEN: 'mensen',
  VERNIETIGING_BESLISSEN: 'bewaren',
  AVG_VERZOEK_BEANTWOORDEN: 'rechten',
  NOODINZAGE_BESLISSEN: 'noodinzage',
  NOODINZAGE_VERANTWOORDEN: 'noodinzage',
  UITNODIGING_NAKIJKEN: 'mensen',
  BERICHT_ONBESTELBAAR: 'mensen',
  OPSCHORTING_BEWAKEN: 'verloop',
  OPSCHORTING_VOORBIJ: 'verloop',
};

/** Where somebody goes to do a task. Who replaces the opdrachtgever is arranged for the organisation, also where a case asks for it. */
export function schermVanTaak({ soort, toetsingId, datalekId, raadplegingId }: Schema['EigenTaak']): string {
  if (soort === 'WAARNEMING_REGELEN') return '/organisatie/waarneming';
  if (toetsingId !== null) return `/toetsingen/${toetsingId}/${ONDERDEEL[soort] ?? ''}`;
  if (datalekId !== null) return '/organisatie/datalekken';
  return raadplegingId === null ? '/' : '/toezicht/raadplegingen';
}
