import { type HandelingCode } from '../handeling/handelingen.js';
import { ADVIES_HANDELINGEN } from '../handeling/regels/advies.handelingen.js';
import { AFRONDING_HANDELINGEN } from '../handeling/regels/afronding.handelingen.js';
import { BASISSCAN_HANDELINGEN } from '../handeling/regels/basisscan.handelingen.js';
import { RISICOANALYSE_HANDELINGEN } from '../handeling/regels/risicoanalyse.handelingen.js';
import { TOEZICHT_HANDELINGEN } from '../handeling/regels/toezicht.handelingen.js';
import { VOG_HANDELINGEN } from '../handeling/regels/vog.handelingen.js';
import { VOORBEREIDING_HANDELINGEN } from '../handeling/regels/voorbereiding.handelingen.js';
import type { Inzage } from '../toegang/inzagen.js';

/** Our part of the register of processing activities (AVG art. 30): for what personal data is used. `doel` finishes "om". */
export const VERWERKINGSACTIVITEITEN = {
  VOORBEREIDING: { naam: 'Voorbereiding van de toetsing', doel: 'de toetsing voor te bereiden' },
  VERLOOP: { naam: 'Voortgang van de toetsing', doel: 'termijnen, taken en berichten bij te houden' },
  BASISSCAN: { naam: 'Basisscan integriteit', doel: 'de basisscan uit te voeren' },
  VOG: { naam: 'Verklaring omtrent het gedrag', doel: 'de VOG te controleren' },
  RISICOANALYSE: { naam: 'Risicoanalyse integriteit', doel: 'de risicoanalyse en het rapport te maken, te toetsen of te lezen' },
  ADVIES: { naam: 'Advies en brief', doel: 'het advies en de brief te maken en te verstrekken' },
  NAZORG: { naam: 'Afronding, nazorg en bewaren', doel: 'de toetsing af te ronden, maatregelen te volgen en te bewaren' },
  GEBRUIKERS: { naam: 'Beheer van gebruikers', doel: 'te regelen wie voor de organisatie werkt en wie toegang heeft' },
  TOEZICHT: { naam: 'Toezicht en verantwoording', doel: 'toezicht te houden en vragen over gegevens te beantwoorden' },
} as const;
export type VerwerkingsActiviteit = keyof typeof VERWERKINGSACTIVITEITEN;

const KAMERS: readonly (readonly [VerwerkingsActiviteit, object])[] = [
  ['VOORBEREIDING', VOORBEREIDING_HANDELINGEN],
  ['BASISSCAN', BASISSCAN_HANDELINGEN],
  ['VOG', VOG_HANDELINGEN],
  ['RISICOANALYSE', RISICOANALYSE_HANDELINGEN],
  ['ADVIES', ADVIES_HANDELINGEN],
  ['NAZORG', AFRONDING_HANDELINGEN],
  ['TOEZICHT', TOEZICHT_HANDELINGEN],
];

/** For what an act uses personal data: the room of the procedure in which it stands; all that is about people and pace is VERLOOP. */
export function activiteitVanHandeling(code: HandelingCode): VerwerkingsActiviteit {
  return KAMERS.find(([, kamer]) => code in kamer)?.[0] ?? 'VERLOOP';
}

/** For what a look at a kind of object uses personal data. */
export const ACTIVITEIT_VAN_INZAGE: Readonly<Record<Inzage, VerwerkingsActiviteit>> = {
  KOP: 'VERLOOP',
  AANKONDIGING: 'VERLOOP',
  ZAAKNUMMER: 'VERLOOP',
  PROCESSTATUS: 'VERLOOP',
  CONCLUSIECODE: 'ADVIES',
  CONTROLE: 'TOEZICHT',
  OPZET: 'VERLOOP',
  NAAM: 'VERLOOP',
  VOORBEREIDING: 'VOORBEREIDING',
  PLANNING: 'VERLOOP',
  INFORMATIEBRIEF: 'VOORBEREIDING',
  TOEWIJZINGEN: 'VOORBEREIDING',
  TOEWIJZING_NAMEN: 'VOORBEREIDING',
  TOEWIJZINGSVOORSTELLEN: 'VOORBEREIDING',
  MEDEWERKING: 'VOORBEREIDING',
  GEWEIGERDE_BRONNEN: 'VOORBEREIDING',
  BENOEMBAARHEID: 'BASISSCAN',
  ANTWOORDEN: 'BASISSCAN',
  DOCUMENTEN: 'BASISSCAN',
  BEWIJSSTUKKEN: 'BASISSCAN',
  VOORBEHOUDEN: 'BASISSCAN',
  SIGNALEN: 'TOEZICHT',
  BRONBEVINDINGEN: 'BASISSCAN',
  UITVRAGEN: 'BASISSCAN',
  UITVRAAG_VRAAG: 'BASISSCAN',
  GESPREKSVERSLAG: 'BASISSCAN',
  CONCEPT: 'RISICOANALYSE',
  RAPPORT_CONCEPT: 'RISICOANALYSE',
  TOETSOPMERKINGEN: 'RISICOANALYSE',
  WEDERHOOR: 'RISICOANALYSE',
  MAATREGELEN: 'RISICOANALYSE',
  RAPPORT: 'RISICOANALYSE',
  RAPPORT_VERSIES: 'RISICOANALYSE',
  ADVIES_KEUZE: 'ADVIES',
  GESPREK_OPDRACHTGEVER: 'ADVIES',
  MOTIVERING: 'ADVIES',
  BRIEF: 'ADVIES',
  VERVALLEN_BRIEVEN: 'ADVIES',
  UITKOMST: 'NAZORG',
  BEWAARPLAN: 'NAZORG',
  VERNIETIGING: 'NAZORG',
  HEROPENING: 'VERLOOP',
  PROCESBESLUITEN: 'VERLOOP',
  BEWAARBLOKKADES: 'NAZORG',
  AVG_VERZOEKEN: 'TOEZICHT',
  DOSSIER_EXPORT: 'TOEZICHT',
  INZAGE_EXPORT: 'TOEZICHT',
  DATALEKKEN: 'TOEZICHT',
  VOG_STATUS: 'VOG',
  VOG_GEGEVENS: 'VOG',
  VOG_BESTAND: 'VOG',
  HERBEOORDELINGEN: 'VERLOOP',
  WRAKING: 'VERLOOP',
  AUDIT: 'TOEZICHT',
  INZAGELOG: 'TOEZICHT',
  NOODINZAGEN: 'TOEZICHT',
};
