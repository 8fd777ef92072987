import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { duurVanExtraRonde } from './extra-ronde.rules.js';

const feit = (waarde: string, op: `${number}-${number}-${number}T${string}Z`) => ({ waarde, op }) as const;
const OP = '2027-02-11T10:00:00.000Z';
const eerste = eenBeeld({ feiten: { CONCEPT_VOORGELEGD: feit('VOORGELEGD', '2027-02-04T10:00:00.000Z') } });
const tweede = {
  ...eerste,
  feiten: { ...eerste.feiten, 'CONCEPT_VOORGELEGD/2': feit('VOORGELEGD', OP), WEDERHOOR_BEANTWOORD: feit('OPNIEUW_VOORGELEGD', OP) },
} as const;

describe('how long the extra round of hoor en wederhoor lasts', () => {
  it.each([
    ['as the profile has it the first time', eerste, 'HOOR_EN_WEDERHOOR', undefined],
    ['two working days', tweede, 'HOOR_EN_WEDERHOOR', 2],
    ['as long for the measures that go with it', tweede, 'MAATREGELEN', 2],
    ['as practice has it', { ...tweede, termijnProfiel: 'OEFEN' }, 'HOOR_EN_WEDERHOOR', undefined],
    ['nothing for another step', tweede, 'RAPPORT', undefined],
    [
      'the whole term for a concept that was made anew',
      { ...tweede, feiten: { ...tweede.feiten, 'CONCEPT_VOORGELEGD/3': feit('VOORGELEGD', '2027-02-20T10:00:00.000Z') } },
      'HOOR_EN_WEDERHOOR',
      undefined,
    ],
  ] as const)('%s', (_hoe, beeld, stap, aantal) => {
    expect(duurVanExtraRonde(stap, beeld)).toEqual(aantal === undefined ? undefined : { eenheid: 'WERKDAGEN', aantal });
  });
});
