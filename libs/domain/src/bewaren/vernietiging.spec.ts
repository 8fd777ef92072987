import fc from 'fast-check';
import { BEWAAR_KLASSEN } from '../document/bewaar-klasse.js';
import {
  KLASSEN_VAN_OMVANG,
  omvangVan,
  uitvoerenVanaf,
  uitvoerWeigeringen,
  VERNIETIGING_OMVANGEN,
  type VernietigingStand,
  vernietigingWeigeringen,
} from './vernietiging.js';

const stand = (anders: Partial<VernietigingStand> = {}): VernietigingStand => ({
  omvang: 'DOSSIER',
  termijn: { aangekondigd: true },
  beslotenOmvangen: [],
  blokkades: [],
  beleid: BEWAAR_KLASSEN,
  openVerzoeken: 0,
  opVerzoek: false,
  beperkt: false,
  ...anders,
});
const codes = (anders: Partial<VernietigingStand>): readonly string[] => vernietigingWeigeringen(stand(anders)).map(({ code }) => code);

describe(vernietigingWeigeringen.name, () => {
  it.each<[string, Partial<VernietigingStand>, readonly string[]]>([
    ['when all is in order', {}, []],
    ['without a retention term', { termijn: null }, ['VERNIETIGING_NIET_AAN_DE_ORDE']],
    ['before it was announced', { termijn: { aangekondigd: false } }, ['VERNIETIGING_NIET_AANGEKONDIGD']],
    ['twice', { beslotenOmvangen: ['DOSSIER'] }, ['VERNIETIGING_BESLOTEN']],
    ['of the rest, after the raw data went', { beslotenOmvangen: ['ONDERZOEK'] }, []],
    ['under a hold', { blokkades: [['R2']] }, ['BEWAARBLOKKADE']],
    ['of the raw data, under a hold on the report', { omvang: 'ONDERZOEK', blokkades: [['R2', 'R3']] }, []],
    ['under a hold on the declaration only', { blokkades: [['R5']] }, []],
    ['without a category for a class', { beleid: ['R0', 'R1', 'R2', 'R4', 'R5'] }, ['BEWAARBELEID_ONTBREEKT']],
    ['of the raw data, without a category for the report', { omvang: 'ONDERZOEK', beleid: ['R0', 'R1'] }, []],
    ['before it was announced, which the kandidaat asked for', { termijn: { aangekondigd: false }, opVerzoek: true }, []],
    [
      'of the raw data alone, before it was announced',
      { omvang: 'ONDERZOEK', termijn: { aangekondigd: false }, opVerzoek: true },
      ['VERNIETIGING_NIET_AANGEKONDIGD'],
    ],
    ['that the kandidaat asked for, without a retention term', { termijn: null, opVerzoek: true }, ['VERNIETIGING_NIET_AAN_DE_ORDE']],
    ['that the kandidaat asked for, under a hold', { opVerzoek: true, blokkades: [['R3']] }, ['BEWAARBLOKKADE']],
    ['that the kandidaat asked for, without a category', { opVerzoek: true, beleid: ['R0'] }, ['BEWAARBELEID_ONTBREEKT']],
    ['of what he asked to keep', { beperkt: true }, ['BEPERKING_GELDT']],
    ['while a request waits', { openVerzoeken: 1 }, ['AVG_VERZOEK_OPEN']],
    [
      'with everything in its way',
      { termijn: { aangekondigd: false }, blokkades: [['R1']], beleid: [], openVerzoeken: 2 },
      ['VERNIETIGING_NIET_AANGEKONDIGD', 'BEWAARBLOKKADE', 'BEWAARBELEID_ONTBREEKT', 'AVG_VERZOEK_OPEN'],
    ],
  ])('a decision %s', (_, anders, verwacht) => expect(codes(anders)).toEqual(verwacht));

  it('is never possible for what may not be carried out (INV-18)', () => {
    const klassen = fc.subarray([...BEWAAR_KLASSEN]);
    fc.assert(
      fc.property(fc.constantFrom(...VERNIETIGING_OMVANGEN), fc.array(klassen, { maxLength: 3 }), klassen, (omvang, blokkades, beleid) => {
        const uitvoer = uitvoerWeigeringen({ omvang, blokkades, beleid, beperkt: false });
        const gehouden = blokkades.flat().some((klasse) => KLASSEN_VAN_OMVANG[omvang].includes(klasse));
        const geregeld = KLASSEN_VAN_OMVANG[omvang].every((klasse) => beleid.includes(klasse));
        expect(uitvoer.length === 0).toBe(!gehouden && geregeld);
        expect(vernietigingWeigeringen(stand({ omvang, blokkades, beleid }))).toEqual(uitvoer);
      }),
    );
  });
});

describe(uitvoerenVanaf.name, () => {
  const EINDE = '2027-03-25T22:59:59.999Z';
  it.each([
    ['before the term is over', '2027-03-11T09:00:00.000Z', false, false, EINDE],
    ['before the term is over, as the kandidaat asked', '2027-03-11T09:00:00.000Z', false, true, '2027-03-12T09:00:00.000Z'],
    ['on the last day', '2027-03-25T09:00:00.000Z', false, false, '2027-03-26T09:00:00.000Z'],
    ['long after it', '2027-06-01T09:00:00.000Z', false, false, '2027-06-02T09:00:00.000Z'],
    ['in practice', '2027-06-01T09:00:00.000Z', true, false, '2027-06-01T09:00:00.000Z'],
    ['in practice, before the term is over', '2027-03-25T09:00:00.000Z', true, false, EINDE],
  ] as const)('decided %s', (_, nu, oefening, opVerzoek, verwacht) =>
    expect(uitvoerenVanaf(EINDE, nu, oefening, opVerzoek)).toBe(verwacht),
  );
});

it('destroys the raw data after T19 and all the rest after T18 or T20; the declaration stays', () => {
  expect([omvangVan('T18'), omvangVan('T19'), omvangVan('T20')]).toEqual(['DOSSIER', 'ONDERZOEK', 'DOSSIER']);
  expect(Object.values(KLASSEN_VAN_OMVANG).flat()).not.toContain('R5');
});
