import type { Instant } from '../kalender/instant.js';
import { STAP_CODES } from '../stap/stap-code.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { type ToetsingStatus, vanTot } from '../toetsing/toetsing-status.js';
import { inzageDoor } from '../toegang/beslis.js';
import { handelingWeigeringen } from './beoordeel-handeling.js';
import { HANDELING_CODES, HANDELING_REGELS, type HandelingCode } from './handelingen.js';

const NU: Instant = '2027-02-16T10:00:00.000Z';
const opgeschort = (van: ToetsingStatus) =>
  eenBeeld({
    status: 'OPGESCHORT',
    opschorting: { volgnummer: 1, van, begonnenOp: '2027-02-01T10:00:00.000Z', tot: '2027-03-01' },
    stappen: Object.fromEntries(STAP_CODES.map((stap) => [stap, 'OPEN' as const])),
  });
const codes = (handeling: HandelingCode, van: ToetsingStatus): readonly string[] =>
  handelingWeigeringen(handeling, opgeschort(van), NU).map(({ code }) => code);

describe('while a case is suspended', () => {
  const door = HANDELING_CODES.filter(
    (code) => HANDELING_REGELS[code].ookOpgeschort === true || HANDELING_REGELS[code].statussen.includes('OPGESCHORT'),
  );
  const stil = HANDELING_CODES.filter((code) => !door.includes(code));

  it.each(stil)('%s waits', (handeling) => {
    for (const van of vanTot('WACHT_OP_MEDEWERKING', 'ADVIES_TER_INZAGE_KANDIDAAT'))
      expect(codes(handeling, van)).toEqual(['TOETSING_OPGESCHORT']);
  });

  it('everything about the VOG goes on, and what nobody may be kept from', () => {
    const vog = HANDELING_CODES.filter((code) => /Vog/.test(code));
    expect(vog.filter((code) => !door.includes(code))).toEqual([]);
    const vanHen = door.filter((code) =>
      HANDELING_REGELS[code].relaties.some((r) => r === 'KANDIDAAT' || r === 'ADVISEUR' || r === 'TOETSER'),
    );
    expect(vanHen.filter((code) => !vog.includes(code)).sort()).toEqual([
      'dienAvgVerzoekIn',
      'meldConflict',
      'meldSignaal',
      'trekDocumentIn',
      'trekIn',
      'uploadDocument',
      'verwijderVerbodenDocument',
      'verwijderVerbodenTekst',
      'voegVerklaringToe',
    ]);
  });

  it.each<[HandelingCode, ToetsingStatus, readonly string[]]>([
    ['zetVogKlaar', 'IN_ONDERZOEK', []],
    ['zetVogKlaar', 'WACHT_OP_MEDEWERKING', ['TOETSING_OPGESCHORT']],
    ['hervat', 'RISICOANALYSE', []],
    ['staak', 'RISICOANALYSE', []],
    ['trekIn', 'RISICOANALYSE', []],
    ['schortOp', 'RISICOANALYSE', ['TOETSING_OPGESCHORT']],
    ['wijzigRaadsdatum', 'RISICOANALYSE', []],
  ])('%s in a case that was suspended in %s: %j', (handeling, van, verwacht) => {
    expect(codes(handeling, van)).toEqual(verwacht);
  });

  it('people read what they could read before', () => {
    const kandidaat = { persoonId: 'kandidaat', rollen: ['KANDIDAAT'] } as const;
    expect(inzageDoor(kandidaat, 'CONCEPT', opgeschort('HOOR_EN_WEDERHOOR'))).toBe('KANDIDAAT');
    expect(inzageDoor(kandidaat, 'CONCEPT', opgeschort('IN_ONDERZOEK'))).toBeUndefined();
  });
});
