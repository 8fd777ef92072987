import type { Schema } from '../api/verzoek.js';
import { magAdviesZien } from './toegang.js';

type Toetsing = Schema['Toetsing'];
const eiland = {
  bestuurslaag: 'OPENBAAR_LICHAAM',
  vogVereist: true,
  relaties: ['KABINET'],
  status: 'WACHT_OP_VOG',
  inzagen: ['PLANNING'],
} as const;

describe(magAdviesZien.name, () => {
  it.each<[wat: string, toetsing: Partial<Toetsing>, mag: boolean]>([
    ['who may read of it', { relaties: ['OPDRACHTGEVER'], inzagen: ['ADVIES_KEUZE'] }, true],
    ['the kabinet that records the second reader', {}, true],
    ['not before there is a report', { status: 'IN_ONDERZOEK' }, false],
    ['not after the signature', { status: 'ADVIES_TER_INZAGE_KANDIDAAT' }, false],
    ['not where no roles are mixed', { bestuurslaag: 'GEMEENTE' }, false],
    ['not where no VOG is asked', { vogVereist: false }, false],
    ['not who has no part in it', { relaties: ['ADVISEUR'] }, false],
  ])('%s', (_wat, deel, mag) => {
    expect(magAdviesZien({ ...eiland, ...deel } as unknown as Toetsing)).toBe(mag);
  });
});
