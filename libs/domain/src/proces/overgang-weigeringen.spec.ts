import { STAP_REGELS } from '../stap/stap-regels.js';
import { STAP_CODES } from '../stap/stap-code.js';
import { termijnProfiel } from '../termijn/termijnprofielen.js';
import { type Overgang, OVERGANG_REGELS } from '../toetsing/overgang.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { toewijzingCompleet, toewijzingWeigeringen } from '../toetsing/toewijzing.rules.js';
import { bijEindeVanTermijn, keuzeBijMoment } from './bij-einde.js';
import { BASISSCAN_STAPPEN, overgangWeigeringen } from './overgang-weigeringen.js';
import { stapNietNodig } from './stap-niet-nodig.js';

const feit = { waarde: 'x', op: '2027-02-04T10:00:00.000Z' } as const;
const klaar = Object.fromEntries(BASISSCAN_STAPPEN.map((stap) => [stap, 'AFGEROND' as const]));
const reactie = {
  id: 'r',
  nummer: 1,
  onderwerp: 'BEVINDING',
  onderwerpId: 'b',
  soort: 'ONEENS',
  tekst: 'Dit klopt niet',
  wederhoorRonde: 1,
} as const;
const maatregel = {
  id: 'm',
  nummer: 1,
  code: 'BM-08',
  moment: 'VOOR_BENOEMING',
  status: 'VOORGESTELD',
  zichtbaarheid: 'INTERN',
  toelichting: '',
  risicoIds: [],
  bewijs: null,
} as const;
const metReactie = (antwoord: { uitkomst: 'OVERGENOMEN'; reden: string } | null): ToetsingBeeld['werk'] => ({
  ...eenBeeld().werk,
  reacties: [{ ...reactie, antwoord }],
});

describe(overgangWeigeringen.name, () => {
  it.each<[string, Overgang, Partial<ToetsingBeeld>, readonly string[]]>([
    ['two people, the leading one independent', 'wijsAdviseurToe', {}, []],
    ['nobody assigned', 'wijsAdviseurToe', { toewijzingen: [] }, ['TOEWIJZING_ONVOLLEDIG']],
    ['every part done', 'basisscanAfgerond', { status: 'IN_ONDERZOEK', stappen: klaar }, []],
    ['one part waived', 'basisscanAfgerond', { status: 'IN_ONDERZOEK', stappen: { ...klaar, BRONONDERZOEK: 'AFGEZIEN' } }, []],
    ['one part open', 'basisscanAfgerond', { status: 'IN_ONDERZOEK', stappen: { ...klaar, DOCUMENTEN: 'OPEN' } }, ['BASISSCAN_ONVOLLEDIG']],
    ['not yet heard (INV-09)', 'rondAf', { status: 'HOOR_EN_WEDERHOOR', feiten: { CONCEPT_VOORGELEGD: feit } }, ['WEDERHOOR_ONTBREEKT']],
    ['heard, or silence recorded', 'rondAf', { status: 'HOOR_EN_WEDERHOOR', feiten: { CONCEPT_VOORGELEGD: feit, WEDERHOOR: feit } }, []],
    [
      'the second concept not yet heard',
      'rondAf',
      { status: 'HOOR_EN_WEDERHOOR', feiten: { CONCEPT_VOORGELEGD: feit, 'CONCEPT_VOORGELEGD/2': feit, WEDERHOOR: feit } },
      ['WEDERHOOR_ONTBREEKT'],
    ],
    [
      'an objection without an answer',
      'rondAf',
      { status: 'HOOR_EN_WEDERHOOR', feiten: { CONCEPT_VOORGELEGD: feit, WEDERHOOR: feit }, werk: metReactie(null) },
      ['REACTIE_ONBEANTWOORD'],
    ],
    [
      'every objection answered',
      'rondAf',
      {
        status: 'HOOR_EN_WEDERHOOR',
        feiten: { CONCEPT_VOORGELEGD: feit, WEDERHOOR: feit },
        werk: metReactie({ uitkomst: 'OVERGENOMEN', reden: '' }),
      },
      [],
    ],
    [
      'a bevinding that was added and not put forward yet',
      'rondAf',
      {
        status: 'HOOR_EN_WEDERHOOR',
        feiten: { CONCEPT_VOORGELEGD: feit, WEDERHOOR: feit },
        werk: { ...eenBeeld().werk, maatregelen: [{ ...maatregel, nogVoorTeLeggen: true }] },
      },
      ['WEDERHOOR_ONTBREEKT'],
    ],
    [
      'documents that were asked for again',
      'basisscanAfgerond',
      { status: 'IN_ONDERZOEK', stappen: { ...klaar, 'DOCUMENTEN/2': 'OPEN' } },
      ['BASISSCAN_ONVOLLEDIG'],
    ],
    ['without a VOG', 'bereidAdviesVoor', { status: 'WACHT_OP_VOG', vogStatus: 'INGEDIEND' }, ['VOG_ONTBREEKT']],
    ['with a VOG', 'bereidAdviesVoor', { status: 'WACHT_OP_VOG', vogStatus: 'GEVERIFIEERD' }, []],
    [
      'without a VOG, when the opdrachtgever chose a limited advice',
      'bereidAdviesVoor',
      { status: 'WACHT_OP_VOG', feiten: { BEPERKT_ADVIES: feit } },
      [],
    ],
    [
      'waiting for a VOG that is there',
      'vogNogNietGeverifieerd',
      { status: 'RAPPORT_VASTGESTELD', vogStatus: 'GEVERIFIEERD' },
      ['STATUS_LAAT_NIET_TOE'],
    ],
  ])('%s: %s', (_geval, overgang, anders, verwacht) => {
    expect(overgangWeigeringen(overgang, eenBeeld(anders)).map((w) => w.code)).toEqual(verwacht);
  });

  it.each(OVERGANG_REGELS.filter((regel) => regel.door === 'PROCES').map((regel) => regel.overgang))(
    '%s starts only where its rule says',
    (overgang) => {
      expect(overgangWeigeringen(overgang, eenBeeld({ status: 'CONCEPT' })).map((w) => w.code)).toEqual(['STATUS_LAAT_NIET_TOE']);
    },
  );
});

