import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { beslis } from './beslis.js';
import { relatiesVan } from './relatie.js';
import { werkToegangVoorbij } from './werk-toegang.js';

const rapportAf = '2027-02-01T10:00:00.000Z';

describe(werkToegangVoorbij.name, () => {
  it.each([
    ['before the report', null, '2028-01-01T00:00:00.000Z', false],
    ['the day after it', rapportAf, '2027-02-02T10:00:00.000Z', false],
    ['a millisecond before fourteen days', rapportAf, '2027-02-15T09:59:59.999Z', false],
    ['after fourteen days', rapportAf, '2027-02-15T10:00:00.000Z', true],
  ] as const)('%s', (_, af, gezienOp, voorbij) => {
    expect(werkToegangVoorbij({ gezienOp, rapportAf: af })).toBe(voorbij);
  });
});

describe('fourteen days after the report', () => {
  const beeld = eenBeeld({ status: 'WACHT_OP_VOG', werkToegang: { rapportAf, gezienOp: '2027-03-01T00:00:00.000Z' } });
  it.each(['adviseur', 'toetser'])('the %s knows the case no more, and others do', (persoonId) => {
    const wie = { persoonId, rollen: ['ADVISEUR'] } as const;
    expect(relatiesVan(wie, beeld)).toEqual([]);
    expect(beslis(wie, { inzage: 'RAPPORT' }, beeld)).toMatchObject({ toegestaan: false, code: 'TOETSING_ONBEKEND' });
    expect(beslis({ persoonId: 'burgemeester', rollen: [] }, { inzage: 'RAPPORT' }, beeld).toegestaan).toBe(true);
    expect(beslis({ persoonId: 'kandidaat', rollen: [] }, { inzage: 'RAPPORT' }, beeld).toegestaan).toBe(true);
  });
});
