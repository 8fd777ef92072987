import * as fc from 'fast-check';
import type { Bevinding } from '../bevinding/bevinding.rules.js';
import type { RisicoCategorie } from '../bevinding/risico-categorie.js';
import type { MaatregelStatus } from '../maatregel/maatregel-status.js';
import type { Beheersmaatregel } from '../maatregel/maatregel.js';
import { conceptWeigeringen } from './concept.rules.js';
import { hoogsteNiveau, niveauVan, RISICO_NIVEAUS, type RisicoNiveau, SCHAAL, type Schaal } from './risico-score.js';
import {
  geldendeNetto,
  heeftEnkelvoudigeBron,
  hoogsteNetto,
  hoogsteNettoPerCategorie,
  type Risico,
  risicoWeigeringen,
} from './risico.rules.js';

const aBevinding = (afwijkend: Partial<Bevinding> = {}): Bevinding => ({
  id: 'b1',
  nummer: 1,
  categorie: 'RC-01',
  status: 'CONCEPT',
  feit: 'Is voorzitter van een zwemclub die subsidie krijgt.',
  duiding: 'Kan belang hebben bij de begroting.',
  verklaringKandidaat: null,
  bewijskracht: 'A',
  bronnen: [{ soort: 'REGISTER', herkomst: 'Handelsregister' }],
  ...afwijkend,
});
const aRisico = (afwijkend: Partial<Risico> = {}): Risico => ({
  id: 'r1',
  nummer: 1,
  categorie: 'RC-01',
  toelichting: 'Schijn van belangenverstrengeling.',
  bevindingIds: ['b1'],
  bruto: { kans: 3, impact: 3 },
  netto: { kans: 3, impact: 3 },
  nietBeheersbaar: null,
  ...afwijkend,
});
const aMaatregel = (afwijkend: Partial<Beheersmaatregel> = {}): Beheersmaatregel => ({
  id: 'm1',
  nummer: 1,
  code: 'BM-01',
  moment: 'VOOR_BENOEMING',
  status: 'OVEREENGEKOMEN',
  zichtbaarheid: 'INTERN',
  toelichting: '',
  risicoIds: ['r1'],
  ...afwijkend,
});
const codes = (weigeringen: readonly { readonly code: string }[]) => weigeringen.map((w) => w.code);

describe(niveauVan.name, () => {
  it.each<[Schaal, Schaal, RisicoNiveau]>([
    [1, 1, 'LAAG'],
    [2, 2, 'LAAG'],
    [1, 5, 'MIDDEN'],
    [3, 3, 'MIDDEN'],
    [2, 5, 'HOOG'],
    [4, 4, 'HOOG'],
    [4, 5, 'KRITIEK'],
    [5, 5, 'KRITIEK'],
  ])('%d x %d is %s', (kans, impact, niveau) => expect(niveauVan({ kans, impact })).toBe(niveau));

  it('never falls when kans or impact rises', () => {
    const schaal = fc.constantFrom(...SCHAAL);
    fc.assert(
      fc.property(schaal, schaal, schaal, schaal, (k1, i1, k2, i2) => {
        fc.pre(k2 >= k1 && i2 >= i1);
        const hoogte = (kans: Schaal, impact: Schaal) => RISICO_NIVEAUS.indexOf(niveauVan({ kans, impact }));
        expect(hoogte(k2, i2)).toBeGreaterThanOrEqual(hoogte(k1, i1));
      }),
    );
  });
});

describe(risicoWeigeringen.name, () => {
  const lager = { netto: { kans: 1, impact: 2 } } as const;
  it.each<[string, Partial<Risico>, readonly Beheersmaatregel[], readonly string[]]>([
    ['netto as bruto, no measure', {}, [], []],
    ['lower with an agreed measure', lager, [aMaatregel()], []],
    ['lower with a measure carried out', lager, [aMaatregel({ status: 'UITGEVOERD' })], []],
    ['lower without measure', lager, [], ['NETTO_ZONDER_MAATREGEL']],
    ['lower with a measure of another risk', lager, [aMaatregel({ risicoIds: ['r2'] })], ['NETTO_ZONDER_MAATREGEL']],
    ['lower with a proposal', lager, [aMaatregel({ status: 'VOORGESTELD' })], ['NETTO_ZONDER_MAATREGEL']],
    ['lower with a refused measure', lager, [aMaatregel({ status: 'GEWEIGERD_DOOR_KANDIDAAT' })], ['NETTO_ZONDER_MAATREGEL']],
    ['lower with a measure too late', lager, [aMaatregel({ status: 'TE_LAAT' })], ['NETTO_ZONDER_MAATREGEL']],
    ['only the impact lower', { netto: { kans: 3, impact: 2 } }, [], ['NETTO_ZONDER_MAATREGEL']],
    ['higher than bruto', { netto: { kans: 4, impact: 1 } }, [aMaatregel()], ['NETTO_HOGER_DAN_BRUTO']],
    ['a formal requirement', { categorie: 'RC-00' }, [], ['RISICO_CATEGORIE_ZONDER_SCORE']],
    ['a score outside the scale', { bruto: { kans: 6 as Schaal, impact: 1 } }, [], ['RISICO_SCORE_ONGELDIG']],
    ['half a point', { netto: { kans: 2.5 as Schaal, impact: 1 } }, [aMaatregel()], ['RISICO_SCORE_ONGELDIG']],
  ])('%s', (_case, afwijkend, maatregelen, verwacht) => {
    expect(codes(risicoWeigeringen(aRisico(afwijkend), maatregelen))).toEqual(verwacht);
  });
});

