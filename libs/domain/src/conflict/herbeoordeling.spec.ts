import { HANDELING_CODES, type HandelingCode } from '../handeling/handelingen.js';
import type { OnderdeelSoort } from '../onderdeel/onderdeel.js';
import { handelingWeigeringen } from '../handeling/beoordeel-handeling.js';
import { overgangWeigeringen } from '../proces/overgang-weigeringen.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { TOETSING_STATUSSEN } from '../toetsing/toetsing-status.js';
import { feestdagenKalender } from '../kalender/feestdagen-kalender.js';
import {
  besluitWeigeringen,
  doetWerkOpnieuw,
  type HerbeoordelingBeeld,
  herbeoordelingWeigeringen,
  WERK_FEITEN,
  WERK_ONDERDELEN,
} from './herbeoordeling.js';
import { uitersteWerkPauze } from './werk-pauze.js';

const NU = '2027-02-16T10:00:00.000Z';
const werk = (anders: Partial<HerbeoordelingBeeld> = {}): HerbeoordelingBeeld => ({
  id: 'h',
  soort: 'BRONBEVINDING',
  nummer: 1,
  persoonId: 'eerder',
  besluit: null,
  beslotenOp: null,
  afgerond: false,
  ...anders,
});
const opnieuw = werk({ besluit: 'OPNIEUW', beslotenOp: NU });

describe(herbeoordelingWeigeringen.name, () => {
  it.each([
    ['nothing', [], []],
    ['undecided work', [werk()], ['HERBEOORDELING_OPEN']],
    ['adopted work', [werk({ besluit: 'OVERNEMEN', beslotenOp: NU })], []],
    ['work to be done again', [opnieuw], ['HERBEOORDELING_OPEN']],
    ['work done again', [{ ...opnieuw, afgerond: true }], []],
  ] as const)('%s', (_, herbeoordelingen, codes) => {
    expect(herbeoordelingWeigeringen({ herbeoordelingen }).map(({ code }) => code)).toEqual(codes);
    const rapport = eenBeeld({ status: 'RAPPORT_TER_VASTSTELLING', stappen: { RAPPORT: 'OPEN' }, herbeoordelingen });
    expect(handelingWeigeringen('stelRapportVast', rapport, NU).map(({ code }) => code)).toEqual(codes);
    const gehoord = eenBeeld({
      status: 'HOOR_EN_WEDERHOOR',
      feiten: { CONCEPT_VOORGELEGD: { waarde: 'x', op: NU }, WEDERHOOR: { waarde: 'x', op: NU } },
      herbeoordelingen,
    });
    expect(overgangWeigeringen('rondAf', gehoord).map(({ code }) => code)).toEqual(codes);
    const advies = eenBeeld({ status: 'ADVIES_IN_VOORBEREIDING', stappen: { ADVIES: 'OPEN' }, herbeoordelingen });
    expect(handelingWeigeringen('ondertekenAdvies', advies, NU).map(({ code }) => code)).toEqual(codes);
  });
});

