import { waaromNiet } from './waarom-niet.js';

const gezaghebber = { persoonId: 'g', rollen: ['OPDRACHTGEVER'] } as const;

describe(waaromNiet.name, () => {
  it.each([
    ['the gezaghebber who decided on the VOG', 'verifieerVog', 'OPENBAAR_LICHAAM', 'g', 'ROLVERMENGING_BES'],
    ['somebody else on the islands', 'verifieerVog', 'OPENBAAR_LICHAAM', 'h', 'GEEN_TOEGANG'],
    ['a burgemeester, who decides on no VOG', 'verifieerVog', 'GEMEENTE', 'g', 'GEEN_TOEGANG'],
    ['another act', 'stelRapportVast', 'OPENBAAR_LICHAAM', 'g', 'GEEN_TOEGANG'],
  ] as const)('%s hears %s', (_wie, handeling, bestuurslaag, opdrachtgeverId, code) => {
    expect(waaromNiet(gezaghebber, handeling, { bestuurslaag, opdrachtgeverId })).toBe(code);
  });
});