describe('the highest netto', () => {
  const laag = { kans: 1, impact: 1 } as const;
  const zwaar = { kans: 5, impact: 5 } as const;
  const midden = { kans: 3, impact: 3 } as const;

  it.each<[MaatregelStatus, RisicoNiveau]>([
    ['OVEREENGEKOMEN', 'LAAG'],
    ['UITGEVOERD', 'LAAG'],
    ['VERVALLEN', 'KRITIEK'],
    ['NIET_NAGEKOMEN', 'KRITIEK'],
  ])('falls back to bruto when its measure is %s: %s', (status, niveau) => {
    expect(hoogsteNetto([aRisico({ bruto: zwaar, netto: laag })], [aMaatregel({ status })])).toBe(niveau);
  });

  it('is given per category, without a total', () => {
    const risicos = (['RC-05', 'RC-01', 'RC-05'] as const satisfies readonly RisicoCategorie[]).map((categorie, index) =>
      aRisico({ id: `r${index}`, categorie, bruto: [midden, laag, zwaar][index] ?? laag }),
    );
    expect(hoogsteNettoPerCategorie(risicos, [])).toEqual([
      { categorie: 'RC-01', niveau: 'LAAG' },
      { categorie: 'RC-05', niveau: 'KRITIEK' },
    ]);
  });

  it('is null without risks', () => {
    expect(hoogsteNetto([], [])).toBeNull();
    expect(hoogsteNiveau(['MIDDEN', 'LAAG'])).toBe('MIDDEN');
  });

  it('counts bruto as long as nothing is agreed', () => {
    expect(geldendeNetto(aRisico({ bruto: midden, netto: laag }), [])).toEqual(midden);
  });
});

describe(heeftEnkelvoudigeBron.name, () => {
  const bevindingen = [aBevinding({ id: 'a' }), aBevinding({ id: 'c', bewijskracht: 'C' }), aBevinding({ id: 'd', bewijskracht: 'D' })];
  it.each([
    [['c'], true],
    [['c', 'd'], true],
    [['a', 'c'], false],
    [[], false],
  ])('%j: %s', (bevindingIds, vlag) => expect(heeftEnkelvoudigeBron({ bevindingIds }, bevindingen)).toBe(vlag));
});

describe(conceptWeigeringen.name, () => {
  const hoog = { bruto: { kans: 4, impact: 4 }, netto: { kans: 4, impact: 4 } } as const;
  const voorstel = aMaatregel({ status: 'VOORGESTELD' });
  it.each<[string, readonly Bevinding[], readonly Risico[], readonly Beheersmaatregel[], readonly string[]]>([
    ['nothing found', [], [], [], []],
    ['a finding, a risk of MIDDEN', [aBevinding()], [aRisico()], [], []],
    ['a HOOG risk with a proposal', [aBevinding()], [aRisico(hoog)], [voorstel], []],
    ['a HOOG risk that nothing can lower', [aBevinding()], [aRisico({ ...hoog, nietBeheersbaar: 'Het ambt zelf is het belang.' })], [], []],
    ['a HOOG risk with an empty reason', [aBevinding()], [aRisico({ ...hoog, nietBeheersbaar: ' ' })], [], ['RISICO_ZONDER_MAATREGEL']],
    [
      'a HOOG risk with a refused measure',
      [aBevinding()],
      [aRisico(hoog)],
      [aMaatregel({ status: 'GEWEIGERD_DOOR_KANDIDAAT' })],
      ['RISICO_ZONDER_MAATREGEL'],
    ],
    [
      'a HOOG risk with the measure of another',
      [aBevinding()],
      [aRisico(hoog)],
      [{ ...voorstel, risicoIds: ['r9'] }],
      ['RISICO_ZONDER_MAATREGEL'],
    ],
    ['a finding without source', [aBevinding({ bronnen: [] })], [], [], ['BEVINDING_ZONDER_BRON']],
    ['a lapsed finding without source', [aBevinding({ status: 'VERVALLEN', bronnen: [] })], [], [], []],
    ['a risk without finding', [], [aRisico({ bevindingIds: [] })], [], ['RISICO_ZONDER_BEVINDING']],
    ['a risk on an unknown finding', [aBevinding({ id: 'b2' })], [aRisico()], [], ['RISICO_ZONDER_BEVINDING']],
    ['a risk on a lapsed finding', [aBevinding({ status: 'VERVALLEN' })], [aRisico()], [], ['RISICO_ZONDER_BEVINDING']],
    ['a measure at a wrong moment', [], [], [aMaatregel({ moment: 'DOORLOPEND' })], ['MAATREGEL_MOMENT_ONGELDIG']],
  ])('%s', (_case, bevindingen, risicos, maatregelen, verwacht) => {
    expect(codes(conceptWeigeringen(bevindingen, risicos, maatregelen))).toEqual(verwacht);
  });
});
