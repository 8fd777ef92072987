import {
  datalekBesluitWeigeringen,
  datalekKlok,
  type DatalekKeuze,
  type DatalekMomentCode,
  gebeurtenisBijMoment,
  taakBijMoment,
  toezichthouderVan,
} from './datalek.js';

describe(datalekKlok.name, () => {
  it('runs 72 hours from the discovery, over the weekend and the change of the clock', () => {
    // Friday; on Sunday 28 March 2027 the clock goes forward.
    const { uiterlijk, momenten } = datalekKlok('AP', '2027-03-26T15:00:00.000Z', '2027-03-26T16:00:00.000Z');
    expect(uiterlijk).toBe('2027-03-29T15:00:00.000Z');
    expect(momenten).toEqual([
      { moment: 'HERINNERING_1', op: '2027-03-27T15:00:00.000Z' },
      { moment: 'HERINNERING_2', op: '2027-03-28T15:00:00.000Z' },
      { moment: 'HERINNERING_3', op: '2027-03-29T09:00:00.000Z' },
      { moment: 'EINDE', op: '2027-03-29T15:00:00.000Z' },
      { moment: 'ESCALATIE_1', op: '2027-03-30T15:00:00.000Z' },
    ]);
  });

  it('leaves out reminders that lie behind us, and never the end', () => {
    const { momenten } = datalekKlok('AP', '2027-03-26T15:00:00.000Z', '2027-04-01T00:00:00.000Z');
    expect(momenten.map(({ moment }) => moment)).toEqual(['EINDE', 'ESCALATIE_1']);
  });
});

it.each([
  ['GEMEENTE', 'AP'],
  ['OPENBAAR_LICHAAM', 'CBP_BES'],
] as const)('in a %s the supervisor is %s', (laag, verwacht) => expect(toezichthouderVan(laag)).toBe(verwacht));

it.each<[DatalekMomentCode, string, string | undefined]>([
  ['HERINNERING_1', 'HERINNERING', undefined],
  ['HERINNERING_2', 'HERINNERING', undefined],
  ['HERINNERING_3', 'HERINNERING', undefined],
  ['EINDE', 'TERMIJN_VERSTREKEN', 'TERMIJN_VERSTREKEN'],
  ['ESCALATIE_1', 'ESCALATIE', 'ESCALATIE'],
])('%s leaves the event %s and the task %s', (moment, gebeurtenis, taak) => {
  expect([gebeurtenisBijMoment(moment), taakBijMoment(moment)]).toEqual([gebeurtenis, taak]);
});

describe(datalekBesluitWeigeringen.name, () => {
  const uiterlijk = '2027-03-29T15:00:00.000Z';
  it.each<[DatalekKeuze, boolean, boolean, readonly string[]]>([
    [{ besluit: 'GEMELD', reden: null, vertraging: null }, false, true, []],
    [{ besluit: 'GEMELD', reden: null, vertraging: null }, false, false, ['DATALEK_VERTRAGING_ONTBREEKT']],
    [{ besluit: 'GEMELD', reden: null, vertraging: 'Pas later begrepen.' }, true, false, []],
    [{ besluit: 'GEMELD', reden: 'GEEN_RISICO', vertraging: null }, false, true, ['DATALEK_REDEN_ONJUIST']],
    [{ besluit: 'NIET_NODIG', reden: 'VERSLEUTELD', vertraging: null }, false, false, []],
    [{ besluit: 'NIET_NODIG', reden: null, vertraging: null }, false, true, ['DATALEK_REDEN_ONJUIST']],
    [{ besluit: 'NIET_NODIG', reden: 'GEEN_RISICO', vertraging: null }, true, true, ['DATALEK_MOET_GEMELD']],
  ])('%j with a high risk %s, in time %s: %j', (keuze, hoogRisico, opTijd, codes) => {
    const nu = opTijd ? uiterlijk : '2027-03-29T15:00:00.001Z';
    expect(datalekBesluitWeigeringen(keuze, { hoogRisico, uiterlijk, nu }).map(({ code }) => code)).toEqual(codes);
  });
});
