import { feestdagenKalender } from '../../libs/domain/src/kalender/feestdagen-kalender.js';
import type { Instant } from '../../libs/domain/src/kalender/instant.js';
import { localDate } from '../../libs/domain/src/kalender/tijdzone.js';
import type { GesimuleerdeTermijn } from '../../libs/domain/src/planning/simulatie.js';
import { simuleerToetsing } from '../../libs/domain/src/planning/simuleer-toetsing.js';
import type { StapCode } from '../../libs/domain/src/stap/stap-code.js';
import { termijnProfiel } from '../../libs/domain/src/termijn/termijnprofielen.js';
import type { FeitCode } from '../../libs/domain/src/toetsing/feit.js';
import { lastigeDagen, maakGevallen } from '../support/workflow.geval.js';
import { type Gespeeld, speel } from '../support/workflow.spel.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';

/** `SIMULATIE_GEVALLEN=1000 npx jest --selectProjects workflow --testPathPatterns simulatie`; `SIMULATIE_ZAAD` plays the same cases again. */
const AANTAL = Number(process.env['SIMULATIE_GEVALLEN'] ?? 100);
const ZAAD = Number(process.env['SIMULATIE_ZAAD'] ?? Date.now() % 1_000_000);
jest.setTimeout(60_000 + AANTAL * 5_000);

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

/** The fact from which the terms that follow a step count. */
const FEIT_NA: readonly (readonly [StapCode, FeitCode])[] = [
  ['TOEWIJZING', 'INFORMATIEBRIEF_VERZONDEN'],
  ['MEDEWERKING', 'MEDEWERKING'],
  ['VOG_KLAARZETTEN', 'VOG_KLAARGEZET'],
  ['VOG_INDIENEN', 'VOG_INGEDIEND'],
  ['VOG_BESLISSING', 'VOG_ONTVANGEN'],
  ['VOG_VERIFICATIE', 'ADVIES_VOORBEREID'],
  ['VRAGENLIJST', 'VRAGENLIJST_INGEDIEND'],
  ['VRAGENLIJST_BEOORDELING', 'VRAGENLIJST_BEOORDEELD'],
  ['BRONONDERZOEK', 'BRONONDERZOEK_AFGEROND'],
  ['INTERNE_UITVRAAG', 'UITVRAAG_AFGEROND'],
  ['VERDIEPEND_GESPREK', 'GESPREK_GEHOUDEN'],
  ['DOCUMENTEN', 'DOCUMENTEN_COMPLEET'],
  ['BENOEMBAARHEID', 'BASISSCAN_AFGEROND'],
  ['RISICOANALYSE', 'CONCEPT_VOORGELEGD'],
  ['BEANTWOORDING', 'WEDERHOOR_AFGEROND'],
  ['RAPPORT', 'RAPPORT_VASTGESTELD'],
  ['GESPREK_OPDRACHTGEVER', 'GESPREK_OPDRACHTGEVER'],
  ['ADVIES', 'BRIEF_GEREED'],
  ['VERSTREKKING', 'ADVIES_VERSTREKT'],
];

interface TermijnRij {
  readonly termijn: string;
  readonly soort: string;
  readonly aanvang: Instant;
  readonly einde: Instant;
  readonly momenten: readonly { readonly moment: string; readonly op: Instant }[];
  readonly geslotenOp: Instant | null;
  /** Moments that the workflow recorded, with the instant at which it did. */
  readonly vastgelegd: Readonly<Record<string, Instant>>;
}
const iso = (kolom: string): string => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What the workflow recorded, without the aftercare: that depends on what the report says. */
const termijnenIn = ({ zaak }: Gespeeld): Promise<readonly TermijnRij[]> =>
  zaak.sql<TermijnRij>(
    `SELECT t.stap || ' ' || t.code AS termijn, t.soort, ${iso('t.aanvang')} AS aanvang, ${iso('t.einde')} AS einde, ${iso('t.gesloten_op')} AS "geslotenOp",
            jsonb_agg(jsonb_build_object('moment', m.moment, 'op', ${iso('m.op')}) ORDER BY m.op, m.moment) AS momenten,
            coalesce(jsonb_object_agg(m.moment, ${iso('m.vastgelegd_op')}) FILTER (WHERE m.vastgelegd_op IS NOT NULL), '{}') AS vastgelegd
       FROM termijn t JOIN termijn_moment m ON m.termijn_id = t.id WHERE t.toetsing_id = $1 AND t.stap_volgnummer = 1 AND t.stap NOT IN ('MAATREGEL', 'BEWAREN', 'CONTROLE')
      GROUP BY t.id ORDER BY 1`,
  );

