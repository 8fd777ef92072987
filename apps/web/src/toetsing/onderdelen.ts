import type { ComponentType } from 'react';
import type { Schema } from '../api/verzoek.js';
import { magAdviesZien } from '../advies/toegang.js';
import { lui } from '../app/lui.js';
import { magRechtenZien } from '../rechten/toegang.js';
import { magVerloopZien } from '../verloop/toegang.js';

type Toetsing = Schema['Toetsing'];
export interface DeelProps {
  readonly toetsing: Toetsing;
}

/** Under which heading the menu of a case has a part. */
export type Groep = 'stappen' | 'zaak' | 'gegevens';

/** One part of a case: its place in the address, its name, and what one must be able to read to see it. The first one has no group. */
export interface Onderdeel {
  readonly pad: string;
  readonly naam: string;
  readonly groep?: Groep;
  readonly inzagen: readonly Schema['Inzage'][];
  readonly alleenVoor?: (toetsing: Toetsing) => boolean;
  readonly Deel: ComponentType<DeelProps>;
}

/** From the report on measures are agreed, and carried out. */
const NA_RAPPORT: ReadonlySet<string> = new Set([
  'RAPPORT_VASTGESTELD',
  'WACHT_OP_VOG',
  'ADVIES_IN_VOORBEREIDING',
  'ADVIES_TER_INZAGE_KANDIDAAT',
  'ADVIES_VERSTREKT',
  'UITKOMST_GEREGISTREERD',
]);

