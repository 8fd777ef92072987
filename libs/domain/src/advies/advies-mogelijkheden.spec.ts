import { ontbrekendeOordelen } from '../benoembaarheid/benoembaarheid.rules.js';
import { adviesMogelijkheden } from './advies-mogelijkheden.js';
import type { AdviesFeiten } from './advies.rules.js';
import { ADVIES_CONCLUSIES, CONCLUSIES_ZONDER_VOG } from './conclusie.js';

const feiten: AdviesFeiten = {
  bestuurslaag: 'GEMEENTE',
  vogStatus: 'GEVERIFIEERD',
  oordelen: ontbrekendeOordelen('GEMEENTE', []).map((eis) => ({ eis, uitkomst: 'VOLDAAN' })),
  hoogsteNetto: 'KRITIEK',
  maatregelen: [],
};
const mogelijk = (f: AdviesFeiten): readonly string[] => adviesMogelijkheden(f).flatMap((m) => (m.mogelijk ? [m.conclusie] : []));

describe(adviesMogelijkheden.name, () => {
  it('shows every conclusion, also those that are not open, and says why', () => {
    expect(adviesMogelijkheden(feiten).map((m) => m.conclusie)).toEqual(ADVIES_CONCLUSIES);
    expect(adviesMogelijkheden(feiten).find((m) => m.conclusie === 'GEEN_BELEMMERINGEN_MET_MAATREGELEN')?.redenen).toEqual([
      { code: 'MAATREGELEN_ONTBREKEN' },
    ]);
  });

  it('leaves nothing positive open without a verified VOG (INV-04)', () => {
    expect(mogelijk({ ...feiten, vogStatus: 'NIET_OVERGELEGD' })).toEqual(CONCLUSIES_ZONDER_VOG);
    expect(mogelijk(feiten)).toEqual(['GEEN_BELEMMERINGEN', 'BELEMMERINGEN', 'GEEN_ADVIES']);
  });

  it('asks for more words where a critical risk stays', () => {
    const [geen] = adviesMogelijkheden(feiten);
    const [laag] = adviesMogelijkheden({ ...feiten, hoogsteNetto: 'LAAG' });
    expect([geen?.minimaleMotivering, laag?.minimaleMotivering]).toEqual([200, 0]);
  });
});
