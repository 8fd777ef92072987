import { DATALEK_MOMENTEN, gebeurtenisBijMoment, taakBijMoment } from '../datalek/datalek.js';
import { BESTUURSLAGEN } from '../benoembaarheid/bestuurslaag.js';
import { STAP_CODES } from '../stap/stap-code.js';
import { termijnenVan } from '../stap/stap-regels.js';
import { TAKEN, type TaakSoort } from '../taak/taak-soort.js';
import { TERMIJN_CODES, type TermijnCode } from '../termijn/termijn-code.js';
import { MOMENT_SOORTEN } from '../termijn/termijn-profiel.js';
import { ladderMoment, termijnprofielen } from '../termijn/termijnprofielen.js';
import { bijEindeVanTermijn, GEBEURTENIS_BIJ_MOMENT, takenBijMoment } from './bij-einde.js';
import { isLangePlek, LANGE_PLEKKEN } from './lange-termijn.js';
import { TOETSING_BREED } from './stand.js';

/** Where terms run that are of no step. */
const ELDERS: readonly (readonly [TermijnCode, string])[] = [
  ['T15', TOETSING_BREED],
  ['T18', 'BEWAREN'],
  ['T19', 'BEWAREN'],
  ['T20', 'BEWAREN'],
  ['T21', 'MAATREGEL'],
  ['T21', 'CONTROLE'],
  ['T21', 'NEVENFUNCTIES'],
  ['T21', 'GEDRAGSCODE'],
  ['T21', 'BES_VERKLARING'],
  ['T22', 'AVG_VERZOEK'],
  ['BEWAARBLOKKADE', 'BEWAARBLOKKADE'],
  ['OPSCHORTING', TOETSING_BREED],
];

/** Every place at which a term can end, in any layer, with an urgent VOG or not, and when documents are asked for again. */
function plaatsen(): readonly (readonly [TermijnCode, string])[] {
  const gevraagd = { DOCUMENTEN_GEVRAAGD: { waarde: 'GEVRAAGD', op: '2027-01-11T09:00:00.000Z' } } as const;
  const inStappen = STAP_CODES.flatMap((stap) =>
    BESTUURSLAGEN.flatMap((bestuurslaag) =>
      [true, false].flatMap((vogSpoed) =>
        [{}, gevraagd].flatMap((feiten) => termijnenVan(stap, { bestuurslaag, vogSpoed, feiten }).map((code) => `${code} ${stap}`)),
      ),
    ),
  );
  const uniek = [...new Set([...inStappen, ...ELDERS.map(([code, plek]) => `${code} ${plek}`)])];
  return uniek.map((tekst) => {
    const [code = '', plek = ''] = tekst.split(' ');
    const bekend = TERMIJN_CODES.find((een) => een === code);
    if (bekend === undefined) throw new Error(`no term ${code}`);
    return [bekend, plek];
  });
}

/** Ends that are the answer themselves: nobody need do anything because of them, and what they come to is a fact, or the next step. */
const IS_ZELF_HET_ANTWOORD: Readonly<Record<string, readonly [feit: string | null, waarom: string]>> = {
  'T11 HOOR_EN_WEDERHOOR': ['WEDERHOOR GEEN_REACTIE', 'silence is recorded as no reaction, and the report says so'],
  'T11 MAATREGELEN': [null, 'a measure on which nothing was decided stays a proposal, and the report says so'],
  'T14 INZAGE': ['INZAGE_VERSTREKEN INZAGE_VERSTREKEN', 'the kandidaat had his time to read; the handing over has its own task'],
  'T17 AANVAARDING': ['AANVAARDING GEACHT_NIET_AANVAARD', 'the law takes silence for a refusal'],
  'T23 VOG_GELDIGHEID': ['VOG_VERLOPEN TE_OUD', 'the VOG becomes VERLOPEN, and that opens the task to choose (VOG_VERLOPEN)'],
};
/** Ends that ask for a choice of their own. */
const KEUZE: Readonly<Record<string, TaakSoort>> = {
  'T06c VOG_BESLISSING': 'VOG_VERVOLG_KIEZEN',
  'OPSCHORTING TOETSING': 'OPSCHORTING_VOORBIJ',
};

