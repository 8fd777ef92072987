import { openVolgnummer } from './open-stap.js';
import type { StapStatus } from './stap-code.js';

describe('openVolgnummer', () => {
  it.each<[string, Record<string, StapStatus>, number | undefined]>([
    ['the first opening', { VOG_VERIFICATIE: 'OPEN' }, 1],
    ['a later opening', { VOG_VERIFICATIE: 'AFGEROND', 'VOG_VERIFICATIE/2': 'AFGEROND', 'VOG_VERIFICATIE/3': 'OPEN' }, 3],
    ['an opening whose earlier ones never came to it: no VOG, and a new application', { 'VOG_VERIFICATIE/2': 'OPEN' }, 2],
    ['an opening after more than one gap', { 'VOG_VERIFICATIE/2': 'AFGEROND', 'VOG_VERIFICATIE/12': 'OPEN' }, 12],
    ['none of what is done', { VOG_VERIFICATIE: 'AFGEROND', 'VOG_VERIFICATIE/2': 'VERVALLEN' }, undefined],
    ['none of another step', { VOG_KLAARZETTEN: 'OPEN', 'VOG_BESLISSING/2': 'OPEN' }, undefined],
  ])('finds %s', (_, stappen, volgnummer) => {
    expect(openVolgnummer({ stappen }, 'VOG_VERIFICATIE')).toBe(volgnummer);
  });
});