describe('doing work again', () => {
  const kan = ['IN_ONDERZOEK', 'RISICOANALYSE', 'HOOR_EN_WEDERHOOR'];

  it('is possible until the report is put together; adopting it always', () => {
    const tijdig = TOETSING_STATUSSEN.filter((status) => besluitWeigeringen('OPNIEUW', status).length === 0);
    expect(tijdig).toEqual(kan);
    expect(TOETSING_STATUSSEN.flatMap((status) => besluitWeigeringen('OVERNEMEN', status))).toEqual([]);
  });

  it.each<[HerbeoordelingBeeld['soort'], readonly HandelingCode[]]>([
    ['BENOEMBAARHEID', ['beoordeelBenoembaarheid']],
    ['BRONBEVINDING', ['legBronbevindingVast', 'verwijderBronbevinding']],
    ['UITVRAAG', ['legUitvraagVast']],
    ['GESPREK', ['legVerdiependGesprekVast']],
    // These have acts of their own for that.
    ['BEVINDING', []],
    ['RISICO', []],
    ['MAATREGEL', []],
    ['RAPPORT_VASTGESTELD', []],
  ])('of %s is done with %j', (soort, handelingen) => {
    const beeld = eenBeeld({ status: 'IN_ONDERZOEK', herbeoordelingen: [{ ...opnieuw, soort }] });
    expect(HANDELING_CODES.filter((code) => doetWerkOpnieuw(code, beeld))).toEqual(handelingen);
  });

  it('opens the acts of that kind of work, and no others', () => {
    const beeld = eenBeeld({ status: 'RISICOANALYSE', herbeoordelingen: [opnieuw] });
    expect(HANDELING_CODES.filter((code) => doetWerkOpnieuw(code, beeld))).toEqual(['legBronbevindingVast', 'verwijderBronbevinding']);
    expect(TOETSING_STATUSSEN.filter((status) => doetWerkOpnieuw('legBronbevindingVast', { ...beeld, status }))).toEqual(kan);
    const overgenomen = werk({ besluit: 'OVERNEMEN', beslotenOp: NU });
    expect(doetWerkOpnieuw('legBronbevindingVast', { ...beeld, herbeoordelingen: [overgenomen, opnieuw] })).toBe(true);
    for (const dicht of [werk(), { ...opnieuw, afgerond: true }]) {
      expect(HANDELING_CODES.filter((code) => doetWerkOpnieuw(code, { ...beeld, herbeoordelingen: [dicht] }))).toEqual([]);
    }
  });
});

it('a report needs an adviseur who leads and a toetser, both independent', () => {
  const beeld = eenBeeld({ status: 'RAPPORT_TER_VASTSTELLING', stappen: { RAPPORT: 'OPEN' } });
  const zonder = { ...beeld, toewijzingen: beeld.toewijzingen.filter((t) => t.rol === 'TOETSER') };
  expect(handelingWeigeringen('stelRapportVast', zonder, NU).map(({ code }) => code)).toEqual(['TOEWIJZING_ONVOLLEDIG']);
});

describe('what is the work of an adviseur or toetser', () => {
  it('is every part that the kandidaat or the opdrachtgever did not make, and on which something rests', () => {
    const maker: Readonly<Record<OnderdeelSoort, 'WERK' | 'KANDIDAAT' | 'OPDRACHTGEVER' | 'OVERLEG'>> = {
      BENOEMBAARHEID: 'WERK',
      AANVULLING: 'KANDIDAAT',
      BRONBEVINDING: 'WERK',
      UITVRAAG: 'WERK',
      GESPREK: 'WERK',
      BEVINDING: 'WERK',
      RISICO: 'WERK',
      MAATREGEL: 'WERK',
      REACTIE: 'KANDIDAAT',
      GESPREK_OPDRACHTGEVER: 'OPDRACHTGEVER',
      // Asked and answered before the report is fixed; what came of it is in the other parts.
      TOETSOPMERKING: 'OVERLEG',
    };
    const werkers = Object.entries(maker).flatMap(([soort, wie]) => (wie === 'WERK' ? [soort] : []));
    expect([...WERK_ONDERDELEN].sort()).toEqual(werkers.sort());
  });

  it('is every judgement by which they closed something', () => {
    expect(WERK_FEITEN).toEqual([
      'VOG_BEOORDEELD',
      'VRAGENLIJST_BEOORDEELD',
      'DOCUMENTEN_COMPLEET',
      'BRONONDERZOEK_AFGEROND',
      'UITVRAAG_AFGEROND',
      'WEDERHOOR_BEANTWOORD',
      'RAPPORT_VASTGESTELD',
    ]);
  });
});

describe(uitersteWerkPauze.name, () => {
  it.each([
    ['on a Wednesday, over a weekend and Koningsdag', '2027-04-21T08:00:00.000Z', '2027-04-26T08:00:00.000Z'],
    ['on a Friday before Koningsdag', '2027-04-23T08:00:00.000Z', '2027-04-29T08:00:00.000Z'],
    ['over Easter, and while the clock goes forward', '2027-03-25T08:00:00.000Z', '2027-04-01T07:00:00.000Z'],
  ] as const)('%s', (_, van, tot) => {
    expect(uitersteWerkPauze(van, { kalender: feestdagenKalender(), zone: 'Europe/Amsterdam' })).toBe(tot);
  });
});
