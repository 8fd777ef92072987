import type { BenoembaarheidsOordeel } from '../benoembaarheid/benoembaarheid.rules.js';
import type { DossierWerk } from '../onderdeel/onderdeel.js';
import type { ToetsingStatus } from '../toetsing/toetsing-status.js';
import { MAATREGEL_STATUSSEN, type MaatregelStatus } from './maatregel-status.js';
import type { MaatregelKern } from './maatregel.js';
import { isVoorwaardeLosgelaten, vervalWeigeringen } from './verval.rules.js';

type Maatregel = DossierWerk['maatregelen'][number];
type Risico = DossierWerk['risicos'][number];

const aMaatregel = (anders: Partial<Maatregel> = {}): Maatregel => ({
  id: 'm1',
  nummer: 1,
  code: 'BM-04',
  moment: 'VOOR_BENOEMING',
  status: 'OVEREENGEKOMEN',
  zichtbaarheid: 'INTERN',
  toelichting: '',
  risicoIds: ['r1'],
  bewijs: null,
  ...anders,
});
const aRisico = (anders: Partial<Risico> = {}): Risico => ({
  id: 'r1',
  nummer: 1,
  categorie: 'RC-02',
  bevindingIds: ['b1'],
  toelichting: '',
  bruto: { kans: 4, impact: 4 },
  netto: { kans: 2, impact: 2 },
  nietBeheersbaar: null,
  voorgelegd: true,
  ...anders,
});
const ambt: BenoembaarheidsOordeel & { toelichting: string } = {
  eis: 'ONVERENIGBARE_BETREKKING',
  uitkomst: 'OP_TE_LOSSEN_BIJ_BENOEMING',
  toelichting: '',
};
const bm01 = aMaatregel({ code: 'BM-01', moment: 'BIJ_BENOEMING', risicoIds: [] });
const tweede = (status: MaatregelStatus): Maatregel => ({ ...bm01, id: 'm2', nummer: 2, status });
const codes = (werk: Partial<DossierWerk>, status: ToetsingStatus = 'ADVIES_IN_VOORBEREIDING', id = 'm1') =>
  vervalWeigeringen(id, { oordelen: [], risicos: [], maatregelen: [aMaatregel()], ...werk }, status).map((w) => w.code);

