import { HANDELING_CODES } from '../handeling/handelingen.js';
import { INZAGE_CODES, INZAGE_REGELS, isInhoud } from '../toegang/inzagen.js';
import { beslis } from '../toegang/beslis.js';
import { TOETSING_STATUSSEN } from '../toetsing/toetsing-status.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import {
  goedkeuringWeigeringen,
  NOODINZAGE_SOORTEN,
  noodinzageStand,
  noodinzageTot,
  noodinzageWeigeringen,
  verantwoordenUiterlijk,
} from './noodinzage.js';

const VAN = '2027-02-01T10:00:00.000Z';
const codes = (weigeringen: readonly { readonly code: string }[]): readonly string[] => weigeringen.map(({ code }) => code);

describe(noodinzageWeigeringen.name, () => {
  it.each([
    ['a reason and an hour', 'x'.repeat(50), 1, []],
    ['a whole day', 'x'.repeat(50), 24, []],
    ['an hour more', 'x'.repeat(50), 25, ['NOODINZAGE_TE_LANG']],
    ['no time', 'x'.repeat(50), 0, ['NOODINZAGE_TE_LANG']],
    ['half an hour', 'x'.repeat(50), 0.5, ['NOODINZAGE_TE_LANG']],
    ['a word', 'controle', 1, ['NOODINZAGE_REDEN_TE_KORT']],
    ['blanks', `kort${' '.repeat(60)}`, 1, ['NOODINZAGE_REDEN_TE_KORT']],
  ])('%s', (_, reden, uren, verwacht) => {
    expect(codes(noodinzageWeigeringen({ reden, uren }))).toEqual(verwacht);
  });
});

describe(goedkeuringWeigeringen.name, () => {
  it.each([
    ['another', 'ander', []],
    ['who asked', 'fg', ['FUNCTIESCHEIDING']],
    ['the kandidaat', 'kandidaat', ['FUNCTIESCHEIDING']],
  ])('by %s', (_, wie, verwacht) => {
    expect(codes(goedkeuringWeigeringen(wie, { gevraagdDoor: 'fg', kandidaatId: 'kandidaat' }))).toEqual(verwacht);
  });
});

describe(noodinzageStand.name, () => {
  const tot = noodinzageTot(VAN, 2);

  it.each([
    ['is asked', { besluit: null, tot: null, beeindigdOp: null }, VAN, 'GEVRAAGD'],
    ['is refused', { besluit: 'AFGEWEZEN', tot: null, beeindigdOp: null }, VAN, 'AFGEWEZEN'],
    ['runs', { besluit: 'GOEDGEKEURD', tot, beeindigdOp: null }, '2027-02-01T11:59:59.999Z', 'LOOPT'],
    ['is over by the clock', { besluit: 'GOEDGEKEURD', tot, beeindigdOp: null }, '2027-02-01T12:00:00.000Z', 'VOORBIJ'],
    ['was ended before', { besluit: 'GOEDGEKEURD', tot, beeindigdOp: VAN }, VAN, 'VOORBIJ'],
  ] as const)('%s', (_, verloop, nu, stand) => {
    expect(noodinzageStand(verloop, nu)).toBe(stand);
  });

  it('is accounted for within a week', () => expect(verantwoordenUiterlijk(tot)).toBe('2027-02-08T12:00:00.000Z'));
});

describe('what break-glass opens', () => {
  const fg = { persoonId: 'fg', rollen: ['FG'] } as const;
  const dossier = (soorten: readonly (typeof NOODINZAGE_SOORTEN)[number][], persoonId = 'fg') =>
    eenBeeld({ noodinzagen: [{ persoonId, soorten }] });
  const gezien = (wie: Parameters<typeof beslis>[0], beeld: ReturnType<typeof dossier>): readonly string[] =>
    INZAGE_CODES.filter((inzage) => beslis(wie, { inzage }, beeld).relatie === 'NOODINZAGE');

  it('are the kinds of content that can be asked for, and nothing else', () => {
    expect(INZAGE_CODES.filter((code) => INZAGE_REGELS[code].NOODINZAGE !== undefined).sort()).toEqual([...NOODINZAGE_SOORTEN].sort());
    expect(NOODINZAGE_SOORTEN.every(isInhoud)).toBe(true);
  });

  it.each(NOODINZAGE_SOORTEN)('of %s is that kind alone', (soort) => {
    expect(gezien(fg, dossier([soort]))).toEqual([soort]);
  });

  it('lets nothing be done, but to take out of the answers what may never be kept', () => {
    const gedaan = (soort: (typeof NOODINZAGE_SOORTEN)[number]): readonly string[] =>
      HANDELING_CODES.filter((handeling) => beslis(fg, { handeling }, dossier([soort])).relatie === 'NOODINZAGE');
    expect(NOODINZAGE_SOORTEN.flatMap((soort) => gedaan(soort).map((code) => `${soort} ${code}`))).toEqual([
      'ANTWOORDEN verwijderVerbodenTekst',
    ]);
  });

  it.each([
    ['another FG', { persoonId: 'fg-2', rollen: ['FG'] }, 'fg'],
    ['who is no FG any more', { persoonId: 'fg', rollen: ['KABINET'] }, 'fg'],
    ['the kandidaat himself', { persoonId: 'kandidaat', rollen: ['FG'] }, 'kandidaat'],
  ] as const)('is nothing to %s', (_, wie, van) => {
    expect(gezien(wie, dossier(NOODINZAGE_SOORTEN, van))).toEqual([]);
  });

  it('ends with destruction, and is nothing without one that runs', () => {
    for (const status of TOETSING_STATUSSEN)
      for (const inzage of NOODINZAGE_SOORTEN) {
        expect([status, beslis(fg, { inzage }, { ...dossier(NOODINZAGE_SOORTEN), status }).toegestaan]).toEqual([status, status !== 'VERNIETIGD']);
        expect(beslis(fg, { inzage }, eenBeeld({ status })).toegestaan).toBe(false);
      }
  }); // prettier-ignore
});
