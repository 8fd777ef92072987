import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { ondertekeningOpDeEilandenWeigeringen, tweedeLezerNodigWeigeringen, tweedeLezerWeigeringen } from './tweede-lezer.rules.js';

const eiland = eenBeeld({ bestuurslaag: 'OPENBAAR_LICHAAM', doelfunctie: 'EILANDGEDEPUTEERDE' });
const metLezer = (persoonId: string) =>
  ({ ...eiland, feiten: { TWEEDE_LEZER: { waarde: persoonId, op: '2027-05-10T10:00:00.000Z' } } }) as const;
const codes = (weigeringen: readonly { readonly code: string }[]) => weigeringen.map(({ code }) => code);

describe('a second reader on the islands (INV-21)', () => {
  it.each([
    ['burgemeester', ['ROLVERMENGING_BES']],
    ['kandidaat', ['ROLVERMENGING_BES']],
    ['vreemde', ['PERSOON_ZONDER_ROL']],
    ['adviseur', []],
    ['toetser', []],
  ])('can be %s: %j', (persoonId, verwacht) => {
    expect(codes(tweedeLezerWeigeringen(eiland, persoonId))).toEqual(verwacht);
  });

  it.each([
    ['elsewhere', eenBeeld()],
    [
      'on the islands without a VOG, on which the gezaghebber then does not decide',
      { ...eiland, aanleiding: 'HERBENOEMING', vogVereist: false },
    ],
  ] as const)('is not asked for %s', (_, zaak) => {
    expect(codes(tweedeLezerNodigWeigeringen(zaak))).toEqual(['TWEEDE_LEZER_NIET_NODIG']);
    expect(ondertekeningOpDeEilandenWeigeringen(zaak)).toEqual([]);
  });

  it('is asked for at a herbenoeming with a VOG', () => {
    const herbenoeming = { ...eiland, aanleiding: 'HERBENOEMING' } as const;
    expect(tweedeLezerNodigWeigeringen(herbenoeming)).toEqual([]);
    expect(codes(ondertekeningOpDeEilandenWeigeringen(herbenoeming))).toEqual(['ROLVERMENGING_BES']);
  });

  it('stands beside the signature, as long as he is in the case and did not become gezaghebber himself', () => {
    expect(codes(ondertekeningOpDeEilandenWeigeringen(eiland))).toEqual(['ROLVERMENGING_BES']);
    expect(ondertekeningOpDeEilandenWeigeringen(metLezer('toetser'))).toEqual([]);
    expect(codes(ondertekeningOpDeEilandenWeigeringen({ ...metLezer('toetser'), opdrachtgeverId: 'toetser' }))).toEqual([
      'ROLVERMENGING_BES',
    ]);
    expect(codes(ondertekeningOpDeEilandenWeigeringen({ ...metLezer('toetser'), toewijzingen: [] }))).toEqual(['ROLVERMENGING_BES']);
  });
});
