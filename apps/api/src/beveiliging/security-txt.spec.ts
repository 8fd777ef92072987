import { securityTxt } from './security-txt.js';

const basisUrl = 'https://toetsing.voorbeeld.test';

describe(securityTxt.name, () => {
  it('says whom to turn to, until when, and where this stands', () => {
    const beveiliging = { contact: 'mailto:beveiliging@voorbeeld.test', geldigDagen: 180 };
    expect(securityTxt({ basisUrl, beveiliging }, Date.parse('2026-11-27T00:00:00Z'))).toBe(
      [
        'Contact: mailto:beveiliging@voorbeeld.test',
        'Expires: 2027-05-26T00:00:00.000Z',
        'Preferred-Languages: nl, en',
        'Canonical: https://toetsing.voorbeeld.test/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it('is not there when nobody was named', () => {
    expect(securityTxt({ basisUrl, beveiliging: { geldigDagen: 180 } }, 0)).toBeUndefined();
  });
});
