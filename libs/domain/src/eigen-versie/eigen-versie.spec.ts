import { type EigenVersie, isIngebouwd, nieuwsteNummer, publicatieWeigeringen, voorstelStand } from './eigen-versie.js';

const vragenlijst = (versie: number): EigenVersie => ({ soort: 'VRAGENLIJST', versie, basis: 1, zonder: [] });
const ingebouwd = [{ versie: 1 }, { versie: 2 }, { versie: 5 }];

describe('the numbers of versions', () => {
  it.each([
    ['the newest built-in one without its own', [], 5],
    ['the newest of its own, also when a built-in one has a higher number', [vragenlijst(3), vragenlijst(4)], 4],
    ['nothing to do with those of another kind', [{ soort: 'DOCUMENTENLIJST', versie: 9, basis: 1, verplicht: [] }], 5],
  ] as const)('a new case gets %s', (_, eigen, nummer) => {
    expect(nieuwsteNummer('VRAGENLIJST', ingebouwd, eigen)).toBe(nummer);
  });

  it.each([
    [2, [vragenlijst(3), vragenlijst(4)], true],
    [3, [vragenlijst(3), vragenlijst(4)], false],
    [5, [vragenlijst(3), vragenlijst(4)], false],
    [5, [], true],
  ] as const)('%i is that of a built-in one beside %j: %s', (versie, eigen, verwacht) => {
    expect(isIngebouwd('VRAGENLIJST', versie, eigen)).toBe(verwacht);
  });
});

describe('a proposal', () => {
  it.each([
    ['waits as the last one', { volgnummer: 3, versie: null }, 'VOORGESTELD'],
    ['has lapsed when a later one came', { volgnummer: 2, versie: null }, 'VERVALLEN'],
    ['is published once, whatever came later', { volgnummer: 2, versie: 2 }, 'GEPUBLICEERD'],
    ['is published once, as the last one too', { volgnummer: 3, versie: 2 }, 'GEPUBLICEERD'],
  ] as const)('%s', (_, voorstel, stand) => {
    expect(voorstelStand(voorstel, 3)).toBe(stand);
  });

  it.each([
    ['the opdrachtgever', 'opdrachtgever', { volgnummer: 3, versie: null }, []],
    ['who proposed it himself', 'kabinet', { volgnummer: 3, versie: null }, ['VERSIEVOORSTEL_VAN_UZELF']],
    ['nobody once it lapsed', 'opdrachtgever', { volgnummer: 2, versie: null }, ['VERSIEVOORSTEL_VERVALLEN']],
    ['nobody a second time', 'opdrachtgever', { volgnummer: 3, versie: 2 }, ['VERSIEVOORSTEL_VERVALLEN']],
  ] as const)('is published by %s', (_, wie, voorstel, verwacht) => {
    const weigeringen = publicatieWeigeringen({ ...voorstel, voorgesteldDoor: 'kabinet' }, 3, wie);
    expect(weigeringen.map(({ code }) => code)).toEqual(verwacht);
  });
});
