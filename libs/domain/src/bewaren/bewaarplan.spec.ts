import { feestdagenKalender } from '../kalender/feestdagen-kalender.js';
import { type BewaarStand, bewaarPlan } from './bewaarplan.js';

const T18 = { aankondiging: '2027-03-11T08:00:00.000Z', einde: '2027-03-25T22:59:59.999Z' } as const;
const T19 = { aankondiging: '2027-03-15T08:00:00.000Z', einde: '2027-03-29T21:59:59.999Z' } as const;
const T20 = { aankondiging: '2030-08-02T07:00:00.000Z', einde: '2030-09-01T21:59:59.999Z' } as const;
const stand = (anders: Partial<BewaarStand> = {}): BewaarStand => ({
  status: 'IN_ONDERZOEK',
  tijdzone: 'Europe/Amsterdam',
  kalender: feestdagenKalender(),
  vogBeoordeeldOp: null,
  termijnen: {},
  ...anders,
});
const plan = (van: BewaarStand): readonly string[] =>
  bewaarPlan(van).map(({ klasse, termijn, vernietigenOp, wachtOp }) => `${klasse} ${termijn ?? '-'} ${vernietigenOp ?? wachtOp}`);

describe(bewaarPlan.name, () => {
  it('waits for the end while the toetsing runs', () => {
    expect(plan(stand())).toEqual(['R0 - CONTROLE', 'R1 T18 AFLOOP', 'R2 T18 AFLOOP', 'R3 T18 AFLOOP', 'R4 - ORGAAN', 'R5 - BLIJFT']);
  });

  it('destroys everything 28 days after an end without benoeming', () => {
    expect(plan(stand({ status: 'GESLOTEN', termijnen: { T18 } })).slice(1, 4)).toEqual([
      'R1 T18 2027-03-25',
      'R2 T18 2027-03-25',
      'R3 T18 2027-03-25',
    ]);
  });

  it('destroys the raw data after the acceptance and keeps the report as long as the office lasts', () => {
    expect(plan(stand({ status: 'NAZORG', termijnen: { T19 } })).slice(1, 4)).toEqual([
      'R1 T19 2027-03-29',
      'R2 T20 EINDE_AMBT',
      'R3 T20 EINDE_AMBT',
    ]);
  });

  it('knows every date after the office', () => {
    expect(plan(stand({ status: 'GESLOTEN', termijnen: { T19, T20 } })).slice(1, 4)).toEqual([
      'R1 T19 2027-03-29',
      'R2 T20 2030-09-01',
      'R3 T20 2030-09-01',
    ]);
  });

  it('gives a VOG at most five working days after its check', () => {
    // Thursday before Easter: Good Friday and Easter Monday don't count.
    const [r0] = bewaarPlan(stand({ vogBeoordeeldOp: '2027-03-25T10:00:00.000Z' }));
    expect(r0).toMatchObject({ klasse: 'R0', vernietigenOp: '2027-04-05', wachtOp: null });
  });

  it('tells when it is announced, by the day of the organisation', () => {
    const [, r1] = bewaarPlan(stand({ status: 'GESLOTEN', termijnen: { T18 } }));
    expect(r1).toMatchObject({ aankondigingOp: '2027-03-11', vernietigenOp: '2027-03-25' });
  });
});
