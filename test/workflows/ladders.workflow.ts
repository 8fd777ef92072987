import type { StapCode } from '../../libs/domain/src/stap/stap-code.js';
import { keuzeBijMoment } from '../../libs/domain/src/proces/bij-einde.js';
import type { MomentCode } from '../../libs/domain/src/termijn/termijn-profiel.js';
import { termijnProfiel } from '../../libs/domain/src/termijn/termijnprofielen.js';
import type { TermijnCode } from '../../libs/domain/src/termijn/termijn-code.js';
import { metGedaan, STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak, type ZaakOpties } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

const profiel = termijnProfiel('NORMAAL', 1);
const vog = (...gedaan: readonly StapCode[]): ZaakOpties => metGedaan(STADIA.IN_ONDERZOEK, gedaan, ['VOG_KLAARGEZET', 'VOG_INGEDIEND']);
const onderzoek = metGedaan(STADIA.IN_ONDERZOEK, ['VRAGENLIJST'], ['VRAGENLIJST_INGEDIEND']);

interface Rij {
  readonly moment: MomentCode;
  readonly soort: string;
  readonly op: Date;
  readonly vastgelegdOp: Date | null;
}

/** Each term, the step that it belongs to, and where a case stands when that step opens. */
const TABEL: readonly (readonly [TermijnCode, StapCode | 'TOETSING', ZaakOpties])[] = [
  ['T01', 'MEDEWERKING', STADIA.WACHT_OP_MEDEWERKING],
  ['T02', 'VRAGENLIJST', STADIA.IN_ONDERZOEK],
  ['T02', 'DOCUMENTEN', STADIA.IN_ONDERZOEK],
  ['T03', 'AANVULLING', metGedaan(onderzoek, ['VRAGENLIJST_BEOORDELING'], ['VRAGENLIJST_BEOORDEELD'])],
  ['T04', 'VOG_KLAARZETTEN', STADIA.IN_ONDERZOEK],
  ['T05', 'VOG_INDIENEN', vog('VOG_KLAARZETTEN')],
  ['T06a', 'VOG_BESLISSING', { ...vog('VOG_KLAARZETTEN', 'VOG_INDIENEN'), vog: { spoed: true, ingediendOp: null } }],
  [
    'T06d',
    'VOG_BESLISSING',
    { ...vog('VOG_KLAARZETTEN', 'VOG_INDIENEN'), toetsing: { bestuurslaag: 'OPENBAAR_LICHAAM', doelfunctie: 'EILANDGEDEPUTEERDE' } },
  ],
  ['T06b', 'VOG_BESLISSING', vog('VOG_KLAARZETTEN', 'VOG_INDIENEN')],
  ['T06c', 'VOG_BESLISSING', vog('VOG_KLAARZETTEN', 'VOG_INDIENEN')],
  ['T07', 'BRONONDERZOEK', onderzoek],
  ['T08', 'INTERNE_UITVRAAG', onderzoek],
  [
    'T09',
    'VERDIEPEND_GESPREK',
    metGedaan(onderzoek, ['BRONONDERZOEK', 'INTERNE_UITVRAAG'], ['BRONONDERZOEK_AFGEROND', 'UITVRAAG_AFGEROND']),
  ],
  ['T10', 'RISICOANALYSE', STADIA.RISICOANALYSE],
  ['T11', 'HOOR_EN_WEDERHOOR', STADIA.HOOR_EN_WEDERHOOR],
  ['T12', 'RAPPORT', STADIA.RAPPORT_TER_VASTSTELLING],
  ['T13', 'GESPREK_OPDRACHTGEVER', STADIA.ADVIES_IN_VOORBEREIDING],
  ['T13', 'ADVIES', STADIA.ADVIES_IN_VOORBEREIDING],
  ['T14', 'INZAGE', STADIA.ADVIES_TER_INZAGE_KANDIDAAT],
  ['T15', 'TOETSING', { ...STADIA.GESTART, raadsdatumOverDagen: 60 }],
  ['T16', 'UITKOMST', { ...STADIA.ADVIES_VERSTREKT, raadsdatumOverDagen: 10 }],
];

describe('the ladder of a term, when nobody does anything', () => {
  it.each(TABEL)('%s of %s: each reminder, the end and each escalation once, on time and in order', async (termijn, stap, opties) => {
    const zaak = await openZaak(wereld, opties);
    await zaak.wek();
    const momenten = (): Promise<readonly Rij[]> =>
      zaak.sql<Rij>(
        `SELECT m.moment, m.soort, m.op, m.vastgelegd_op AS "vastgelegdOp" FROM termijn_moment m JOIN termijn t ON t.id = m.termijn_id
          WHERE t.toetsing_id = $1 AND t.code = $2 AND t.stap = $3 ORDER BY m.op, m.moment`,
        termijn,
        stap,
      );
    await zaak.tot(`${termijn} runs`, async () => (await momenten()).length > 0);
    await wereld.slaap('120 days');
    await zaak.tot('all recorded', async () => (await momenten()).every(({ vastgelegdOp }) => vastgelegdOp !== null));

    const rijen = await momenten();
    expect(rijen.map(({ moment }) => moment)).toEqual(profiel.termijnen[termijn].ladder.map(({ moment }) => moment));
    for (const { op, vastgelegdOp } of rijen) expect(vastgelegdOp?.getTime()).toBeGreaterThanOrEqual(op.getTime());
    const gebeurtenissen = await zaak.sql<{ moment: string }>(
      `SELECT gegevens->>'moment' AS moment FROM audit_gebeurtenis WHERE toetsing_id = $1 AND gegevens->>'termijn' = $2 AND gegevens->>'stap' = $3
          AND gegevens->>'moment' IS NOT NULL ORDER BY volgnummer`,
      termijn,
      stap,
    );
    expect(gebeurtenissen.map(({ moment }) => moment)).toEqual(rijen.map(({ moment }) => moment));
    await controleerWatErUitKwam();
    await zaak.vergeet();

    /** Reminders are messages, escalations tasks and messages, for those whom the profile names. */
    async function controleerWatErUitKwam(): Promise<void> {
      for (const { moment, soort } of rijen) {
        const kenmerk = `${termijn}/${stap}/1/${moment}`;
        // Nobody in the organisation was asked a question in these cases.
        const alle = profiel.termijnen[termijn].ladder.find((trede) => trede.moment === moment)?.ontvangers ?? [];
        const ontvangers = alle.filter((rol) => rol !== 'UITVRAAG_BEANTWOORDER');
        const [{ berichten, taken } = { berichten: -1, taken: -1 }] = await zaak.sql<{ berichten: number; taken: number }>(
          `SELECT (SELECT count(*) FROM bericht b WHERE b.toetsing_id = $1 AND b.kenmerk LIKE $3)::int AS berichten,
                  (SELECT count(*) FROM taak a WHERE a.toetsing_id = $1 AND a.soort IN ('ESCALATIE', 'VOG_VERVOLG_KIEZEN') AND a.kenmerk LIKE $2 || '/%')::int AS taken`,
          kenmerk,
          // One mail for the moment of a term, also where several steps wait for it (T02, T13).
          `${termijn}/%/1/${moment}`,
        );
        expect({ moment, berichten, taken }).toEqual({
          moment,
          // The end that leaves the opdrachtgever a choice tells him so.
          berichten: soort === 'EINDE' ? Number(keuzeBijMoment(termijn, moment) !== undefined) : ontvangers.length,
          taken: soort === 'ESCALATIE' ? ontvangers.length : 0,
        });
      }
    }
  });
});
