import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import type { ToetsingStatus } from '../toetsing/toetsing-status.js';
import type { Rol } from '../toegang/rol.js';
import { gaatMeeInExport } from './document-in-export.js';
import { DOCUMENT_SOORT_CODES } from './document-soort.js';

const beeld = (status: ToetsingStatus) => ({ ...eenBeeld(), status });
const mee = (persoonId: string, rol: Rol, status: ToetsingStatus) =>
  DOCUMENT_SOORT_CODES.filter((soort) => gaatMeeInExport({ persoonId, rollen: [rol] }, beeld(status), soort));
const { kandidaatId, opdrachtgeverId } = eenBeeld();

it('the kandidaat gets what he handed in, and the letter once it is there', () => {
  const voor = mee(kandidaatId, 'KANDIDAAT', 'IN_ONDERZOEK');
  expect(voor).toEqual(expect.arrayContaining(['CV', 'VOG', 'MAATREGEL_BEWIJS']));
  expect(voor).not.toContain('ADVIES_CONCLUSIE');
  expect(mee(kandidaatId, 'KANDIDAAT', 'ADVIES_VERSTREKT')).toContain('ADVIES_CONCLUSIE');
});

it('the opdrachtgever gets the kinds that are for him and the letter, never an upload like a CV or a VOG', () => {
  const stukken = mee(opdrachtgeverId ?? '', 'OPDRACHTGEVER', 'ADVIES_VERSTREKT');
  expect(stukken).toEqual(expect.arrayContaining(['MAATREGEL_BEWIJS', 'ADVIES_CONCLUSIE']));
  for (const soort of ['CV', 'VOG'] as const) expect(stukken).not.toContain(soort);
});

it.each(['FG', 'AUDITOR'] as const)('the %s gets the letter and nothing else; of a destroyed case nobody gets anything', (rol) => {
  expect(mee('toezicht', rol, 'ADVIES_VERSTREKT')).toEqual(['ADVIES_CONCLUSIE']);
  for (const [wie, als] of [
    ['toezicht', rol],
    [kandidaatId, 'KANDIDAAT'],
    [opdrachtgeverId ?? '', 'OPDRACHTGEVER'],
  ] as const)
    expect(mee(wie, als, 'VERNIETIGD')).toEqual([]);
});
