import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { MEDEWERKER_ROLLEN } from '../personen/rollen.rules.js';
import { GEBEURTENIS_BIJ_MOMENT } from '../proces/bij-einde.js';
import { HANDELING_CODES } from '../handeling/handelingen.js';
import { INZAGE_CODES, isInhoud } from '../toegang/inzagen.js';
import { ORGANISATIE_CODES, ORGANISATIE_REGELS } from '../toegang/organisatie-regels.js';
import { RELATIES } from '../toegang/relatie.js';
import { OVERGANG_REGELS } from '../toetsing/overgang.js';
import { functieGegevens } from '../personen/functie-gegevens.js';
import { vertelDetails } from './details.js';
import { GEBEURTENIS_SOORTEN, ORGANISATIE_DADEN, ORGANISATIE_SOORTEN, OUDE_ORGANISATIE_SOORTEN, PROCES_OVERGANGEN } from './soorten.js';
import { vertelGebeurtenis, vertelInOrganisatie } from './vertel.js';
import { magOrganisatieGebeurtenisZien } from './zichtbaar.js';

/** A sentence of people: a subject, a verb in the past tense, an end; no code, no placeholder. */
const ZIN = /^(De|Het|U|Iemand)( [\p{L}’‘',()./-]+)+( \d+)?[.](.*[.])?$/u;
const ONBEKEND = /niet kent/;

describe('every kind of event has words', () => {
  it.each(GEBEURTENIS_SOORTEN)('of a case: %s', (soort) => {
    const gegevens = soort === 'INZAGE' ? { inzage: 'DOCUMENTEN' } : { stap: 'VRAGENLIJST', termijn: 'T01' };
    for (const rol of ['KANDIDAAT', 'ADVISEUR', 'SYSTEEM']) {
      const { wat, grondslag } = vertelGebeurtenis({ soort, rol, gegevens }, rol === 'KANDIDAAT');
      expect(wat).toMatch(ZIN);
      expect(wat).not.toMatch(ONBEKEND);
      expect(grondslag?.doel).toMatch(/ te /);
    }
  });

  it.each([...ORGANISATIE_SOORTEN, ...OUDE_ORGANISATIE_SOORTEN])('of an organisation: %s', (soort) => {
    const { wat, grondslag } = vertelInOrganisatie({ soort, rol: 'BEHEERDER', gegevens: {} });
    expect(wat).toMatch(ZIN);
    expect(wat).not.toMatch(ONBEKEND);
    expect(grondslag).not.toBeNull();
  });

  it('and none is left out: every act, every move of the process, every moment, every act in an organisation that writes', () => {
    expect(GEBEURTENIS_SOORTEN).toEqual(expect.arrayContaining([...HANDELING_CODES, ...Object.values(GEBEURTENIS_BIJ_MOMENT)]));
    expect([...PROCES_OVERGANGEN].sort()).toEqual(
      OVERGANG_REGELS.filter(({ door }) => door === 'PROCES')
        .map(({ overgang }) => overgang)
        .sort(),
    );
    const leest = ORGANISATIE_CODES.filter((code) => ORGANISATIE_REGELS[code].leest === true);
    expect([...ORGANISATIE_DADEN, ...leest, 'simuleerPlanning'].sort()).toEqual([...ORGANISATIE_CODES].sort());
    expect(new Set(GEBEURTENIS_SOORTEN).size).toBe(GEBEURTENIS_SOORTEN.length);
  });

  it('and the compiler holds the writers of events to these lists', () => {
    const bron = join(__dirname, '../../../dossier/src');
    for (const bestand of ['gebeurtenis', 'leg-vast', 'schrijf-organisatie-gebeurtenis'])
      expect(readFileSync(join(bron, `handeling/${bestand}.ts`), 'utf8')).toMatch(/readonly soort: (Gebeurtenis|Organisatie)Soort;/);
  });
});

describe('a look', () => {
  it.each(INZAGE_CODES.filter(isInhoud))('at %s is told by what was looked at', (inzage) => {
    const aan = vertelGebeurtenis({ soort: 'INZAGE', rol: 'TOETSER', gegevens: { inzage } }, true);
    expect(aan).toMatchObject({ aard: 'INZAGE', functie: 'collegiale toetser', stap: null, details: [] });
    expect(aan.wat).toMatch(/^De collegiale toetser bekeek .+\.$/);
    expect(aan.wat).not.toContain('een deel van het dossier');
  });
});

describe('an event is told', () => {
  it('to the kandidaat about himself, and to others about him', () => {
    const soort = { soort: 'dienVragenlijstIn', rol: 'KANDIDAAT', gegevens: { lijst: 'v1', aantal: 40, status: 'IN_ONDERZOEK' } };
    expect(vertelGebeurtenis(soort, true)).toMatchObject({ functie: 'u zelf', wat: 'U diende de vragenlijst in.' });
    expect(vertelGebeurtenis(soort, false)).toEqual({
      aard: 'HANDELING',
      functie: 'kandidaat',
      wat: 'De kandidaat diende de vragenlijst in.',
      grondslag: { activiteit: 'BASISSCAN', doel: 'de basisscan uit te voeren', wet: 'op grond van de wet' },
      stap: { code: 'VRAGENLIJST', nummer: 'S06', naam: 'Vragenlijst' },
      details: [
        { naam: 'lijst', waarde: 'v1' },
        { naam: 'aantal', waarde: '40' },
        { naam: 'stand', waarde: 'IN_ONDERZOEK' },
      ],
    });
  });

  it.each([
    ['STAP_GEOPEND', { stap: 'RAPPORT' }, 'Het systeem opende de stap ‘Rapport vaststellen’.', 'RAPPORT'],
    [
      'TERMIJN_VERSTREKEN',
      { stap: 'MEDEWERKING', termijn: 'T01' },
      'Het systeem legde vast dat de termijn ‘De kandidaat laat weten wel of niet mee te werken’ voorbij is.',
      'MEDEWERKING',
    ],
    ['TERMIJN_GEOPEND', { termijn: 'onzin' }, 'Het systeem liet de termijn beginnen.', null],
    [
      'HERINNERING',
      { termijn: 'T18', stap: 'BEWAREN' },
      'Het systeem herinnerde aan de termijn ‘Vernietiging als de kandidaat niet is benoemd of is gestopt’.',
      null,
    ],
  ])('by what its data name: %s %j', (soort, gegevens, wat, stap) => {
    expect(vertelGebeurtenis({ soort, rol: 'SYSTEEM', gegevens }, false)).toMatchObject({
      aard: 'PROCES',
      functie: 'het systeem',
      wat,
      stap: stap === null ? null : { code: stap },
    });
  });

  it('without ids and hashes, and with the codes of terms in words', () => {
    const gegevens = {
      objectId: '0190d3a4-0000-7000-8000-000000000001',
      hash: 'a'.repeat(64),
      versie: 2,
      termijn: 'T12',
      extern: true,
      tot: null,
    };
    expect(vertelGebeurtenis({ soort: 'stelRapportVast', rol: 'TOETSER', gegevens }, false).details).toEqual([
      { naam: 'versie', waarde: '2' },
      { naam: 'termijn', waarde: 'De toetser toetst het rapport en stelt het vast (T12)' },
      { naam: 'van een extern bureau', waarde: 'ja' },
    ]);
  });

  it('also where the chain holds what nobody wrote (property)', () => {
    const gegevens = fc.dictionary(
      fc.constantFrom('stap', 'termijn', 'inzage', 'rol', '__proto__', 'x'),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('toString', 'constructor', '__proto__')),
        fc.string(),
        gegevens,
        (soort, rol, g) => {
          expect(vertelGebeurtenis({ soort, rol, gegevens: g }, true).wat).toMatch(ONBEKEND);
          expect(vertelInOrganisatie({ soort, rol, gegevens: g }).grondslag).toBeNull();
        },
      ),
    );
  });

  it.each(RELATIES)('in the function %s', (rol) => {
    const { functie, wat } = vertelGebeurtenis({ soort: 'startToetsing', rol, gegevens: {} }, false);
    expect(wat).toBe(`De ${functie}${functie.includes(',') ? ',' : ''} startte de toetsing.`);
  });
});

