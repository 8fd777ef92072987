import { bereikbareStatussen } from '../statusmachine/statusmachine.js';
import { MAATREGEL_CATALOGUS, MAATREGEL_CODES, MAATREGEL_MOMENTEN, type MaatregelCode } from './maatregel-catalogus.js';
import { magMaatregelOvergang, MAATREGEL_OVERGANGEN, MAATREGEL_STATUSSEN, type MaatregelStatus } from './maatregel-status.js';
import { maatregelWeigeringen, uitvoeringWeigeringen, verstrekkingsBlokkades } from './maatregel.rules.js';

describe('the machine of a maatregel', () => {
  it('reaches every status from VOORGESTELD', () => {
    expect([...bereikbareStatussen(MAATREGEL_OVERGANGEN, 'VOORGESTELD')].sort()).toEqual([...MAATREGEL_STATUSSEN].sort());
  });

  it.each(MAATREGEL_STATUSSEN.filter((s) => s !== 'VERVALLEN'))('can lapse in %s', (status) => {
    expect(magMaatregelOvergang(status, 'VERVALLEN')).toBe(true);
  });

  it.each<[MaatregelStatus, MaatregelStatus, boolean]>([
    ['VOORGESTELD', 'OVEREENGEKOMEN', true],
    ['VOORGESTELD', 'UITGEVOERD', false],
    ['VOORGESTELD', 'GEWEIGERD_DOOR_KANDIDAAT', true],
    ['GEWEIGERD_DOOR_KANDIDAAT', 'OVEREENGEKOMEN', false],
    ['OVEREENGEKOMEN', 'UITGEVOERD', true],
    ['OVEREENGEKOMEN', 'TE_LAAT', true],
    ['OVEREENGEKOMEN', 'NIET_NAGEKOMEN', false],
    ['TE_LAAT', 'UITGEVOERD', true],
    ['TE_LAAT', 'NIET_NAGEKOMEN', true],
    ['NIET_NAGEKOMEN', 'UITGEVOERD', false],
    ['VERVALLEN', 'VOORGESTELD', false],
  ])('%s -> %s: %s', (van, naar, mag) => expect(magMaatregelOvergang(van, naar)).toBe(mag));
});

describe(maatregelWeigeringen.name, () => {
  it('knows fifteen measures, each with at least one moment', () => {
    expect(MAATREGEL_CODES).toHaveLength(15);
    for (const code of MAATREGEL_CODES) expect(MAATREGEL_CATALOGUS[code].momenten).not.toHaveLength(0);
  });

  it.each<[MaatregelCode, readonly string[]]>([
    ['BM-01', ['VOOR_BENOEMING', 'BIJ_BENOEMING']],
    ['BM-03', ['VOOR_BENOEMING', 'BINNEN_90_DAGEN']],
    ['BM-09', ['BINNEN_30_DAGEN', 'DOORLOPEND']],
    ['BM-14', ['BINNEN_30_DAGEN']],
    ['BM-15', ['DOORLOPEND']],
  ])('allows %s only at its own moments', (code, momenten) => {
    const toegestaan = MAATREGEL_MOMENTEN.filter((moment) => maatregelWeigeringen({ code, moment, zichtbaarheid: 'INTERN' }).length === 0);
    expect(toegestaan).toEqual(momenten);
  });

  it.each<[MaatregelCode, 'BINNEN_30_DAGEN' | 'BIJ_BENOEMING', readonly string[]]>([
    ['BM-07', 'BIJ_BENOEMING', []],
    ['BM-09', 'BINNEN_30_DAGEN', ['MAATREGEL_NIET_OPENBAAR']],
    ['BM-14', 'BINNEN_30_DAGEN', ['MAATREGEL_NIET_OPENBAAR']],
    ['BM-14', 'BIJ_BENOEMING', ['MAATREGEL_MOMENT_ONGELDIG', 'MAATREGEL_NIET_OPENBAAR']],
  ])('judges the publication of %s at %s', (code, moment, codes) => {
    expect(maatregelWeigeringen({ code, moment, zichtbaarheid: 'OPENBAAR' }).map((w) => w.code)).toEqual(codes);
  });
});

describe(uitvoeringWeigeringen.name, () => {
  it.each<[MaatregelCode, boolean, readonly string[]]>([
    ['BM-01', false, ['MAATREGEL_BEWIJS_ONTBREEKT']],
    ['BM-01', true, []],
    ['BM-14', false, []],
  ])('%s with evidence %s', (code, bewijs, codes) => {
    expect(uitvoeringWeigeringen(code, bewijs).map((w) => w.code)).toEqual(codes);
  });
});

describe(verstrekkingsBlokkades.name, () => {
  it.each<[MaatregelStatus, boolean]>([
    ['VOORGESTELD', true],
    ['OVEREENGEKOMEN', true],
    ['TE_LAAT', true],
    ['NIET_NAGEKOMEN', true],
    ['UITGEVOERD', false],
    ['GEWEIGERD_DOOR_KANDIDAAT', false],
    ['VERVALLEN', false],
  ])('a measure for before the benoeming that is %s blocks: %s', (status, blokkeert) => {
    const verwacht = blokkeert ? [{ code: 'MAATREGEL_NIET_UITGEVOERD', params: { maatregel: 'BM-04' } }] : [];
    expect(verstrekkingsBlokkades([{ code: 'BM-04', moment: 'VOOR_BENOEMING', status }])).toEqual(verwacht);
  });

  it.each(MAATREGEL_MOMENTEN.filter((m) => m !== 'VOOR_BENOEMING'))('a measure %s never blocks', (moment) => {
    expect(verstrekkingsBlokkades([{ code: 'BM-01', moment, status: 'OVEREENGEKOMEN' }])).toEqual([]);
  });
});