describe('no term ends in silence', () => {
  it('runs at a place that this table knows', () => {
    expect([...new Set(plaatsen().map(([code]) => code))].sort()).toEqual([...TERMIJN_CODES].sort());
    const lang = new Set(ELDERS.map(([, plek]) => plek));
    expect(LANGE_PLEKKEN.filter((plek) => !lang.has(plek))).toEqual([]);
    const namen = plaatsen().map(([code, plek]) => `${code} ${plek}`);
    expect([...Object.keys(IS_ZELF_HET_ANTWOORD), ...Object.keys(KEUZE)].filter((naam) => !namen.includes(naam))).toEqual([]);
  });

  describe.each(termijnprofielen.map((profiel) => [profiel.code, profiel] as const))('in %s', (_, profiel) => {
    it.each(plaatsen())('the end of %s at %s leaves an event, and a task for somebody', (code, stap) => {
      const trede = ladderMoment(profiel, code, 'EINDE');
      expect(trede?.soort).toBe('EINDE');
      expect(GEBEURTENIS_BIJ_MOMENT.EINDE).toBe('TERMIJN_VERSTREKEN');
      const naam = `${code} ${stap}`;
      const taken = takenBijMoment({ code, stap, moment: 'EINDE', soort: 'EINDE' }, trede?.ontvangers ?? []);
      const antwoord = IS_ZELF_HET_ANTWOORD[naam];
      if (antwoord !== undefined) {
        const gevolg = bijEindeVanTermijn(code, stap);
        expect([taken, gevolg?.sluit, gevolg?.feiten.map((feit) => `${feit.code} ${feit.waarde}`).join() || null]).toEqual([
          [],
          [stap],
          antwoord[0],
        ]);
        expect(gevolg?.vogVerloopt ?? false).toBe(code === 'T23');
        return;
      }
      expect(bijEindeVanTermijn(code, stap)).toBeUndefined();
      expect(taken.length).toBeGreaterThan(0);
      expect(new Set(taken.map(({ soort }) => soort))).toEqual(new Set([KEUZE[naam] ?? 'TERMIJN_VERSTREKEN']));
      // Whoever is told at the end of a long term has the task; otherwise it is of whom the kind of task is for.
      expect(taken.map(({ soort, rol }) => rol ?? TAKEN[soort].voor)).toEqual(
        isLangePlek(stap) ? trede?.ontvangers : taken.map(({ soort }) => TAKEN[soort].voor),
      );
    });

    it.each(TERMIJN_CODES)('each escalation of %s is a task for all who are told', (code) => {
      for (const { moment, soort, ontvangers } of profiel.termijnen[code].ladder.filter((trede) => trede.soort === 'ESCALATIE')) {
        expect(ontvangers.length).toBeGreaterThan(0);
        const taak = code === 'T06d' && moment === 'ESCALATIE_1' ? 'VOG_VERVOLG_KIEZEN' : 'ESCALATIE';
        expect(takenBijMoment({ code, stap: 'MEDEWERKING', moment, soort }, ontvangers)).toEqual(
          ontvangers.map((rol) => ({ soort: taak, rol })),
        );
      }
    });
  });

  it('of a data leak neither', () => {
    const einden = DATALEK_MOMENTEN.filter((moment) => !moment.startsWith('HERINNERING'));
    expect(einden.map((moment) => [moment, gebeurtenisBijMoment(moment), taakBijMoment(moment)])).toEqual([
      ['EINDE', 'TERMIJN_VERSTREKEN', 'TERMIJN_VERSTREKEN'],
      ['ESCALATIE_1', 'ESCALATIE', 'ESCALATIE'],
    ]);
  });

  it('has a reminder leave an event and no task: what it reminds of is one already', () => {
    expect(Object.keys(GEBEURTENIS_BIJ_MOMENT).sort()).toEqual([...MOMENT_SOORTEN].sort());
    expect(takenBijMoment({ code: 'T01', stap: 'MEDEWERKING', moment: 'HERINNERING_1', soort: 'HERINNERING' }, ['KANDIDAAT'])).toEqual([]);
  });
});
