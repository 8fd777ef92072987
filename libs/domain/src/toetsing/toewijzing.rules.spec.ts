import type { ToewijzingBeeld } from './toetsing-beeld.js';
import { toetserExternWeigeringen, toewijzingWeigeringen } from './toewijzing.rules.js';

const codes = (weigeringen: readonly { readonly code: string }[]): readonly string[] => weigeringen.map(({ code }) => code);
const adviseur = (persoonId: string): ToewijzingBeeld => ({ id: persoonId, persoonId, rol: 'ADVISEUR', leidend: true, verklaring: null });
const toetser = (persoonId: string, vanBureau: boolean): ToewijzingBeeld => ({
  id: persoonId,
  persoonId,
  rol: 'TOETSER',
  leidend: false,
  verklaring: null,
  vanBureau,
});
const beeld = { kandidaatId: 'kandidaat', opdrachtgeverId: 'burgemeester', toewijzingen: [], opdrachtgeverIsUitvoerder: false } as const;

describe(toewijzingWeigeringen.name, () => {
  it.each([
    ['an adviseur', 'a', 'ADVISEUR', false, []],
    ['the kandidaat', 'kandidaat', 'ADVISEUR', true, ['VIER_OGEN_GESCHONDEN']],
    ['the opdrachtgever as adviseur', 'burgemeester', 'ADVISEUR', false, ['VIER_OGEN_GESCHONDEN']],
    ['the opdrachtgever as adviseur, where that was chosen', 'burgemeester', 'ADVISEUR', true, []],
    ['the opdrachtgever as toetser, whatever was chosen', 'burgemeester', 'TOETSER', true, ['VIER_OGEN_GESCHONDEN']],
  ] as const)('%s', (_, persoonId, rol, opdrachtgeverIsUitvoerder, verwacht) => {
    expect(codes(toewijzingWeigeringen({ ...beeld, opdrachtgeverIsUitvoerder }, { persoonId, rol }))).toEqual(verwacht);
  });

  it.each([
    ['the adviseur as toetser', 'a', 'TOETSER', ['VIER_OGEN_GESCHONDEN']],
    ['a second toetser', 'b', 'TOETSER', ['TOETSER_AL_TOEGEWEZEN']],
    ['a second adviseur', 'b', 'ADVISEUR', []],
  ] as const)('%s', (_, persoonId, rol, verwacht) => {
    const toewijzingen = [adviseur('a'), toetser('t', false)];
    expect(codes(toewijzingWeigeringen({ ...beeld, toewijzingen }, { persoonId, rol }))).toEqual(verwacht);
  });
});

describe(toetserExternWeigeringen.name, () => {
  it.each([
    ['an internal toetser beside an adviseur', [adviseur('a')], toetser('t', false), []],
    ['an internal toetser beside the opdrachtgever', [adviseur('burgemeester')], toetser('t', false), ['TOETSER_EXTERN_VEREIST']],
    ['a toetser of a bureau beside the opdrachtgever', [adviseur('burgemeester')], toetser('t', true), []],
    ['the opdrachtgever beside an internal toetser', [toetser('t', false)], adviseur('burgemeester'), ['TOETSER_EXTERN_VEREIST']],
    ['the opdrachtgever beside a toetser of a bureau', [toetser('t', true)], adviseur('burgemeester'), []],
    ['the opdrachtgever first', [], adviseur('burgemeester'), []],
  ] as const)('%s', (_, toewijzingen, nieuw, verwacht) => {
    expect(codes(toetserExternWeigeringen({ ...beeld, toewijzingen }, nieuw))).toEqual(verwacht);
  });
});