/** The simulation of this case, told when people acted; everything else follows from the rules. */
async function gesimuleerd({ geval, zaak, vooraf }: Gespeeld): Promise<ReadonlyMap<string, GesimuleerdeTermijn>> {
  const rijen = await zaak.sql<{ code: string; op: Instant }>(
    `SELECT code, ${iso('min(op)')} AS op FROM feit WHERE toetsing_id = $1 GROUP BY code`,
  );
  const feiten = new Map(rijen.map(({ code, op }) => [code, op]));
  const { aanleiding, bestuurslaag, zone, profiel, raadsdatum, spoed } = geval;
  const start = feiten.get('GESTART') ?? geval.start;
  const [heel] = simuleerToetsing({
    aanleiding,
    bestuurslaag,
    start,
    ...(raadsdatum === null ? {} : { raadsdatum }),
    profiel: termijnProfiel(profiel, 1),
    zone,
    kalender: feestdagenKalender(),
    spoed,
    spreiding: Number.parseInt(zaak.ref.toetsingId.slice(-6), 16) % 3600,
    afgerond: Object.fromEntries([
      ...vooraf.map((stap) => [stap, start]),
      ...FEIT_NA.flatMap(([stap, feit]) => (feiten.has(feit) ? [[stap, feiten.get(feit)]] : [])),
    ]),
  }).lijnen;
  const geopend = await zaak.sql<{ code: string }>('SELECT code FROM stap WHERE toetsing_id = $1 AND volgnummer = 1');
  // Once the advice was handed over there is nothing to be in time for.
  const loopt = (stap: string): boolean =>
    stap === 'TOETSING'
      ? geval.begin !== 'ADVIES_VERSTREKT'
      : geopend.some(({ code }) => code === stap) && !vooraf.some((code) => code === stap);
  const vanStappen = heel?.stappen.flatMap(({ stap, termijnen }) => termijnen.map((termijn) => ({ stap, termijn }))) ?? [];
  const overig = heel?.overigeTermijnen.map((termijn) => ({ stap: PLEK[termijn.code] ?? '', termijn })) ?? [];
  const metTermijn = [...vanStappen, ...overig].filter(({ stap }) => loopt(stap) && (stap !== 'MAATREGELEN' || geval.maatregel));
  return new Map(metTermijn.map(({ stap, termijn }) => [`${stap} ${termijn.code}`, termijn]));
}

/** Where terms run that belong to no step of the simulation. */
const PLEK: Readonly<Record<string, string>> = { T15: 'TOETSING', T16: 'UITKOMST', T23: 'VOG_GELDIGHEID' };
/** In milliseconds: what falls this close to the moment at which a person acts may be done or not. */
const GELIJKTIJDIG = 5_000;

it(`the simulation of ${AANTAL} toetsingen is what their workflows do (SIMULATIE_ZAAD=${ZAAD})`, async () => {
  const vanaf = localDate(new Date(await wereld.env.currentTimeMs()).toISOString() as Instant, 'Europe/Amsterdam');
  const gespeeld = await speel(wereld, maakGevallen(AANTAL, ZAAD, vanaf));
  expect(gespeeld).toHaveLength(AANTAL);

  const spannen: { readonly van: string; readonly tot: string }[] = [];
  let gevallenMomenten = 0;
  for (const spel of gespeeld) {
    const { geval, tot } = spel;
    const [rijen, verwacht] = await Promise.all([termijnenIn(spel), gesimuleerd(spel)]);
    expect({ geval, termijnen: rijen.map(({ termijn }) => termijn) }).toEqual({ geval, termijnen: [...verwacht.keys()].sort() });
    for (const { termijn, soort, aanvang, einde, momenten, geslotenOp, vastgelegd } of rijen) {
      const sim = verwacht.get(termijn);
      expect({ geval, termijn, soort, aanvang, einde, momenten }).toEqual({
        geval,
        termijn,
        soort: sim?.soort,
        aanvang: sim?.aanvang,
        einde: sim?.einde,
        momenten: sim?.momenten.map(({ moment, op }) => ({ moment, op })),
      });
      // What fell due before somebody acted was done, not before its time; what would have come later was not.
      const grens = geslotenOp === null ? tot : Date.parse(geslotenOp);
      const zeker = momenten.filter(({ op }) => Math.abs(Date.parse(op) - grens) > GELIJKTIJDIG);
      for (const { moment, op } of zeker) {
        const gedaan = vastgelegd[moment];
        expect({ geval, termijn, moment, gedaan: gedaan !== undefined }).toEqual({
          geval,
          termijn,
          moment,
          gedaan: Date.parse(op) < grens,
        });
        expect(gedaan === undefined || gedaan >= op).toBe(true);
        if (gedaan !== undefined) gevallenMomenten += 1;
      }
      spannen.push({ van: localDate(aanvang, geval.zone), tot: localDate(einde, geval.zone) });
    }
  }
  if (AANTAL < 100) return;
  const gemist = [...lastigeDagen(vanaf)].filter(
    ([, dagen]) => !dagen.some((dag) => spannen.some(({ van, tot }) => van <= dag && dag <= tot)),
  );
  expect(gemist.map(([naam]) => naam)).toEqual([]);
  expect(gespeeld.some(({ geval }) => geval.zone === 'America/Kralendijk')).toBe(true);
  expect(gevallenMomenten).toBeGreaterThan(AANTAL);
});