describe('assignment (INV-11)', () => {
  const zonder = { ...eenBeeld(), toewijzingen: [] };
  it.each([
    ['the kandidaat', zonder, 'kandidaat', 'ADVISEUR', ['VIER_OGEN_GESCHONDEN']],
    ['the opdrachtgever', zonder, 'burgemeester', 'TOETSER', ['VIER_OGEN_GESCHONDEN']],
    ['the adviseur as toetser', eenBeeld(), 'adviseur', 'TOETSER', ['VIER_OGEN_GESCHONDEN']],
    ['a second toetser', eenBeeld(), 'ander', 'TOETSER', ['TOETSER_AL_TOEGEWEZEN']],
    ['a second adviseur', eenBeeld(), 'ander', 'ADVISEUR', []],
  ] as const)('of %s', (_wie, beeld, persoonId, rol, verwacht) => {
    expect(toewijzingWeigeringen(beeld, { persoonId, rol }).map((w) => w.code)).toEqual(verwacht);
  });

  it('is not complete while the leading adviseur has not declared', () => {
    const toewijzingen = eenBeeld().toewijzingen.map((t) => ({ ...t, verklaring: null }));
    expect(toewijzingCompleet(toewijzingen)).toBe(false);
  });
});

describe('the table of steps', () => {
  it.each(STAP_CODES)('%s names terms that exist', (stap) => {
    for (const code of STAP_REGELS[stap].termijnen) expect(termijnProfiel('NORMAAL', 1).termijnen[code].code).toBe(code);
  });

  it('has work only where there is some', () => {
    expect(stapNietNodig('MAATREGELEN', eenBeeld())).toEqual([]);
    expect(stapNietNodig('BEANTWOORDING', eenBeeld())).toHaveLength(1);
    expect(stapNietNodig('BEANTWOORDING', eenBeeld({ werk: metReactie(null) }))).toBeUndefined();
    expect(stapNietNodig('RAPPORT', eenBeeld())).toBeUndefined();
  });

  it('takes silence in hoor en wederhoor and on the measures as an answer, and nothing else', () => {
    expect(bijEindeVanTermijn('T11', 'HOOR_EN_WEDERHOOR')?.feiten).toEqual([{ code: 'WEDERHOOR', waarde: 'GEEN_REACTIE' }]);
    expect(bijEindeVanTermijn('T11', 'MAATREGELEN')).toEqual({ sluit: ['MAATREGELEN'], feiten: [] });
    expect(bijEindeVanTermijn('T01', 'MEDEWERKING')).toBeUndefined();
    expect(bijEindeVanTermijn('T06c', 'VOG_BESLISSING')).toBeUndefined();
  });

  it('asks the opdrachtgever to choose when a VOG stays away longer than the law gives (S-X3)', () => {
    expect(keuzeBijMoment('T06c', 'EINDE')).toBe('VOG_VERVOLG_KIEZEN');
    expect(keuzeBijMoment('T06d', 'ESCALATIE_1')).toBe('VOG_VERVOLG_KIEZEN');
    expect([keuzeBijMoment('T06b', 'EINDE'), keuzeBijMoment('T06d', 'EINDE'), keuzeBijMoment('T01', 'ESCALATIE_2')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