/** The parts of a case in the order of the procedure. */
export const ONDERDELEN: readonly Onderdeel[] = [
  {
    pad: '',
    naam: 'Overzicht',
    inzagen: ['KOP'],
    Deel: lui(() => import('./overzicht.js').then(({ Overzicht }) => ({ default: Overzicht }))),
  },
  {
    pad: 'mensen',
    naam: 'Mensen',
    groep: 'zaak',
    // Who is assigned and has not declared to be independent sees the case as such, and his own assignment.
    inzagen: ['KOP'],
    alleenVoor: ({ inzagen, relaties }) => inzagen.includes('TOEWIJZINGEN') || relaties.includes('TOEGEWEZEN'),
    Deel: lui(() => import('../mensen/mensen.js').then(({ Mensen }) => ({ default: Mensen }))),
  },
  {
    pad: 'medewerking',
    naam: 'Informatie en medewerking',
    groep: 'stappen',
    inzagen: ['INFORMATIEBRIEF', 'MEDEWERKING'],
    Deel: lui(() => import('../medewerking/medewerking.js').then(({ Medewerking }) => ({ default: Medewerking }))),
  },
  {
    pad: 'benoembaarheid',
    naam: 'Benoembaarheid',
    groep: 'stappen',
    inzagen: ['BENOEMBAARHEID', 'PLANNING'],
    // The opdrachtgever records an ontheffing before he may read the judgements.
    alleenVoor: ({ inzagen, relaties }) => inzagen.includes('BENOEMBAARHEID') || relaties.includes('OPDRACHTGEVER'),
    Deel: lui(() => import('../benoembaarheid/benoembaarheid.js').then(({ Benoembaarheid }) => ({ default: Benoembaarheid }))),
  },
  {
    pad: 'vragenlijst',
    naam: 'Vragenlijst',
    groep: 'stappen',
    inzagen: ['ANTWOORDEN'],
    Deel: lui(() => import('../vragenlijst/vragenlijst.js').then(({ Vragenlijst }) => ({ default: Vragenlijst }))),
  },
  {
    pad: 'documenten',
    naam: 'Documenten',
    groep: 'stappen',
    inzagen: ['DOCUMENTEN', 'BEWIJSSTUKKEN'],
    Deel: lui(() => import('../documenten/documenten.js').then(({ Documenten }) => ({ default: Documenten }))),
  },
  {
    pad: 'vog',
    naam: 'VOG',
    groep: 'stappen',
    inzagen: ['VOG_STATUS', 'VOG_GEGEVENS', 'VOG_BESTAND'],
    alleenVoor: ({ vogVereist }) => vogVereist !== false,
    Deel: lui(() => import('../vog/vog.js').then(({ Vog }) => ({ default: Vog }))),
  },
  {
    pad: 'onderzoek',
    naam: 'Onderzoek',
    groep: 'stappen',
    inzagen: ['BRONBEVINDINGEN', 'UITVRAGEN', 'GESPREKSVERSLAG'],
    Deel: lui(() => import('../onderzoek/onderzoek.js').then(({ Onderzoek }) => ({ default: Onderzoek }))),
  },
  {
    pad: 'signalen',
    naam: 'Vertrouwelijk signaal',
    groep: 'stappen',
    inzagen: ['SIGNALEN', 'CONCEPT'],
    alleenVoor: ({ relaties, inzagen }) => inzagen.includes('SIGNALEN') || relaties.includes('ADVISEUR'),
    Deel: lui(() => import('../signalen/signalen.js').then(({ Signalen }) => ({ default: Signalen }))),
  },
  {
    pad: 'risicoanalyse',
    naam: 'Risicoanalyse',
    groep: 'stappen',
    inzagen: ['CONCEPT'],
    alleenVoor: ({ relaties }) => relaties.includes('ADVISEUR') || relaties.includes('TOETSER'),
    Deel: lui(() => import('../risicoanalyse/risicoanalyse.js').then(({ Risicoanalyse }) => ({ default: Risicoanalyse }))),
  },
  {
    pad: 'wederhoor',
    naam: 'Hoor en wederhoor',
    groep: 'stappen',
    inzagen: ['WEDERHOOR'],
    Deel: lui(() => import('../wederhoor/wederhoor.js').then(({ Wederhoor }) => ({ default: Wederhoor }))),
  },
  {
    pad: 'rapport',
    naam: 'Rapport',
    groep: 'stappen',
    inzagen: ['RAPPORT', 'RAPPORT_CONCEPT', 'RAPPORT_VERSIES'],
    Deel: lui(() => import('../rapport/rapport.js').then(({ Rapport }) => ({ default: Rapport }))),
  },
  {
    pad: 'advies',
    naam: 'Advies',
    groep: 'stappen',
    // Who sees the letter and nothing else has it on the first screen.
    inzagen: ['PLANNING'],
    alleenVoor: magAdviesZien,
    Deel: lui(() => import('../advies/advies.js').then(({ Advies }) => ({ default: Advies }))),
  },
  {
    pad: 'uitkomst',
    naam: 'Uitkomst',
    groep: 'stappen',
    inzagen: ['UITKOMST', 'BRIEF'],
    // Before there is one: for who records it.
    alleenVoor: ({ inzagen, relaties, status }) =>
      inzagen.includes('UITKOMST') || (status === 'ADVIES_VERSTREKT' && relaties.some((een) => een === 'GRIFFIER' || een === 'KABINET')),
    Deel: lui(() => import('../uitkomst/uitkomst.js').then(({ Uitkomst }) => ({ default: Uitkomst }))),
  },
  {
    pad: 'nazorg',
    naam: 'Maatregelen en nazorg',
    groep: 'stappen',
    inzagen: ['MAATREGELEN', 'PLANNING'],
    // The kabinet sees to what comes after a benoeming, and reads no measures.
    alleenVoor: ({ inzagen, status }) => status === 'NAZORG' || (inzagen.includes('MAATREGELEN') && NA_RAPPORT.has(status)),
    Deel: lui(() => import('../nazorg/nazorg.js').then(({ Nazorg }) => ({ default: Nazorg }))),
  },
  {
    pad: 'planning',
    naam: 'Planning',
    groep: 'zaak',
    inzagen: ['PLANNING'],
    Deel: lui(() => import('./planning.js').then(({ Planning }) => ({ default: Planning }))),
  },
  {
    pad: 'verloop',
    naam: 'Verloop',
    groep: 'zaak',
    inzagen: ['PROCESBESLUITEN', 'HEROPENING', 'PLANNING', 'KOP'],
    alleenVoor: magVerloopZien,
    Deel: lui(() => import('../verloop/verloop.js').then(({ Verloop }) => ({ default: Verloop }))),
  },
  {
    pad: 'rechten',
    naam: 'Gegevens en rechten',
    groep: 'gegevens',
    inzagen: ['AVG_VERZOEKEN', 'INZAGE_EXPORT', 'INZAGELOG', 'KOP'],
    alleenVoor: magRechtenZien,
    Deel: lui(() => import('../rechten/rechten.js').then(({ Rechten }) => ({ default: Rechten }))),
  },
  {
    pad: 'bewaren',
    naam: 'Bewaren',
    groep: 'gegevens',
    inzagen: ['BEWAARPLAN', 'VERNIETIGING', 'BEWAARBLOKKADES'],
    Deel: lui(() => import('../bewaren/bewaren.js').then(({ Bewaren }) => ({ default: Bewaren }))),
  },
  {
    pad: 'noodinzage',
    naam: 'Noodinzage',
    groep: 'gegevens',
    inzagen: ['NOODINZAGEN'],
    Deel: lui(() => import('../noodinzage/noodinzage.js').then(({ Noodinzage }) => ({ default: Noodinzage }))),
  },
  {
    pad: 'datalekken',
    naam: 'Datalekken',
    groep: 'gegevens',
    inzagen: ['DATALEKKEN'],
    Deel: lui(() =>
      import('../organisatie/datalekken-van-toetsing.js').then(({ DatalekkenVanToetsing }) => ({ default: DatalekkenVanToetsing })),
    ),
  },
  {
    pad: 'controle',
    naam: 'Controle',
    groep: 'gegevens',
    inzagen: ['CONTROLE'],
    Deel: lui(() => import('../toezicht/controle.js').then(({ Controle }) => ({ default: Controle }))),
  },
  {
    pad: 'tijdlijn',
    naam: 'Tijdlijn',
    groep: 'zaak',
    inzagen: ['AUDIT'],
    Deel: lui(() => import('../tijdlijn/tijdlijn.js').then(({ Tijdlijn }) => ({ default: Tijdlijn }))),
  },
];
