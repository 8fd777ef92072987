import { HANDELING_CODES, HANDELING_REGELS } from '../handeling/handelingen.js';
import { handelingWeigeringen } from '../handeling/beoordeel-handeling.js';
import { overgangWeigeringen } from '../proces/overgang-weigeringen.js';
import { STAP_CODES } from '../stap/stap-code.js';
import { AANLEIDING_PROFIELEN, isVogVereist } from './aanleiding.js';
import { OVERGANGEN } from './overgang.js';
import { eenBeeld } from './toetsing-beeld.testdata.js';
import { AANLEIDINGEN, TOETSING_STATUSSEN } from './toetsing-status.js';
import { handelingToegestaanWeigeringen, overgangToegestaanWeigeringen, stapToegestaanWeigeringen } from './weg-van-de-zaak.rules.js';

const HERIJKING = { aanleiding: 'HERIJKING_ZITTEND', vogVereist: false } as const;
const ZONDER_VOG = { aanleiding: 'HERBENOEMING', vogVereist: false } as const;
const GEWEIGERD = [{ code: 'STAP_NIET_TOEGESTAAN' }];
const VOG_OF_ADVIES = /^VOG_|^(GESPREK_OPDRACHTGEVER|ADVIES|INZAGE|VERSTREKKING|UITKOMST|AANVAARDING)$/;

describe('the kinds of case', () => {
  it.each([
    ['FORMATIE', true, true],
    ['TUSSENTIJDS', true, true],
    ['HERBENOEMING', true, false],
    ['VERVANGING_TIJDELIJK', true, true],
    ['HERIJKING_ZITTEND', false, false],
  ] as const)('%s asks for a VOG: %s, and %s when the organisation asks for none at a herbenoeming', (soort, gewoon, zonder) => {
    expect([isVogVereist(soort, true), isVogVereist(soort, false)]).toEqual([gewoon, zonder]);
  });

  it('name only a herijking as a case without a benoeming', () => {
    expect(AANLEIDINGEN.filter((soort) => !AANLEIDING_PROFIELEN[soort].benoeming)).toEqual(['HERIJKING_ZITTEND']);
  });
});

describe('a herijking (INV-29)', () => {
  it.each(STAP_CODES)('has the step %s only when it is no VOG and nothing for the council', (stap) => {
    expect(stapToegestaanWeigeringen(HERIJKING, stap)).toEqual(VOG_OF_ADVIES.test(stap) ? GEWEIGERD : []);
  });

  it.each(HANDELING_CODES)('has the act %s only when it belongs to no such step', (handeling) => {
    const { stap } = HANDELING_REGELS[handeling];
    const stappen = stap === undefined ? [] : typeof stap === 'string' ? [stap] : stap;
    const hoortErbij = stappen.some((code) => VOG_OF_ADVIES.test(code)) || /Vog|Advies|TweedeLezer|Raadsdatum/.test(handeling);
    expect(handelingToegestaanWeigeringen(HERIJKING, handeling)).toEqual(hoortErbij ? GEWEIGERD : []);
  });

  it.each(TOETSING_STATUSSEN)('refuses the acts of the VOG with the same code in %s', (status) => {
    const beeld = eenBeeld({ ...HERIJKING, status, raadsdatum: null });
    expect(handelingWeigeringen('verifieerVog', beeld, '2027-02-01T09:00:00.000Z')).toEqual(GEWEIGERD);
    expect(handelingWeigeringen('ondertekenAdvies', beeld, '2027-02-01T09:00:00.000Z')).toEqual(GEWEIGERD);
  });

  it('is closed after the report and never goes on to an advice', () => {
    const beeld = eenBeeld({ ...HERIJKING, status: 'RAPPORT_VASTGESTELD', raadsdatum: null });
    const mag = OVERGANGEN.filter((overgang) => overgangWeigeringen(overgang, beeld).length === 0);
    expect(mag).toContain('sluitHerijking');
    expect(mag).not.toContain('bereidAdviesVoor');
    expect(mag).not.toContain('vogNogNietGeverifieerd');
  });
});

describe('a herbenoeming without a VOG', () => {
  it('has an advice and no VOG', () => {
    expect(stapToegestaanWeigeringen(ZONDER_VOG, 'VOG_INDIENEN')).toEqual(GEWEIGERD);
    expect(stapToegestaanWeigeringen(ZONDER_VOG, 'ADVIES')).toEqual([]);
    expect(handelingToegestaanWeigeringen(ZONDER_VOG, 'overlegVog')).toEqual(GEWEIGERD);
    expect(handelingToegestaanWeigeringen(ZONDER_VOG, 'ondertekenAdvies')).toEqual([]);
  });

  it('goes from the report straight to the advice', () => {
    const beeld = eenBeeld({ ...ZONDER_VOG, status: 'RAPPORT_VASTGESTELD' });
    expect(overgangWeigeringen('bereidAdviesVoor', beeld)).toEqual([]);
    expect(overgangWeigeringen('vogNogNietGeverifieerd', beeld)).toEqual(GEWEIGERD);
  });
});

it.each(AANLEIDINGEN.filter((soort) => AANLEIDING_PROFIELEN[soort].benoeming))('a %s is never closed as a herijking', (aanleiding) => {
  expect(overgangToegestaanWeigeringen({ aanleiding, vogVereist: true }, 'sluitHerijking')).toEqual(GEWEIGERD);
});
