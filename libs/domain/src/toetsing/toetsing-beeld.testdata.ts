import type { ToetsingBeeld } from './toetsing-beeld.js';

/** A case of a fictional gemeente, just started, for tests that vary one thing of it. */
export function eenBeeld(anders: Partial<ToetsingBeeld> = {}): ToetsingBeeld {
  return {
    toetsingId: '0192a000-0000-7000-8000-00000000aaaa',
    organisatieId: '0192a000-0000-7000-8000-000000000001',
    ronde: 1,
    status: 'GESTART',
    versie: 1,
    bestuurslaag: 'GEMEENTE',
    doelfunctie: 'WETHOUDER',
    aanleiding: 'TUSSENTIJDS',
    raadsdatum: '2027-02-25',
    regime: 'HUIDIG_2023',
    vragenlijstVersie: 1,
    termijnProfiel: 'NORMAAL',
    termijnProfielVersie: 1,
    tijdzone: 'Europe/Amsterdam',
    vogMaxOuderdomDagen: 92,
    kandidaatId: 'kandidaat',
    opdrachtgeverId: 'burgemeester',
    toewijzingen: [
      { id: 'toewijzing-1', persoonId: 'adviseur', rol: 'ADVISEUR', leidend: true, verklaring: 'GEEN_CONFLICT' },
      { id: 'toewijzing-2', persoonId: 'toetser', rol: 'TOETSER', leidend: false, verklaring: 'GEEN_CONFLICT' },
    ],
    feiten: {},
    stappen: {},
    vogStatus: 'NIET_GESTART',
    vogIngediendOp: null,
    vogAfgegevenOp: null,
    vogSpoed: false,
    documenten: [],
    werk: { oordelen: [], bevindingen: [], risicos: [], maatregelen: [], reacties: [] },
    conclusie: null,
    inzageVanaf: null,
    ...anders,
  };
}
