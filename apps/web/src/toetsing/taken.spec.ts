import { describe, expect, it } from '@jest/globals';
import type { Schema } from '../api/verzoek.js';
import { opVolgorde } from './taken.js';

const taak = (taakId: string, rol: Schema['Taak']['rol'], uiterlijk: string | null, persoonId: string | null = null): Schema['Taak'] => ({
  taakId,
  soort: 'BRONONDERZOEK_DOEN',
  omschrijving: '',
  stap: 'BRONONDERZOEK',
  rol,
  persoonId,
  gemaaktOp: '2031-02-03T08:00:00Z',
  uiterlijk,
  teLaat: false,
});
const volgorde = (taken: readonly Schema['Taak'][], relaties: readonly string[]): readonly string[] =>
  opVolgorde(taken, { persoonId: 'ik' }, relaties).map(({ taakId }) => taakId);

describe('opVolgorde', () => {
  it('puts first what is asked of the reader, then what is due first', () => {
    const taken = [
      taak('kandidaat', 'KANDIDAAT', '2031-02-04T08:00:00Z'),
      taak('later', 'ADVISEUR', '2031-02-09T08:00:00Z'),
      taak('eerder', 'ADVISEUR', '2031-02-07T08:00:00Z'),
      taak('zonder', 'ADVISEUR', null),
    ];
    expect(volgorde(taken, ['ADVISEUR'])).toEqual(['eerder', 'later', 'zonder', 'kandidaat']);
    expect(volgorde(taken, ['OPDRACHTGEVER'])).toEqual(['kandidaat', 'eerder', 'later', 'zonder']);
  });

  it('takes a task with a name on it for that person only, whatever his function', () => {
    const taken = [taak('ander', 'ADVISEUR', '2031-02-04T08:00:00Z', 'ander'), taak('mij', 'ADVISEUR', '2031-02-09T08:00:00Z', 'ik')];
    expect(volgorde(taken, ['ADVISEUR'])).toEqual(['mij', 'ander']);
  });
});
