import type { Feiten } from '../toetsing/feit.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import {
  documentenVragenWeigeringen,
  doorgaanWeigeringen,
  type Ontbrekend,
  ontbrekendWeigeringen,
  openVoorbehouden,
  voorbehoudVragenWeigeringen,
} from './voorbehoud.rules.js';

const feit = (waarde: string) => ({ waarde, op: '2027-01-20T10:00:00.000Z' }) as const;
const TWEE_KEER: Feiten = { DOCUMENTEN_GEVRAAGD: feit('x'), 'DOCUMENTEN_GEVRAAGD/2': feit('x') };
const ONVOLLEDIG: Feiten = { VRAGENLIJST_BEOORDEELD: feit('ONVOLLEDIG'), 'VRAGENLIJST_BEOORDEELD/2': feit('ONVOLLEDIG') };
const stappen = { DOCUMENTEN: 'AFGEROND', 'DOCUMENTEN/2': 'AFGEROND', 'DOCUMENTEN/3': 'OPEN', VRAGENLIJST_BEOORDELING: 'OPEN' } as const;
const beeld = (feiten: Feiten = {}) => eenBeeld({ status: 'IN_ONDERZOEK', stappen, feiten });
const codes = (weigeringen: readonly { readonly code: string }[]) => weigeringen.map(({ code }) => code);

describe('what stays missing (S-X7)', () => {
  it.each<[string, Feiten, Omit<Ontbrekend, 'toelichting'>, readonly string[]]>([
    ['documents after two rounds', TWEE_KEER, { deel: 'DOCUMENTEN', vragen: [], documenten: ['CV'] }, []],
    [
      'documents after one',
      { DOCUMENTEN_GEVRAAGD: feit('x') },
      { deel: 'DOCUMENTEN', vragen: [], documenten: ['CV'] },
      ['AANVULRONDES_NIET_OP'],
    ],
    ['no document at all', TWEE_KEER, { deel: 'DOCUMENTEN', vragen: ['A1'], documenten: [] }, ['VOORBEHOUD_LEEG']],
    ['a VOG', TWEE_KEER, { deel: 'DOCUMENTEN', vragen: [], documenten: ['CV', 'VOG'] }, ['VOG_ONTBREEKT']],
    ['a VOG, before any round', {}, { deel: 'DOCUMENTEN', vragen: [], documenten: ['VOG'] }, ['VOG_ONTBREEKT']],
    ['answers after two rounds', ONVOLLEDIG, { deel: 'VRAGENLIJST', vragen: ['A1'], documenten: [] }, []],
    [
      'answers that were judged once',
      { VRAGENLIJST_BEOORDEELD: feit('ONVOLLEDIG') },
      { deel: 'VRAGENLIJST', vragen: ['A1'], documenten: [] },
      ['AANVULRONDES_NIET_OP'],
    ],
    [
      'what was put forward before',
      { ...ONVOLLEDIG, VOORBEHOUD_GEVRAAGD: feit('VRAGENLIJST') },
      { deel: 'VRAGENLIJST', vragen: ['A1'], documenten: [] },
      ['VOORBEHOUD_AL_GEVRAAGD'],
    ],
  ])('%s: %s', (_wat, feiten, ontbrekend, verwacht) => {
    expect(codes(ontbrekendWeigeringen(beeld(feiten), ontbrekend))).toEqual(verwacht);
  });

  it.each(['DOCUMENTEN', 'VRAGENLIJST'] as const)('is for a step that is open: %s', (deel) => {
    const dicht = {
      ...beeld({ ...TWEE_KEER, ...ONVOLLEDIG }),
      stappen: { DOCUMENTEN: 'AFGEROND', VRAGENLIJST_BEOORDELING: 'AFGEROND' },
    } as const;
    expect(codes(ontbrekendWeigeringen(dicht, { deel, vragen: ['A1'], documenten: ['CV'] }))).toEqual(['STAP_NIET_OPEN']);
  });

  it('is asked for twice, and only when something is missing', () => {
    expect(documentenVragenWeigeringen(beeld())).toEqual([]);
    expect(codes(documentenVragenWeigeringen(beeld(TWEE_KEER)))).toEqual(['AANVULRONDES_OP']);
    const compleet = { ...beeld(), documenten: [{ id: 'd', type: 'CV', status: 'AKKOORD' }] } as const;
    expect(codes(documentenVragenWeigeringen(compleet))).toEqual(['DOCUMENTEN_NIETS_OPEN']);
  });

  it.each<[string, Feiten, readonly string[]]>([
    ['nothing was asked for twice', {}, ['AANVULRONDES_NIET_OP']],
    ['only documents were', TWEE_KEER, []],
    ['only answers were', ONVOLLEDIG, []],
    ['documents were, and he was asked', { ...TWEE_KEER, VOORBEHOUD_GEVRAAGD: feit('DOCUMENTEN') }, ['AANVULRONDES_NIET_OP']],
    ['answers were, and he was asked', { ...ONVOLLEDIG, VOORBEHOUD_GEVRAAGD: feit('VRAGENLIJST') }, ['VOORBEHOUD_AL_GEVRAAGD']],
  ])('can be put before the opdrachtgever at all, when %s: %s', (_wanneer, feiten, verwacht) => {
    expect(codes(voorbehoudVragenWeigeringen(beeld(feiten)))).toEqual(verwacht);
  });

  it('waits for the opdrachtgever as long as its step is open and he did not decide', () => {
    const gevraagd: Feiten = { ...TWEE_KEER, VOORBEHOUD_GEVRAAGD: feit('DOCUMENTEN') };
    expect(openVoorbehouden(beeld(gevraagd))).toEqual(['DOCUMENTEN']);
    expect(doorgaanWeigeringen(beeld(gevraagd))).toEqual([]);
    expect(codes(doorgaanWeigeringen(beeld(TWEE_KEER)))).toEqual(['VOORBEHOUD_NIET_GEVRAAGD']);
    expect(openVoorbehouden(beeld({ ...gevraagd, VOORBEHOUD: feit('DOCUMENTEN') }))).toEqual([]);
    expect(openVoorbehouden({ ...beeld(gevraagd), stappen: { DOCUMENTEN: 'AFGEROND' } })).toEqual([]);
  });
});
