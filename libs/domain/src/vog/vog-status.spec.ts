import { bereikbareStatussen } from '../statusmachine/statusmachine.js';
import { magVogOvergang, VOG_OVERGANGEN, VOG_STATUSSEN, VOG_WACHTEND, type VogStatus } from './vog-status.js';

describe('the VOG machine', () => {
  it('reaches every status from NIET_GESTART', () => {
    expect([...bereikbareStatussen(VOG_OVERGANGEN, 'NIET_GESTART')].sort()).toEqual([...VOG_STATUSSEN].sort());
  });

  it('ends with the ronde in every status but those of a VOG that was verified', () => {
    expect(VOG_STATUSSEN.filter((status) => !VOG_WACHTEND.includes(status))).toEqual(['GEVERIFIEERD', 'VERLOPEN', 'GESLOTEN']);
  });

  it('has no status, but the last, in which nothing can follow', () => {
    expect(VOG_STATUSSEN.filter((status) => VOG_OVERGANGEN[status].length === 0)).toEqual(['GESLOTEN']);
  });

  it('verifies nothing but a VOG that was received', () => {
    expect(VOG_STATUSSEN.filter((van) => magVogOvergang(van, 'GEVERIFIEERD'))).toEqual(['ONTVANGEN']);
  });

  it.each<[VogStatus, VogStatus, boolean]>([
    ['NIET_GESTART', 'KLAARGEZET', true],
    ['KLAARGEZET', 'INGEDIEND', true],
    ['KLAARGEZET', 'ONTVANGEN', false],
    ['INGEDIEND', 'ONTVANGEN', true],
    ['INGEDIEND', 'NIET_OVERGELEGD', true],
    ['INGEDIEND', 'PROCEDURE_LOOPT', true],
    ['INGEDIEND', 'GEVERIFIEERD', false],
    ['ONTVANGEN', 'AFGEKEURD_BIJ_VERIFICATIE', true],
    ['AFGEKEURD_BIJ_VERIFICATIE', 'KLAARGEZET', true],
    ['AFGEKEURD_BIJ_VERIFICATIE', 'GEVERIFIEERD', false],
    ['NIET_OVERGELEGD', 'PROCEDURE_LOOPT', true],
    ['NIET_OVERGELEGD', 'KLAARGEZET', true],
    ['NIET_OVERGELEGD', 'ONTVANGEN', false],
    ['PROCEDURE_LOOPT', 'ONTVANGEN', true],
    ['PROCEDURE_LOOPT', 'NIET_OVERGELEGD', true],
    ['GEVERIFIEERD', 'VERLOPEN', true],
    ['GEVERIFIEERD', 'ONTVANGEN', false],
    ['VERLOPEN', 'KLAARGEZET', true],
    ['VERLOPEN', 'GEVERIFIEERD', false],
    ['GESLOTEN', 'KLAARGEZET', false],
  ])('%s -> %s: %s', (van, naar, mag) => {
    expect(magVogOvergang(van, naar)).toBe(mag);
  });
});
