import type { Antwoord } from '../../libs/domain/src/vragenlijst/antwoord.js';
import { vraagtToelichting } from '../../libs/domain/src/vragenlijst/controleer-antwoord.js';
import type { Vraag } from '../../libs/domain/src/vragenlijst/vraag.js';
import { vragenlijst, zichtbareVragen } from '../../libs/domain/src/vragenlijst/vragenlijsten.js';
import {
  eerste,
  eisGaaf,
  KANARIE,
  naarOnderzoek,
  open,
  openDossierTest,
  openTaken,
  verzoek,
  weigert,
  type DossierTest,
  type Zaak,
} from './support/dossier.js';

let t: DossierTest;
let zaak: Zaak;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());
beforeEach(async () => {
  zaak = await naarOnderzoek(t, ['VRAGENLIJST']);
});
afterEach(() => eisGaaf(t));

const vragen = zichtbareVragen(vragenlijst(1), { bestuurslaag: 'GEMEENTE', regime: 'HUIDIG_2023' });

/** An answer that is right and as short as can be. */
function antwoordOp(vraag: Vraag): Antwoord {
  switch (vraag.type) {
    case 'JN':
      return { soort: 'JN', waarde: !vraagtToelichting(vraag, true) };
    case 'L':
      return {
        soort: 'L',
        rijen:
          vraag.minimumRijen === 0
            ? []
            : [
                Object.fromEntries(
                  vraag.kolommen.map((k) => [
                    k.code,
                    k.soort === 'JN' ? true : k.soort === 'DATUM' ? '2020-01-01' : k.soort === 'KEUZE' ? k.opties[0]!.code : KANARIE,
                  ]),
                ),
              ],
      };
    case 'K':
      return { soort: 'K', keuze: vraag.opties[0]!.code };
    case 'T':
      return { soort: 'T', tekst: KANARIE };
    case 'VERKLARING':
      return { soort: 'VERKLARING', akkoord: true };
  }
}
const tekstvraag = vragen.find(({ type }) => type === 'T')!.code;
const zonderVerklaring = Object.fromEntries(
  vragen.filter(({ type }) => type !== 'VERKLARING').map((vraag) => [vraag.code, antwoordOp(vraag)]),
);
const bewaar = (versie: number, antwoorden: Parameters<typeof t.vragenlijst.bewaar>[3], wie = zaak.kandidaat) =>
  t.vragenlijst.bewaar(verzoek(wie), zaak.toetsingId, versie, antwoorden);
const dienIn = (naarWaarheid = true) => t.vragenlijst.dienIn(verzoek(zaak.kandidaat), zaak.toetsingId, { naarWaarheid });
const lees = (wie = zaak.kandidaat) => t.vragenlijstInzage.lees(wie, zaak.toetsingId);

