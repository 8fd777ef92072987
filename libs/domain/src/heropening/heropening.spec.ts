import { STAP_CODES, type StapCode } from '../stap/stap-code.js';
import { FEIT_CODES, type FeitCode } from '../toetsing/feit.js';
import { BEGIN_FEITEN, BEGIN_STAPPEN, DEEL_REGELS, HEROPENING_DELEN, HEROPENING_REDENEN, type HeropeningDeel } from './heropening.js';

const regels = HEROPENING_DELEN.map((deel) => DEEL_REGELS[deel]);

/** Of the ronde in which they were done: about a letter, an outcome or a person of that ronde, or a VOG that is looked at anew. */
const STAPPEN_VAN_DE_RONDE: readonly StapCode[] = [
  'VOG_VERVOLG', 'VOG_PROCEDURE', 'VOG_GELDIGHEID', 'ADVIES', 'INZAGE', 'VERSTREKKING', 'UITKOMST', 'AANVAARDING', 'WRAKING',
]; // prettier-ignore
const FEITEN_VAN_DE_RONDE: readonly FeitCode[] = [
  'VOG_PROCEDURE', 'VOG_NIEUWE_AANVRAAG', 'VOG_VERLOPEN', 'VOG_TERMIJN_VERLENGD', 'BEPERKT_ADVIES', 'TWEEDE_LEZER', 'ADVIES_ONDERTEKEND',
  'BRIEF_GEREED', 'INZAGE_VERSTREKEN', 'ADVIES_VERSTREKT', 'UITKOMST', 'AANVAARDING', 'NAZORG_BEGONNEN', 'NAZORG_PUNT', 'NAZORG_CONTROLE',
  'EINDE_AMBT', 'HERIJKING_GESLOTEN', 'BELANGENCONFLICT', 'WRAKING_INGEDIEND', 'WRAKING_BESLIST', 'INGETROKKEN', 'GESTAAKT', 'HEROPEND',
  'CONCLUSIE_VERVALLEN',
]; // prettier-ignore
/** The process records these with a transition, and does so again in the new ronde. */
const VAN_HET_PROCES: readonly FeitCode[] = ['BASISSCAN_AFGEROND', 'WEDERHOOR_AFGEROND', 'ADVIES_VOORBEREID'];
/** These go along by the part that they name. */
const PER_WAARDE: readonly FeitCode[] = ['VOORBEHOUD_GEVRAAGD', 'VOORBEHOUD'];

describe('what a reopened case takes along (S-X10)', () => {
  it('has a place for every step: once', () => {
    const stappen = [...BEGIN_STAPPEN, ...regels.flatMap((regel) => regel.stappen), ...STAPPEN_VAN_DE_RONDE];
    expect([...stappen].sort()).toEqual([...STAP_CODES].sort());
  });

  it('has a place for every fact: once', () => {
    const feiten = [...BEGIN_FEITEN, ...regels.flatMap((regel) => regel.feiten), ...FEITEN_VAN_DE_RONDE, ...VAN_HET_PROCES, ...PER_WAARDE];
    expect([...feiten].sort()).toEqual([...FEIT_CODES].sort());
  });

  it.each<[HeropeningDeel, readonly StapCode[], readonly FeitCode[]]>([
    ['BENOEMBAARHEID', ['BENOEMBAARHEID'], ['BENOEMBAARHEID_BEOORDEELD', 'ONTHEFFING']],
    ['VRAGENLIJST', ['VRAGENLIJST', 'VRAGENLIJST_BEOORDELING', 'AANVULLING'], ['VRAGENLIJST_INGEDIEND']],
    ['VOG', ['VOG_KLAARZETTEN', 'VOG_VERIFICATIE'], ['VOG_BEOORDEELD']],
    [
      'RISICOANALYSE',
      ['HOOR_EN_WEDERHOOR', 'RAPPORT', 'GESPREK_OPDRACHTGEVER'],
      ['WEDERHOOR', 'RAPPORT_VASTGESTELD', 'GESPREK_OPDRACHTGEVER'],
    ],
  ])('%s holds %j and %j together', (deel, stappen, feiten) => {
    expect(DEEL_REGELS[deel].stappen).toEqual(expect.arrayContaining([...stappen]));
    expect(DEEL_REGELS[deel].feiten).toEqual(expect.arrayContaining([...feiten]));
  });

  it('leaves work behind only where the new work takes its place', () => {
    expect(HEROPENING_DELEN.flatMap((deel) => DEEL_REGELS[deel].vervangt.map((soort) => [deel, soort]))).toEqual([
      ['BENOEMBAARHEID', 'BENOEMBAARHEID'],
      ['RISICOANALYSE', 'GESPREK_OPDRACHTGEVER'],
      ['RISICOANALYSE', 'TOETSOPMERKING'],
    ]);
  });

  it('has five reasons', () => expect(HEROPENING_REDENEN).toHaveLength(5));
});
