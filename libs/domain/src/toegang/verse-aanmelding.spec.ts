import { HANDELING_CODES } from '../handeling/handelingen.js';
import { addMilliseconds } from '../kalender/instant.js';
import { ORGANISATIE_CODES } from './organisatie-regels.js';
import { isVers, vraagtVerseAanmelding } from './verse-aanmelding.js';

const nu = '2027-01-18T09:00:00.000Z';

describe(isVers.name, () => {
  it.each([
    ['just now', 0, true],
    ['a millisecond before five minutes', -299_999, true],
    ['five minutes ago', -300_000, false],
    ['this morning', -3_600_000, false],
    ['by a clock that is half a minute ahead', 29_999, true],
    ['in the future', 30_000, false],
  ])('%s', (_, verschil, verwacht) => {
    expect(isVers(addMilliseconds(nu, verschil), nu)).toBe(verwacht);
  });

  it('never, when the provider does not tell', () => {
    expect(isVers(null, nu)).toBe(false);
  });
});

it('asks it for the acts that leave the house, let somebody in or shut him out, and for no others', () => {
  expect(HANDELING_CODES.filter(vraagtVerseAanmelding).sort()).toEqual([
    'besluitVernietiging',
    'keurNoodinzageGoed',
    'ondertekenAdvies',
    'verstrekAdvies',
    'vraagNoodinzageAan',
  ]);
  expect(ORGANISATIE_CODES.filter(vraagtVerseAanmelding).sort()).toEqual([
    'bevestigRol',
    'blokkeerPersoon',
    'deblokkeerPersoon',
    'koppelFormateur',
    'nodigPersoonUit',
    'verwijderAanmelding',
    'voegPersoonToe',
    'wijzigRollen',
  ]);
});
