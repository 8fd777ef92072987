import type { MaatregelMoment } from '../maatregel/maatregel-catalogus.js';
import type { MaatregelStatus } from '../maatregel/maatregel-status.js';
import { nazorgPlan } from './nazorg-plan.js';

const NU = '2027-03-03T09:00:00.000Z';
const maatregel = (nummer: number, moment: MaatregelMoment, status: MaatregelStatus = 'OVEREENGEKOMEN') =>
  ({ nummer, code: 'BM-10', moment, status }) as const;
const zaak = (...maatregelen: readonly ReturnType<typeof maatregel>[]) =>
  ({
    bestuurslaag: 'GEMEENTE',
    tijdzone: 'Europe/Amsterdam',
    termijnProfiel: 'NORMAAL',
    benoemdOp: '2027-02-25',
    aanvaardOp: '2027-03-01',
    werk: { maatregelen },
  }) as const;
const regels = (...van: Parameters<typeof nazorgPlan>): readonly string[] =>
  nazorgPlan(...van).map(
    ({ plek, volgnummer, code, aanvang, duur }) => `${plek}/${volgnummer} ${code} ${aanvang.slice(0, 10)} ${duur?.aantal ?? '-'}`,
  );

describe(nazorgPlan.name, () => {
  it('keeps the raw data 28 days after the acceptance, and asks what every benoeming asks', () => {
    expect(regels(zaak(), NU)).toEqual([
      'BEWAREN/1 T19 2027-03-01 -',
      'NEVENFUNCTIES/1 T21 2027-03-01 30',
      'GEDRAGSCODE/1 T21 2027-03-01 30',
    ]);
  });

  it.each([
    ['BIJ_BENOEMING', 'MAATREGEL/3 T21 2027-03-03 0'],
    ['VOOR_BENOEMING', 'MAATREGEL/3 T21 2027-03-03 0'],
    ['BINNEN_30_DAGEN', 'MAATREGEL/3 T21 2027-02-25 30'],
    ['BINNEN_90_DAGEN', 'MAATREGEL/3 T21 2027-02-25 90'],
    ['DOORLOPEND', 'CONTROLE/1 T21 2027-03-01 12'],
  ] as const)('gives a measure for %s its own date', (moment, verwacht) => {
    const vanMaatregelen = regels(zaak(maatregel(3, moment)), NU).filter((r) => /^(MAATREGEL|CONTROLE)/.test(r));
    expect(vanMaatregelen).toEqual([verwacht]);
  });

  it.each(['UITGEVOERD', 'GEWEIGERD_DOOR_KANDIDAAT', 'VERVALLEN', 'VOORGESTELD'] as const)(
    'asks nothing for a measure that is %s',
    (status) => {
      expect(regels(zaak(maatregel(1, 'BINNEN_30_DAGEN', status)), NU).filter((r) => r.startsWith('MAATREGEL'))).toEqual([]);
    },
  );

  it('looks every year at a measure that goes on, also after it was set up', () => {
    expect(regels(zaak(maatregel(1, 'DOORLOPEND', 'UITGEVOERD')), NU)).toContain('CONTROLE/1 T21 2027-03-01 12');
  });

  it('asks for the declaration of 30 days on the islands only', () => {
    const plan = nazorgPlan({ ...zaak(), bestuurslaag: 'OPENBAAR_LICHAAM', tijdzone: 'America/Kralendijk' }, NU);
    expect(plan.find(({ plek }) => plek === 'BES_VERKLARING')).toMatchObject({ taak: 'BES_VERKLARING_AFLEGGEN', duur: { aantal: 30 } });
  });

  it('begins now with what was decided today, and with no day before that on which it begins', () => {
    expect(nazorgPlan({ ...zaak(), aanvaardOp: '2027-03-03' }, NU).map(({ aanvang }) => aanvang)).toEqual([NU, NU, NU]);
    expect(nazorgPlan({ ...zaak(), aanvaardOp: '2027-03-02' }, NU)[0]?.aanvang).toBe('2027-03-02T11:00:00.000Z');
  });

  it('asks nothing of a benoeming where there was none', () => {
    expect(regels({ ...zaak(), benoemdOp: null, aanvaardOp: null }, NU)).toEqual(['BEWAREN/1 T19 2027-03-03 -']);
  });

  it('lasts as long as the practice terms do, from now, in practice', () => {
    const plan = nazorgPlan({ ...zaak(maatregel(1, 'BINNEN_90_DAGEN')), termijnProfiel: 'OEFEN' }, NU);
    expect(plan.every(({ aanvang, duur }) => aanvang === NU && duur === undefined)).toBe(true);
  });
});
