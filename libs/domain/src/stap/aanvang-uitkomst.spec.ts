import { aanvangAanvaarding, aanvangUitkomst } from './aanvang-uitkomst.js';

const beeld = {
  raadsdatum: '2027-02-25',
  benoemdOp: '2027-02-25',
  tijdzone: 'Europe/Amsterdam',
  termijnProfiel: 'NORMAAL',
  termijnProfielVersie: 1,
  eigenVersies: [],
} as const;
const MIDDAG = '2027-02-25T11:00:00.000Z';

describe('from when the outcome and the acceptance count', () => {
  it.each([
    ['noon of the council date, when the letter came before', '2027-02-17T09:01:00.000Z', MIDDAG],
    ['the letter, when it came after the meeting', '2027-03-01T09:00:00.000Z', '2027-03-01T09:00:00.000Z'],
  ] as const)('the outcome: %s', (_, gemeld, verwacht) => {
    expect(aanvangUitkomst(beeld, gemeld)).toBe(verwacht);
  });

  it.each([
    ['the registration on the day itself', '2027-02-25T20:00:00.000Z', '2027-02-25T20:00:00.000Z'],
    ['noon of the day of the benoeming, when registered later', '2027-03-01T10:00:00.000Z', MIDDAG],
    ['noon of that day on the tenth day', '2027-03-07T10:00:00.000Z', MIDDAG],
    ['the registration, when the term was over', '2027-03-08T10:00:00.000Z', '2027-03-08T10:00:00.000Z'],
  ] as const)('the acceptance: %s', (_, gemeld, verwacht) => {
    expect(aanvangAanvaarding(beeld, gemeld)).toBe(verwacht);
  });

  it('the acceptance: the registration, in practice', () => {
    const gemeld = '2027-03-01T10:00:00.000Z';
    expect(aanvangAanvaarding({ ...beeld, termijnProfiel: 'OEFEN' }, gemeld)).toBe(gemeld);
  });
});
