import { vanTot } from '../../toetsing/toetsing-status.js';
import { besluitWeigeringen } from '../../uitkomst/sluiten.rules.js';
import type { HandelingRegel } from '../handeling-regel.js';
import { raadsdatumWijzigingWeigeringen } from '../handeling-weigeringen.js';
import { LOPEND } from './spannen.js';

/** Withdrawing, pausing, stopping, reopening; dates and terms. */
export const VERLOOP_HANDELINGEN = {
  // S-X1 Intrekking
  trekIn: {
    omschrijving: 'De kandidatuur intrekken',
    // The opdrachtgever enters what the kandidaat asked for on paper.
    relaties: ['KANDIDAAT', 'OPDRACHTGEVER'],
    statussen: [...LOPEND, 'UITKOMST_GEREGISTREERD', 'OPGESCHORT', 'HEROPEND'],
    overgang: 'trekIn',
    weigeringen: besluitWeigeringen,
  },
  // S-X10 Heropening
  heropen: {
    omschrijving: 'De toetsing heropenen met een nieuwe ronde',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD', 'GESLOTEN'],
    overgang: 'heropen',
  },
  // Opschorten, hervatten en staken (S-X3, S-X7, S-X15)
  schortOp: {
    omschrijving: 'De toetsing opschorten',
    relaties: ['OPDRACHTGEVER'],
    statussen: vanTot('WACHT_OP_MEDEWERKING', 'ADVIES_TER_INZAGE_KANDIDAAT'),
    overgang: 'schortOp',
  },
  hervat: { omschrijving: 'De toetsing hervatten', relaties: ['OPDRACHTGEVER'], statussen: ['OPGESCHORT'], overgang: 'hervat' },
  staak: {
    omschrijving: 'De toetsing staken',
    relaties: ['OPDRACHTGEVER'],
    statussen: [...LOPEND, 'UITKOMST_GEREGISTREERD', 'OPGESCHORT', 'HEROPEND'],
    overgang: 'staak',
    weigeringen: besluitWeigeringen,
  },
  // S-X13 Raadsdatum, en de termijnen
  wijzigRaadsdatum: {
    omschrijving: 'De raadsdatum verplaatsen',
    relaties: ['OPDRACHTGEVER', 'KABINET', 'GRIFFIER'],
    // The griffier knows the date before he may know anything else.
    deuren: ['KOP', 'AANKONDIGING'],
    statussen: [...LOPEND, 'UITKOMST_GEREGISTREERD'],
    ookOpgeschort: true,
    weigeringen: raadsdatumWijzigingWeigeringen,
  },
  wijzigTermijnprofiel: {
    omschrijving: 'Andere termijnen laten gelden',
    relaties: ['OPDRACHTGEVER'],
    statussen: vanTot('GESTART', 'ADVIES_TER_INZAGE_KANDIDAAT'),
    ookOpgeschort: true,
  },
  verlengTermijn: {
    omschrijving: 'Een termijn met een reden verlengen',
    relaties: ['OPDRACHTGEVER', 'KABINET'],
    statussen: LOPEND,
    ookOpgeschort: true,
  },
} as const satisfies Record<string, HandelingRegel>;
