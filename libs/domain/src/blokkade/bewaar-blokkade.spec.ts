import { addDays, type IsoDate } from '../kalender/iso-date.js';
import { BEWAAR_KLASSEN } from '../document/bewaar-klasse.js';
import { ALLE_KLASSEN, blokkadeWeigeringen } from './bewaar-blokkade.js';

const VANDAAG: IsoDate = '2027-02-01';

describe(blokkadeWeigeringen.name, () => {
  it.each([
    ['yesterday', -1, false],
    ['today', 0, false],
    ['tomorrow', 1, true],
    ['two years from now', 730, true],
    ['a day later', 731, false],
  ])('a hold until %s', (_, dagen, mag) => {
    expect(blokkadeWeigeringen(addDays(VANDAAG, dagen), VANDAAG)).toEqual(mag ? [] : [{ code: 'BLOKKADE_EINDDATUM_ONJUIST' }]);
  });

  it('holds every class, unless some are named', () => expect(ALLE_KLASSEN).toEqual(BEWAAR_KLASSEN));
});
