import type { Feiten } from '../toetsing/feit.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import type { VogStatus } from '../vog/vog-status.js';
import type { HeropeningDeel, HeropeningReden } from './heropening.js';
import { heropeningWeigeringen, opnieuwTeDoen, vogOvername } from './heropening.rules.js';

const geldig = eenBeeld({ vogStatus: 'GEVERIFIEERD', vogAfgegevenOp: '2027-01-26', raadsdatum: '2027-04-28' });
const MEDEWERKING: Feiten = { MEDEWERKING: { waarde: 'VERLEEND', op: '2027-01-13T10:00:00.000Z' } };

describe(opnieuwTeDoen.name, () => {
  it.each<[HeropeningReden, readonly HeropeningDeel[], readonly HeropeningDeel[]]>([
    ['NIEUW_FEIT', [], ['RISICOANALYSE']],
    ['NIEUW_FEIT', ['BRONONDERZOEK', 'VOG'], ['VOG', 'BRONONDERZOEK', 'RISICOANALYSE']],
    ['VOG_ALSNOG_AFGEGEVEN', [], []],
    ['VOG_ALSNOG_AFGEGEVEN', ['DOCUMENTEN'], ['DOCUMENTEN', 'RISICOANALYSE']],
    ['PORTEFEUILLE_GEWIJZIGD', [], ['INTERNE_UITVRAAG', 'RISICOANALYSE']],
    ['VOG_TE_OUD', [], ['VOG']],
    ['VOG_TE_OUD', ['BENOEMBAARHEID'], ['BENOEMBAARHEID', 'VOG', 'RISICOANALYSE']],
    ['AVG_RECTIFICATIE', [], ['RISICOANALYSE']],
    ['AVG_RECTIFICATIE', ['RISICOANALYSE'], ['RISICOANALYSE']],
  ])('after %s with %j: %j', (reden, gekozen, verwacht) => {
    expect(opnieuwTeDoen(reden, gekozen, geldig)).toEqual(verwacht);
  });

  it.each<[string, Parameters<typeof eenBeeld>[0], boolean]>([
    ['on its last day', {}, false],
    ['a day too old for the council', { raadsdatum: '2027-04-29' }, true],
    ['lapsed', { vogStatus: 'VERLOPEN' }, true],
    ['not verified yet', { vogStatus: 'INGEDIEND', vogAfgegevenOp: null }, false],
    ['without a council date', { raadsdatum: null }, false],
    ['in a case without a VOG (INV-29)', { raadsdatum: '2027-04-29', vogVereist: false }, false],
  ])('asks again for a VOG that is %s, whatever the reason: %s', (_, anders, opnieuw) => {
    expect(opnieuwTeDoen('NIEUW_FEIT', [], { ...geldig, ...anders }).includes('VOG')).toBe(opnieuw);
  });
});

describe(vogOvername.name, () => {
  it.each<[VogStatus, ReturnType<typeof vogOvername>]>([
    ['GEVERIFIEERD', 'ALLES'],
    ['PROCEDURE_LOOPT', 'AANVRAAG'],
    ['NIET_OVERGELEGD', 'AANVRAAG'],
    ['KLAARGEZET', 'NIETS'],
    ['VERLOPEN', 'NIETS'],
  ])('%s: %s', (status, verwacht) => expect(vogOvername(status)).toBe(verwacht));
});

describe(heropeningWeigeringen.name, () => {
  const codes = (reden: HeropeningReden, anders: Parameters<typeof eenBeeld>[0], portefeuille = false): readonly string[] =>
    heropeningWeigeringen(reden, eenBeeld({ feiten: MEDEWERKING, vogStatus: 'GEVERIFIEERD', ...anders }), portefeuille).map(
      ({ code }) => code,
    );

  it.each<[HeropeningReden, Parameters<typeof eenBeeld>[0], readonly string[]]>([
    ['NIEUW_FEIT', {}, []],
    ['VOG_TE_OUD', {}, []],
    ['VOG_TE_OUD', { vogStatus: 'NIET_OVERGELEGD' }, ['HEROPENING_REDEN_PAST_NIET']],
    ['VOG_ALSNOG_AFGEGEVEN', { vogStatus: 'NIET_OVERGELEGD' }, []],
    ['VOG_ALSNOG_AFGEGEVEN', {}, ['HEROPENING_REDEN_PAST_NIET']],
    ['NIEUW_FEIT', { feiten: {} }, ['HEROPENEN_ZONDER_MEDEWERKING']],
    ['NIEUW_FEIT', { feiten: { MEDEWERKING: { waarde: 'GEWEIGERD', op: '2027-01-13T10:00:00.000Z' } } }, ['HEROPENEN_ZONDER_MEDEWERKING']],
    [
      'NIEUW_FEIT',
      { feiten: { ...MEDEWERKING, INGETROKKEN: { waarde: 'INGETROKKEN', op: '2027-01-14T10:00:00.000Z' } } },
      ['HEROPENEN_ZONDER_MEDEWERKING'],
    ],
  ])('%s in %j: %j', (reden, anders, verwacht) => expect(codes(reden, anders)).toEqual(verwacht));

  it('asks for the new portfolio when that is the reason, and then only', () => {
    expect(codes('PORTEFEUILLE_GEWIJZIGD', {}, false)).toEqual(['PORTEFEUILLE_ONTBREEKT']);
    expect(codes('PORTEFEUILLE_GEWIJZIGD', {}, true)).toEqual([]);
    expect(codes('NIEUW_FEIT', {}, true)).toEqual(['PORTEFEUILLE_ONTBREEKT']);
  });
});
