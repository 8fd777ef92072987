import { AVG_SOORTEN, AVG_UITKOMSTEN, type AvgSoort, type AvgUitkomst } from './avg-verzoek.js';
import { isAantekening, isBeperking, isGrondVoorCorrectie, isIngewilligd, verklaringWeigeringen } from './avg-verzoek.rules.js';

type Uitkomst = AvgUitkomst | null;
const UITKOMSTEN: readonly Uitkomst[] = [null, ...AVG_UITKOMSTEN];
const paren = AVG_SOORTEN.flatMap((soort) => UITKOMSTEN.map((uitkomst) => ({ soort, uitkomst })));
const van = (mag: (stand: { soort: AvgSoort; uitkomst: Uitkomst }) => boolean): readonly string[] =>
  paren.filter(mag).map(({ soort, uitkomst }) => `${soort} ${uitkomst ?? 'OPEN'}`);

describe(verklaringWeigeringen.name, () => {
  it('lets the kandidaat add a statement where a rectification was refused, wholly or in part', () =>
    expect(van((stand) => verklaringWeigeringen({ ...stand, verklaard: false }).length === 0)).toEqual([
      'RECTIFICATIE DEELS_INGEWILLIGD',
      'RECTIFICATIE AFGEWEZEN',
    ]));
  it('once', () =>
    expect(verklaringWeigeringen({ soort: 'RECTIFICATIE', uitkomst: 'AFGEWEZEN', verklaard: true })).toEqual([
      { code: 'VERKLARING_AL_GEGEVEN' },
    ]));
});

it('a note stands beside the report for what was put right, and for a statement', () => {
  expect(van((stand) => isAantekening({ ...stand, verklaard: false }))).toEqual([
    'RECTIFICATIE INGEWILLIGD',
    'RECTIFICATIE DEELS_INGEWILLIGD',
  ]);
  expect(isAantekening({ soort: 'RECTIFICATIE', uitkomst: 'AFGEWEZEN', verklaard: true })).toBe(true);
});

it('a correction rests on a request that is open or was granted', () =>
  expect(van(isGrondVoorCorrectie)).toEqual(['RECTIFICATIE OPEN', 'RECTIFICATIE INGEWILLIGD', 'RECTIFICATIE DEELS_INGEWILLIGD']));

it('a restriction holds from the answer until it is lifted', () => {
  expect(van((stand) => isBeperking({ ...stand, opgeheven: false }))).toEqual(['BEPERKING INGEWILLIGD', 'BEPERKING DEELS_INGEWILLIGD']);
  expect(van((stand) => isBeperking({ ...stand, opgeheven: true }))).toEqual([]);
});

it('granted is wholly or in part', () => expect(UITKOMSTEN.filter((uitkomst) => isIngewilligd({ uitkomst }))).toHaveLength(2));
