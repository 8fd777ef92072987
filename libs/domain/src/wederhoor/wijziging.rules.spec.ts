import type { Risico } from '../risico/risico.rules.js';
import type { Feiten } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { isMaterieleWijziging, wijzigingWeigeringen } from './wijziging.rules.js';

const risico: Risico = {
  id: 'r',
  nummer: 1,
  categorie: 'RC-01',
  toelichting: 'Twee petten.',
  bevindingIds: ['b1', 'b2'],
  bruto: { kans: 4, impact: 3 },
  netto: { kans: 4, impact: 3 },
  nietBeheersbaar: null,
};

describe(isMaterieleWijziging.name, () => {
  it.each<[string, Partial<Risico>, boolean]>([
    ['nothing', {}, false],
    ['the restrisico', { netto: { kans: 1, impact: 3 } }, false],
    ['why nothing helps', { nietBeheersbaar: 'De kandidaat weigert.' }, false],
    ['the order of the bevindingen', { bevindingIds: ['b2', 'b1'] }, false],
    ['the bevindingen', { bevindingIds: ['b1'] }, true],
    ['other bevindingen', { bevindingIds: ['b1', 'b3'] }, true],
    ['the words', { toelichting: 'Drie petten.' }, true],
    ['the category', { categorie: 'RC-02' }, true],
    ['kans', { bruto: { kans: 5, impact: 3 } }, true],
    ['impact', { bruto: { kans: 4, impact: 2 } }, true],
  ])('%s', (_case, anders, verwacht) => expect(isMaterieleWijziging(risico, { ...risico, ...anders })).toBe(verwacht));
});

describe(wijzigingWeigeringen.name, () => {
  const eens = { CONCEPT_VOORGELEGD: { waarde: 'VOORGELEGD', op: '2027-02-01T09:00:00.000Z' } } as const;
  it.each<[string, ToetsingBeeld['stappen'], Feiten, readonly string[]]>([
    ['while the risicoanalyse is made', { RISICOANALYSE: 'OPEN' }, {}, []],
    ['while the kandidaat reads', { RISICOANALYSE: 'AFGEROND', HOOR_EN_WEDERHOOR: 'OPEN' }, eens, ['STAP_NIET_OPEN']],
    ['while reactions are answered', { RISICOANALYSE: 'AFGEROND', BEANTWOORDING: 'OPEN' }, eens, []],
    [
      'after the extra round',
      { BEANTWOORDING: 'AFGEROND', 'BEANTWOORDING/2': 'OPEN' },
      { ...eens, 'CONCEPT_VOORGELEGD/2': eens.CONCEPT_VOORGELEGD },
      ['EXTRA_RONDE_AL_GEHOUDEN'],
    ],
  ])('%s', (_case, stappen, feiten, codes) => expect(wijzigingWeigeringen({ stappen, feiten }).map((w) => w.code)).toEqual(codes));
});