describe('of the chain of the organisation', () => {
  const gezien = (soort: string, rol: string, gegevens = {}) =>
    (['OPDRACHTGEVER', 'FG', 'AUDITOR'] as const).filter((door) => magOrganisatieGebeurtenisZien(door, { soort, rol, gegevens }));

  it.each([
    ['blokkeerPersoon', 'BEHEERDER', {}, ['OPDRACHTGEVER', 'FG', 'AUDITOR']],
    ['ongebruikelijkeRaadpleging', 'SYSTEEM', { voor: 'FG' }, ['FG', 'AUDITOR']],
    ['ongebruikelijkeRaadpleging', 'SYSTEEM', { voor: 'OPDRACHTGEVER' }, ['OPDRACHTGEVER', 'AUDITOR']],
    ['ongebruikelijkeRaadpleging', 'SYSTEEM', {}, ['AUDITOR']],
    ['beoordeelRaadpleging', 'FG', {}, ['FG', 'AUDITOR']],
    ['beoordeelRaadpleging', 'OPDRACHTGEVER', {}, ['OPDRACHTGEVER', 'AUDITOR']],
  ])('%s by %s %j is for %j', (soort, rol, gegevens, wie) => expect(gezien(soort, rol, gegevens)).toEqual(wie));

  it('a change of functions has a key for each', () => {
    expect(functieGegevens(['ADVISEUR', 'FG'], ['UITVRAAG_BEANTWOORDER'])).toEqual({
      adviseur: 'GEGEVEN',
      fg: 'VOORGESTELD',
      uitvraag: 'ONTNOMEN',
    });
    expect(Object.keys(functieGegevens(MEDEWERKER_ROLLEN))).toHaveLength(MEDEWERKER_ROLLEN.length);
    expect(vertelDetails(functieGegevens(['OPDRACHTGEVER', 'FG'], ['UITVRAAG_BEANTWOORDER']))).toEqual([
      { naam: 'opdrachtgever', waarde: 'VOORGESTELD' },
      { naam: 'functionaris gegevensbescherming', waarde: 'VOORGESTELD' },
      { naam: 'medewerker aan wie een vraag is gesteld', waarde: 'ONTNOMEN' },
    ]);
  });
});
