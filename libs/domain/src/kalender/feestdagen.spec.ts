import { feestdagenKalender } from './feestdagen-kalender.js';
import { feestdagenVan } from './feestdagen.js';
import type { IsoDate } from './iso-date.js';

describe(feestdagenVan.name, () => {
  it('knows the days of 2027', () => {
    expect([...feestdagenVan(2027).keys()]).toEqual(
      ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26'].map((day) => `2027-${day}`),
    );
  });

  it.each([
    ['2024-04-01', 'Tweede Paasdag'],
    ['2024-05-20', 'Tweede Pinksterdag'],
    ['2025-04-18', 'Goede Vrijdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2038-04-26', 'Tweede Paasdag'], // the latest Easter there is: 25 April
    ['2285-03-23', 'Tweede Paasdag'], // the earliest: 22 March
    ['2031-04-26', 'Koningsdag'], // 27 April is a Sunday
    ['2026-05-05', 'Bevrijdingsdag'],
  ] as const)('%s is %s', (date, name) => {
    expect(feestdagenVan(Number(date.slice(0, 4))).get(date)).toBe(name);
  });

  it('has no Koningsdag on a Sunday', () => {
    expect(feestdagenVan(2031).has('2031-04-27')).toBe(false);
  });
});

describe(feestdagenKalender.name, () => {
  const kalender = feestdagenKalender([
    { datum: '2027-02-08', naam: 'Carnaval' },
    { datum: '2027-05-07', naam: 'Vrijdag na Hemelvaart', gelijkgesteld: true },
  ]);

  it.each([
    ['an ordinary Monday', '2027-01-18', true, true],
    ['a Saturday', '2027-01-23', false, false],
    ['a Sunday', '2027-01-24', false, false],
    ['Goede Vrijdag', '2027-03-26', false, false],
    ['5 May in a year without lustrum', '2027-05-05', false, false],
    ['4 May', '2027-05-04', true, true],
    ['a day of its own', '2027-02-08', false, true],
    ['a day equated by royal decree', '2027-05-07', false, false],
  ] as const)('judges %s', (_case, date: IsoDate, own, statutory) => {
    expect([kalender.isWerkdag(date), kalender.wettelijk.isWerkdag(date)]).toEqual([own, statutory]);
  });

  it('names the days', () => {
    expect(['2027-02-08', '2027-12-25', '2027-12-24'].map((date) => kalender.feestdag(date as IsoDate))).toEqual([
      'Carnaval',
      'Eerste Kerstdag',
      undefined,
    ]);
  });
});
