import { waaromNiet } from './waarom-niet.js';

const gezaghebber = { persoonId: 'g', rollen: ['OPDRACHTGEVER'] } as const;
const kabinet = { persoonId: 'k', rollen: ['KABINET'] } as const;

describe(waaromNiet.name, () => {
  it.each([
    ['the gezaghebber who decided on the VOG', 'verifieerVog', 'OPENBAAR_LICHAAM', 'g', ['ROLVERMENGING_BES', 'GEEN_TOEGANG']],
    ['somebody else on the islands', 'verifieerVog', 'OPENBAAR_LICHAAM', 'h', ['GEEN_TOEGANG']],
    ['a burgemeester, who decides on no VOG', 'verifieerVog', 'GEMEENTE', 'g', ['GEEN_TOEGANG']],
    ['another act', 'stelRapportVast', 'OPENBAAR_LICHAAM', 'g', ['GEEN_TOEGANG']],
  ] as const)('%s hears %s', (_wie, handeling, bestuurslaag, opdrachtgeverId, codes) => {
    expect(waaromNiet(gezaghebber, handeling, 'GEEN_TOEGANG', { bestuurslaag, opdrachtgeverId })).toEqual(codes);
  });

  const ONBEVOEGD = ['ONDERTEKENAAR_ONBEVOEGD', 'GEEN_TOEGANG'] as const;
  it.each([
    ['the kabinet, which may know of the case', kabinet, 'ondertekenAdvies', 'GEEN_TOEGANG', ONBEVOEGD],
    ['the opdrachtgever while somebody stands in (INV-05)', gezaghebber, 'ondertekenAdvies', 'TOETSING_ONBEKEND', ONBEVOEGD],
    ['who may not know of the case', kabinet, 'ondertekenAdvies', 'TOETSING_ONBEKEND', ['TOETSING_ONBEKEND']],
    ['the same opdrachtgever with another act', gezaghebber, 'verstrekAdvies', 'TOETSING_ONBEKEND', ['TOETSING_ONBEKEND']],
  ] as const)('of the signature: %s', (_wie, wie, handeling, code, codes) => {
    expect(waaromNiet(wie, handeling, code, { bestuurslaag: 'GEMEENTE', opdrachtgeverId: 'w' })).toEqual(codes);
  });
});
