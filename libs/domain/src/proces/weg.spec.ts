import type { ToetsingStatus } from '../toetsing/toetsing-status.js';
import { isVoorbij } from './weg.js';

describe(isVoorbij.name, () => {
  it.each<[ToetsingStatus, ToetsingStatus, boolean]>([
    ['GESTART', 'GESTART', false],
    ['WACHT_OP_MEDEWERKING', 'GESTART', true],
    ['IN_ONDERZOEK', 'RISICOANALYSE', false],
    ['NAZORG', 'ADVIES_VERSTREKT', true],
    ['OPGESCHORT', 'GESTART', false],
    ['INGETROKKEN', 'GESTART', false],
  ])('%s is past %s: %s', (status, mijlpaal, verwacht) => {
    expect(isVoorbij(status, mijlpaal)).toBe(verwacht);
  });
});
