import { vragenlijstOordeelWeigeringen } from './beoordeling.rules.js';

const feit = (waarde: string) => ({ waarde, op: '2027-01-18T10:00:00.000Z' }) as const;
const EEN = { VRAGENLIJST_BEOORDEELD: feit('ONVOLLEDIG') };
const TWEE = { ...EEN, 'VRAGENLIJST_BEOORDEELD/2': feit('ONVOLLEDIG') };

describe('judging whether the answers are complete', () => {
  it.each([
    ['complete', {}, 'VOLLEDIG', '', []],
    ['incomplete, the first time', {}, 'ONVOLLEDIG', 'Vraag C1 mist een einddatum.', []],
    ['incomplete, the second time', EEN, 'ONVOLLEDIG', 'Nog steeds.', []],
    ['incomplete, once too often', TWEE, 'ONVOLLEDIG', 'Nog steeds.', ['AANVULRONDES_OP']],
    ['complete after two rounds', TWEE, 'VOLLEDIG', '', []],
    ['incomplete without saying why', {}, 'ONVOLLEDIG', '  ', ['REDEN_ONTBREEKT']],
    ['with a burgerservicenummer', {}, 'VOLLEDIG', 'bsn 111222333', ['VERBODEN_GEGEVENS']],
  ] as const)('%s', (_, feiten, oordeel, toelichting, codes) => {
    expect(vragenlijstOordeelWeigeringen(feiten, oordeel, toelichting).map(({ code }) => code)).toEqual(codes);
  });
});