describe(vervalWeigeringen.name, () => {
  it.each(MAATREGEL_STATUSSEN)('lets one that is %s lapse, but once', (status) => {
    expect(codes({ maatregelen: [aMaatregel({ status })] })).toEqual(status === 'VERVALLEN' ? ['STATUS_OVERGANG_ONGELDIG'] : []);
  });

  describe('that an incompatible office forces (INV-03)', () => {
    const ZONDER = ['ONVERENIGBAARHEID_ZONDER_MAATREGEL'];
    it.each<[string, Partial<DossierWerk>, readonly string[]]>([
      ['stays, being the only one', { maatregelen: [bm01] }, ZONDER],
      ['stays, late or not', { maatregelen: [{ ...bm01, status: 'TE_LAAT' }] }, ZONDER],
      ['stays on record when it was not kept', { maatregelen: [{ ...bm01, status: 'NIET_NAGEKOMEN' }] }, ZONDER],
      ['stays while the other one is a proposal', { maatregelen: [bm01, tweede('VOORGESTELD')] }, ZONDER],
      ['stays while the other one was refused', { maatregelen: [bm01, tweede('GEWEIGERD_DOOR_KANDIDAAT')] }, ZONDER],
      [
        'stays while the other one is for before',
        { maatregelen: [bm01, { ...tweede('OVEREENGEKOMEN'), moment: 'VOOR_BENOEMING' }] },
        ZONDER,
      ],
      ['goes when another one was agreed', { maatregelen: [bm01, tweede('OVEREENGEKOMEN')] }, []],
      ['goes when another one was carried out', { maatregelen: [bm01, tweede('UITGEVOERD')] }, []],
      ['goes when the office is no obstacle any more', { oordelen: [{ ...ambt, uitkomst: 'VOLDAAN' }], maatregelen: [bm01] }, []],
    ])('%s', (_, werk, verwacht) => {
      for (const status of ['ADVIES_IN_VOORBEREIDING', 'NAZORG'] as const)
        expect(codes({ oordelen: [ambt], ...werk }, status)).toEqual(verwacht);
    });

    it('has nothing to do with another measure', () => {
      const voor = aMaatregel({ id: 'm3', code: 'BM-01' });
      expect(codes({ oordelen: [ambt], maatregelen: [aMaatregel()] })).toEqual([]);
      expect(codes({ oordelen: [ambt], maatregelen: [voor] }, 'NAZORG', 'm3')).toEqual([]);
    });
  });

  describe('under a risk', () => {
    it.each<[string, Partial<DossierWerk>, ToetsingStatus, readonly string[]]>([
      ['HOOG that has nothing else', { risicos: [aRisico()] }, 'ADVIES_IN_VOORBEREIDING', ['RISICO_ZONDER_MAATREGEL']],
      ['HOOG while the VOG is waited for', { risicos: [aRisico()] }, 'WACHT_OP_VOG', ['RISICO_ZONDER_MAATREGEL']],
      ['HOOG, in the aftercare', { risicos: [aRisico()] }, 'NAZORG', []],
      ['HOOG with another measure', { risicos: [aRisico()], maatregelen: [aMaatregel(), aMaatregel({ id: 'm2' })] }, 'WACHT_OP_VOG', []],
      [
        'HOOG with another measure that was refused',
        { risicos: [aRisico()], maatregelen: [aMaatregel(), aMaatregel({ id: 'm2', status: 'GEWEIGERD_DOOR_KANDIDAAT' })] },
        'WACHT_OP_VOG',
        ['RISICO_ZONDER_MAATREGEL'],
      ],
      ['HOOG that nothing can help', { risicos: [aRisico({ nietBeheersbaar: 'Het is zo.' })] }, 'WACHT_OP_VOG', []],
      ['HOOG that was left without before', { risicos: [aRisico({ id: 'r2' })] }, 'WACHT_OP_VOG', []],
      ['MIDDEN', { risicos: [aRisico({ bruto: { kans: 3, impact: 3 } })] }, 'WACHT_OP_VOG', []],
    ])('%s', (_, werk, status, verwacht) => expect(codes(werk, status)).toEqual(verwacht));

    it('names the risk', () => {
      const risicos = [aRisico({ nummer: 7 })];
      expect(vervalWeigeringen('m1', { oordelen: [], risicos, maatregelen: [aMaatregel()] }, 'WACHT_OP_VOG')).toEqual([
        { code: 'RISICO_ZONDER_MAATREGEL', params: { nummer: 7 } },
      ]);
    });
  });

  it('says nothing of a measure that is not there: its service does', () => expect(codes({}, 'NAZORG', 'm9')).toEqual([]));
});

describe(isVoorwaardeLosgelaten.name, () => {
  const vervallen = (van: MaatregelStatus, anders: Partial<MaatregelKern> = {}): MaatregelKern => ({
    code: 'BM-04',
    moment: 'VOOR_BENOEMING',
    status: 'VERVALLEN',
    vervallen: { van, reden: 'Niet meer nodig.' },
    ...anders,
  });
  it.each<[string, MaatregelKern, boolean]>([
    ['agreed, for before the benoeming', vervallen('OVEREENGEKOMEN'), true],
    ['proposed, for before the benoeming', vervallen('VOORGESTELD'), true],
    ['carried out already', vervallen('UITGEVOERD'), false],
    ['refused already', vervallen('GEWEIGERD_DOOR_KANDIDAAT'), false],
    ['for at the benoeming', vervallen('OVEREENGEKOMEN', { moment: 'BIJ_BENOEMING' }), false],
    ['left out of the concept by the adviseur', { code: 'BM-04', moment: 'VOOR_BENOEMING', status: 'VERVALLEN' }, false],
    ['still standing', { code: 'BM-04', moment: 'VOOR_BENOEMING', status: 'OVEREENGEKOMEN' }, false],
  ])('%s: %s', (_, maatregel, verwacht) => expect(isVoorwaardeLosgelaten([maatregel])).toBe(verwacht));

  it('is so when one of several was let go, and not without measures', () => {
    const staat: MaatregelKern = { code: 'BM-06', moment: 'DOORLOPEND', status: 'OVEREENGEKOMEN' };
    expect(isVoorwaardeLosgelaten([staat, vervallen('OVEREENGEKOMEN')])).toBe(true);
    expect(isVoorwaardeLosgelaten([])).toBe(false);
  });
});
