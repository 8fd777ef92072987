import { bijlage } from './bestand-antwoord.js';

describe('the name of a file in a header', () => {
  it.each([
    ['cv.pdf', `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
    ['cv José.pdf', `attachment; filename="cv Jos_.pdf"; filename*=UTF-8''cv%20Jos%C3%A9.pdf`],
    [`a"b\r\nX: 'y'.pdf`, `attachment; filename="a_b__X_ _y_.pdf"; filename*=UTF-8''a%22b%0D%0AX%3A%20%27y%27.pdf`],
  ])('%j', (naam, kop) => {
    expect(bijlage(naam)).toBe(kop);
  });
});
