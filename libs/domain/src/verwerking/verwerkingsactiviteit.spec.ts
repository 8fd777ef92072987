import { HANDELING_CODES } from '../handeling/handelingen.js';
import { INZAGE_CODES } from '../toegang/inzagen.js';
import { activiteitUri, STANDAARD_REGISTER } from './register.js';
import { ACTIVITEIT_VAN_INZAGE, activiteitVanHandeling, VERWERKINGSACTIVITEITEN } from './verwerkingsactiviteit.js';

describe('the register of processing activities', () => {
  it.each([
    ['startToetsing', 'VOORBEREIDING'],
    ['dienVragenlijstIn', 'BASISSCAN'],
    ['verifieerVog', 'VOG'],
    ['stelRapportVast', 'RISICOANALYSE'],
    ['ondertekenAdvies', 'ADVIES'],
    ['registreerUitkomst', 'NAZORG'],
    ['plaatsBewaarblokkade', 'TOEZICHT'],
    ['trekIn', 'VERLOOP'],
  ] as const)('has %s under %s', (code, activiteit) => {
    expect(activiteitVanHandeling(code)).toBe(activiteit);
  });

  it('has every act and every look somewhere', () => {
    for (const code of HANDELING_CODES) expect(VERWERKINGSACTIVITEITEN).toHaveProperty(activiteitVanHandeling(code));
    for (const code of INZAGE_CODES) expect(VERWERKINGSACTIVITEITEN).toHaveProperty(ACTIVITEIT_VAN_INZAGE[code]);
  });

  it.each([
    [STANDAARD_REGISTER, 'urn:integriteitstoetsing:verwerkingsactiviteit:1:vog'],
    ['https://register.example/{organisatie}/av-{activiteit}', 'https://register.example/1/av-vog'],
  ])('is found at an address: %s', (register, uri) => {
    expect(activiteitUri(register, '1', 'VOG')).toBe(uri);
  });
});