describe('S06 the questionnaire', () => {
  it('is saved bit by bit, and an answer can be taken back', async () => {
    expect(await lees()).toMatchObject({ versie: 0, antwoorden: {}, ingediendOp: null, voortgang: { klaar: 0 } });
    await bewaar(0, { B2: { soort: 'JN', waarde: true }, [tekstvraag]: { soort: 'T', tekst: KANARIE } });
    await bewaar(1, { B2: null });
    expect(await lees()).toMatchObject({ versie: 2, antwoorden: { [tekstvraag]: { soort: 'T', tekst: KANARIE } } });
    expect((await lees()).antwoorden).not.toHaveProperty('B2');
  });

  it('refuses an old version, an unknown question, a wrong answer, and who is not the kandidaat', async () => {
    await bewaar(0, { B2: { soort: 'JN', waarde: true } });
    await weigert(t, 'VERSIE_VEROUDERD', () => bewaar(0, { B2: { soort: 'JN', waarde: false } }));
    await weigert(t, 'VRAAG_ONBEKEND', () => bewaar(1, { Z9: { soort: 'JN', waarde: true } }));
    await weigert(t, 'VRAAG_NIET_VAN_TOEPASSING', () => bewaar(1, { A4: { soort: 'JN', waarde: true } }));
    await weigert(t, 'ANTWOORD_ONJUIST', () => bewaar(1, { B2: { soort: 'T', tekst: 'ja' } }));
    await weigert(t, 'VERBODEN_GEGEVENS', () => bewaar(1, { B2: { soort: 'JN', waarde: false, toelichting: 'bsn 111222333' } }));
    await weigert(t, 'GEEN_TOEGANG', () => bewaar(1, {}, t.mensen.adviseur));
    await weigert(t, 'TOETSING_ONBEKEND', () => bewaar(1, {}, t.mensen.vreemde));
    await expect(lees(t.mensen.opdrachtgever)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });

  it('is submitted when it is complete, and then stands', async () => {
    await bewaar(0, { B2: { soort: 'JN', waarde: true } });
    await weigert(t, 'ANTWOORD_ONTBREEKT', () => dienIn());
    await bewaar(1, zonderVerklaring);
    await weigert(t, 'VERKLARING_ONTBREEKT', () => dienIn(false));
    await dienIn();
    expect(await lees(t.mensen.adviseur)).toMatchObject({ versie: 3, ingediendOp: expect.stringMatching(/Z$/) });
    const { verplicht, klaar } = (await lees()).voortgang;
    expect(klaar).toBe(verplicht);
    await weigert(t, 'STAP_NIET_OPEN', () => bewaar(3, { B2: { soort: 'JN', waarde: false } }));
    expect(await openTaken(t, zaak)).toEqual([]);
  });

  it('tells all that is missing at once', async () => {
    const gemist = await dienIn().catch((error: { weigeringen: readonly { vraag: string }[] }) =>
      error.weigeringen.map(({ vraag }) => vraag),
    );
    expect(gemist).toEqual(vragen.filter(({ verplicht, type }) => verplicht && type !== 'VERKLARING').map(({ code }) => code));
  });

  it('is judged twice incomplete at most, each time with a reason that the kandidaat reads, and added to', async () => {
    await bewaar(0, zonderVerklaring);
    const aanvulling = { vraag: 'B2', antwoord: { soort: 'JN', waarde: false, toelichting: KANARIE } } as const;
    const vulAan = () => t.vragenlijst.vulAan(verzoek(zaak.kandidaat), zaak.toetsingId, aanvulling);
    const beoordeel = (oordeel: 'VOLLEDIG' | 'ONVOLLEDIG', reden = `Nog eens ${KANARIE}`) =>
      t.vragenlijst.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, oordeel, reden);
    await weigert(t, 'AANVULLING_NIET_GEVRAAGD', vulAan);
    await dienIn();
    for (const ronde of [1, 2]) {
      await open(t, zaak, ['VRAGENLIJST_BEOORDELING', ronde]);
      await weigert(t, 'REDEN_ONTBREEKT', () => beoordeel('ONVOLLEDIG', ''));
      await beoordeel('ONVOLLEDIG');
      await open(t, zaak, ['AANVULLING', ronde]);
      await vulAan();
      await t.vragenlijst.rondAanvullingAf(verzoek(zaak.kandidaat), zaak.toetsingId);
      await weigert(t, 'STAP_NIET_OPEN', () => t.vragenlijst.rondAanvullingAf(verzoek(zaak.kandidaat), zaak.toetsingId));
    }
    await open(t, zaak, ['VRAGENLIJST_BEOORDELING', 3]);
    await weigert(t, 'AANVULRONDES_OP', () => beoordeel('ONVOLLEDIG'));
    await weigert(t, 'GEEN_TOEGANG', () => t.vragenlijst.beoordeel(verzoek(t.mensen.toetser), zaak.toetsingId, 'VOLLEDIG', ''));
    await beoordeel('VOLLEDIG', '');
    expect(await lees()).toMatchObject({
      aanvullingen: [
        { nummer: 1, ...aanvulling },
        { nummer: 2, ...aanvulling },
      ],
      toelichtingen: [`Nog eens ${KANARIE}`, `Nog eens ${KANARIE}`],
      antwoorden: { B2: { waarde: true } },
    });
    expect(
      await eerste(
        t,
        `SELECT array_agg(waarde ORDER BY volgnummer) AS w FROM feit WHERE toetsing_id = $1 AND code = 'VRAGENLIJST_BEOORDEELD'`,
        zaak.toetsingId,
      ),
    ).toEqual({ w: ['ONVOLLEDIG', 'ONVOLLEDIG', 'VOLLEDIG'] });
    await weigert(t, 'TOELICHTING_ONTBREEKT', () =>
      t.vragenlijst.vulAan(verzoek(zaak.kandidaat), zaak.toetsingId, { vraag: 'B2', antwoord: { soort: 'JN', waarde: false } }),
    );
  });
});
