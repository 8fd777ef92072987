import type { Antwoord } from '../../libs/domain/src/vragenlijst/antwoord.js';
import { vraagtToelichting } from '../../libs/domain/src/vragenlijst/controleer-antwoord.js';
import type { Vraag } from '../../libs/domain/src/vragenlijst/vraag.js';
import { vragenlijst, zichtbareVragen } from '../../libs/domain/src/vragenlijst/vragenlijsten.js';
import { GesprekService } from '../../libs/dossier/src/onderzoek/gesprek.service.js';
import { VerbodenTekstService } from '../../libs/dossier/src/vragenlijst/verboden-tekst.service.js';
import {
  datumOver,
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
import { inDossier, raad, zoutRijen } from './support/raden.js';

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
const bewaar = (gezien: number, antwoorden: Parameters<typeof t.vragenlijst.bewaar>[3], wie = zaak.kandidaat) =>
  t.vragenlijst.bewaar(verzoek(wie), zaak.toetsingId, gezien, antwoorden);
const tekst = (inhoud: string): Antwoord => ({ soort: 'T', tekst: inhoud });
const redenen = (error: { readonly weigeringen: readonly { readonly vraag: string; readonly code: string }[] }): readonly string[] =>
  error.weigeringen.map(({ vraag, code }) => `${vraag} ${code}`);
const dienIn = (naarWaarheid = true, gezien: { readonly gezienVersie?: number } = {}) =>
  t.vragenlijst.dienIn(verzoek(zaak.kandidaat), zaak.toetsingId, { naarWaarheid, ...gezien });
const lees = (wie = zaak.kandidaat) => t.vragenlijstInzage.lees(wie, zaak.toetsingId);

describe('S06 the questionnaire', () => {
  it('is saved bit by bit, and an answer can be taken back', async () => {
    expect(await lees()).toMatchObject({ versie: 0, antwoorden: {}, ingediendOp: null, voortgang: { klaar: 0 } });
    await bewaar(0, { B2: { soort: 'JN', waarde: true }, [tekstvraag]: { soort: 'T', tekst: KANARIE } });
    await bewaar(1, { B2: null });
    expect(await lees()).toMatchObject({ versie: 2, antwoorden: { [tekstvraag]: { soort: 'T', tekst: KANARIE } } });
    // What is not signed yet is for nobody else.
    expect(await lees(t.mensen.adviseur)).toMatchObject({ versie: 2, antwoorden: {}, versies: {}, fouten: [], voortgang: { klaar: 0 } });
    expect((await lees()).antwoorden).not.toHaveProperty('B2');
  });

  it('refuses a version that never was, an unknown question, a wrong answer, and who is not the kandidaat', async () => {
    await bewaar(0, { B2: { soort: 'JN', waarde: true } });
    await weigert(t, 'VERSIE_VEROUDERD', () => bewaar(2, { B2: { soort: 'JN', waarde: false } }));
    await weigert(t, 'VRAAG_ONBEKEND', () => bewaar(1, { Z9: { soort: 'JN', waarde: true } }));
    await weigert(t, 'VRAAG_NIET_VAN_TOEPASSING', () => bewaar(1, { A4: { soort: 'JN', waarde: true } }));
    await weigert(t, 'ANTWOORD_ONJUIST', () => bewaar(1, { B2: { soort: 'T', tekst: 'ja' } }));
    await weigert(t, 'ANTWOORD_ONJUIST', () => bewaar(1, { B2: 'ja' }));
    await weigert(t, 'VERBODEN_GEGEVENS', () => bewaar(1, { B2: { soort: 'JN', waarde: false, toelichting: 'bsn 111222333' } }));
    await weigert(t, 'GEEN_TOEGANG', () => bewaar(1, {}, t.mensen.adviseur));
    await weigert(t, 'TOETSING_ONBEKEND', () => bewaar(1, {}, t.mensen.vreemde));
    await expect(lees(t.mensen.opdrachtgever)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });

  it('keeps nothing of a save of which something is wrong, and says all that is', async () => {
    const gemist = await bewaar(0, { [tekstvraag]: tekst(KANARIE), B2: 'ja', A4: null, J2: tekst('x'.repeat(1001)) }).catch(redenen);
    expect(gemist).toEqual(['B2 ANTWOORD_ONJUIST', 'A4 VRAAG_NIET_VAN_TOEPASSING', 'J2 ANTWOORD_TE_LANG']);
    expect(await lees()).toMatchObject({ versie: 0, antwoorden: {}, versies: {} });
  });

  it('is submitted when it is complete, and then stands', async () => {
    await bewaar(0, { B2: { soort: 'JN', waarde: true } });
    await weigert(t, 'ANTWOORD_ONTBREEKT', () => dienIn());
    const { fouten, voortgang } = await lees();
    expect(fouten).toHaveLength(25);
    expect(voortgang.secties.find(({ sectie }) => sectie === 'B')).toEqual({ sectie: 'B', verplicht: 4, klaar: 1 });
    await bewaar(1, zonderVerklaring);
    expect((await lees()).fouten).toEqual([]);
    await weigert(t, 'VERKLARING_ONTBREEKT', () => dienIn(false));
    await dienIn();
    expect(await lees(t.mensen.adviseur)).toMatchObject({ versie: 3, ingediendOp: expect.stringMatching(/Z$/), fouten: [] });
    const { verplicht, klaar } = (await lees()).voortgang;
    expect(klaar).toBe(verplicht);
    await weigert(t, 'VRAGENLIJST_AL_INGEDIEND', () => bewaar(3, { B2: { soort: 'JN', waarde: false } }));
    await weigert(t, 'VRAGENLIJST_AL_INGEDIEND', () => dienIn());
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

describe('two windows of one kandidaat', () => {
  it('save different questions beside each other, and hear what the other changed', async () => {
    expect(await bewaar(0, { G3: tekst('een') })).toMatchObject({ vragenlijst: { versie: 1, ookGewijzigd: [] } });
    expect(await bewaar(0, { J2: tekst('twee') })).toMatchObject({ vragenlijst: { versie: 2, ookGewijzigd: ['G3'] } });
    expect(await bewaar(1, { B2: null, G3: tekst('een, verder') })).toMatchObject({ vragenlijst: { versie: 3, ookGewijzigd: ['J2'] } });
    expect(await lees()).toMatchObject({
      versie: 3,
      versies: { G3: 3, J2: 2 },
      antwoorden: { G3: tekst('een, verder'), J2: tekst('twee') },
    });
  });

  it('never overwrite one another: who is behind keeps nothing, sees both, and chooses', async () => {
    await bewaar(0, { G3: tekst('het ene venster'), J2: tekst('het ene venster') });
    const achter = { G3: tekst('het andere venster'), J2: tekst('het andere venster'), B2: { soort: 'JN', waarde: true } } as const;
    await weigert(t, 'ANTWOORD_GEWIJZIGD', () => bewaar(0, achter));
    expect(await bewaar(0, achter).catch(redenen)).toEqual(['G3 ANTWOORD_GEWIJZIGD', 'J2 ANTWOORD_GEWIJZIGD']);
    const { versie, antwoorden } = await lees();
    expect(antwoorden).toEqual({ G3: tekst('het ene venster'), J2: tekst('het ene venster') });
    await bewaar(versie, achter);
    expect(await lees()).toMatchObject({ versie: 2, antwoorden: achter });
  });

  it('may send a save again of which the answer got lost, with or without its key', async () => {
    await bewaar(0, { G3: tekst('een') });
    expect(await bewaar(0, { G3: tekst('een') })).toMatchObject({ vragenlijst: { versie: 1, ookGewijzigd: [] } });
    const metSleutel = () =>
      t.vragenlijst.bewaar(
        { ...verzoek(zaak.kandidaat), idempotentie: { sleutel: 'venster-een-1', verzoekHash: Buffer.alloc(32, 7) } },
        zaak.toetsingId,
        1,
        { G3: tekst('twee') },
      );
    const eerste = await metSleutel();
    await bewaar(2, { G3: tekst('drie') });
    expect(await metSleutel()).toEqual(eerste);
    expect(await lees()).toMatchObject({ versie: 3, antwoorden: { G3: tekst('drie') } });
  });

  it('at the same moment: one of two that write the same is kept, all that write something else are', async () => {
    const zelfde = await Promise.allSettled([bewaar(0, { G3: tekst('een') }), bewaar(0, { G3: tekst('twee') })]);
    expect(zelfde.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const codes = vragen.filter(({ type }) => type === 'JN').map(({ code }) => code);
    await Promise.all(codes.map((code) => bewaar(0, { [code]: { soort: 'JN', waarde: false } })));
    const { versie, antwoorden, versies } = await lees();
    expect(versie).toBe(1 + codes.length);
    expect(Object.keys(antwoorden).sort()).toEqual([...codes, 'G3'].sort());
    expect(new Set(Object.values(versies)).size).toBe(codes.length + 1);
  });

  it('nobody signs for what another window wrote meanwhile', async () => {
    await bewaar(0, zonderVerklaring);
    await bewaar(1, { J2: tekst('in het andere venster') });
    await weigert(t, 'VERSIE_VEROUDERD', () => dienIn(true, { gezienVersie: 1 }));
    expect(await lees()).toMatchObject({ versie: 2, ingediendOp: null });
    await dienIn(true, { gezienVersie: 2 });
    expect((await lees()).ingediendOp).not.toBeNull();
  });

  it('a save beside the submission is in it, or refused by name', async () => {
    await bewaar(0, zonderVerklaring);
    const [, bewaard] = await Promise.allSettled([dienIn(), bewaar(1, { J2: tekst('nog net') })]);
    const { antwoorden, ingediendOp } = await lees();
    expect(ingediendOp).not.toBeNull();
    if (bewaard.status === 'fulfilled') expect(antwoorden).toMatchObject({ J2: tekst('nog net') });
    else expect(bewaard.reason).toMatchObject({ code: 'VRAGENLIJST_AL_INGEDIEND' });
  });
});

describe('what is left for the conversation', () => {
  it('is a list of questions for who holds it, and not what was written down after all', async () => {
    await bewaar(0, { ...zonderVerklaring, H3: { soort: 'MONDELING' }, B3: { soort: 'JN', waarde: true, mondeling: true } });
    await dienIn();
    const punten = async (wie = t.mensen.adviseur) => (await lees(wie)).agendapunten.map(({ vraag }) => vraag);
    expect(await punten()).toEqual(['B3', 'H3']);
    expect(await punten(t.mensen.toetser)).toEqual(['B3', 'H3']);
    await t.vragenlijst.vulAan(verzoek(zaak.kandidaat), zaak.toetsingId, { vraag: 'H3', antwoord: { soort: 'JN', waarde: false } });
    expect(await punten(zaak.kandidaat)).toEqual(['B3']);
    await open(t, zaak, 'VERDIEPEND_GESPREK');
    const gesprek = new GesprekService(t.handelingen, t.inzage);
    await gesprek.legVast(verzoek(t.mensen.adviseur), zaak.toetsingId, {
      gehoudenOp: datumOver(-1),
      aanwezigen: [t.mensen.adviseur.persoonId, t.mensen.toetser.persoonId],
      agendapunten: [],
      verslag: `Besproken met ${KANARIE}.`,
    });
    expect(await gesprek.lees(t.mensen.toetser, zaak.toetsingId)).toMatchObject([{ vragen: ['B3'] }]);
  });
});

describe('what may never be kept', () => {
  const verwijder = (vraag: string, aanvulling: number | null = null, wie = t.mensen.adviseur) =>
    new VerbodenTekstService(t.handelingen).verwijder(verzoek(wie), zaak.toetsingId, { vraag, aanvulling });

  it('is taken out by who comes across it, also of what was handed in; the kandidaat is told', async () => {
    await bewaar(0, { ...zonderVerklaring, C4: { soort: 'JN', waarde: true, toelichting: `Ziek, zegt ${KANARIE}.` } });
    await weigert(t, 'VRAGENLIJST_NIET_INGEDIEND', () => verwijder('C4'));
    await dienIn();
    await weigert(t, 'TEKST_ONBEKEND', () => verwijder('D5'));
    await weigert(t, 'VRAAG_ONBEKEND', () => verwijder('Z9'));
    await weigert(t, 'GEEN_TOEGANG', () => verwijder('C4', null, zaak.kandidaat));
    await weigert(t, 'TOETSING_ONBEKEND', () => verwijder('C4', null, t.mensen.opdrachtgever));
    await weigert(t, 'TOETSING_ONBEKEND', () => verwijder('C4', null, t.mensen.vreemde));
    const { versies } = await lees();

    await verwijder('C4');
    const gelezen = await lees();
    expect(gelezen).toMatchObject({ verwijderd: ['C4'], versies, antwoorden: { C4: { soort: 'JN', waarde: true } } });
    expect(gelezen.antwoorden.C4).not.toHaveProperty('toelichting');
    expect(
      await eerste(
        t,
        `SELECT gegevens::text, verbintenis IS NOT NULL AS verbonden FROM audit_gebeurtenis WHERE soort = 'verwijderVerbodenTekst'`,
      ),
    ).toEqual({ gegevens: expect.stringContaining('C4'), verbonden: false });
    expect(await eerste(t, `SELECT sjabloon, persoon_id FROM bericht WHERE kenmerk = 'VERBODEN_TEKST/C4/0'`)).toEqual({
      sjabloon: 'MELDING',
      persoon_id: zaak.kandidaat.persoonId,
    });
    await weigert(t, 'TEKST_ONBEKEND', () => verwijder('C4'));
  });

  it('is taken out of an addition, which stays where it was', async () => {
    await bewaar(0, zonderVerklaring);
    await dienIn();
    const vulAan = (toelichting: string) =>
      t.vragenlijst.vulAan(verzoek(zaak.kandidaat), zaak.toetsingId, { vraag: 'C4', antwoord: { soort: 'JN', waarde: true, toelichting } });
    await vulAan('Een.');
    await vulAan(KANARIE);
    await weigert(t, 'TEKST_ONBEKEND', () => verwijder('C5', 2));
    await verwijder('C4', 2, t.mensen.toetser);
    expect((await lees()).aanvullingen).toMatchObject([
      { nummer: 1, antwoord: { toelichting: 'Een.' } },
      { nummer: 2, antwoord: { soort: 'JN', waarde: true }, verwijderd: true },
    ]);
    expect((await lees()).aanvullingen[1]?.antwoord).not.toHaveProperty('toelichting');
    await weigert(t, 'TEKST_ONBEKEND', () => verwijder('C4', 2));
  });

  it('is confirmed by nobody who guesses it, with all the keys of the case: not in any event that it went through', async () => {
    const [ziek, anders] = ['Ziek.', 'Anders.'].map((toelichting) => ({ soort: 'JN', waarde: true, toelichting }) as const);
    const geraden = async (veld: string, gok: unknown) => {
      const rijen = await zoutRijen(t, zaak);
      return inDossier(t, zaak, async ({ sleutels }) => raad(zaak, rijen, veld, [gok], sleutels));
    };
    await bewaar(0, { ...zonderVerklaring, C4: ziek! });
    await bewaar(1, { C4: anders! });
    await dienIn();
    await t.vragenlijst.vulAan(verzoek(zaak.kandidaat), zaak.toetsingId, { vraag: 'C4', antwoord: ziek! });
    await t.vragenlijst.vulAan(verzoek(zaak.kandidaat), zaak.toetsingId, { vraag: 'C4', antwoord: anders! });
    const voor = [await geraden('C4', ziek), await geraden('C4', anders), await geraden('antwoord', ziek)];
    expect(voor).toEqual([['bewaarAntwoorden'], ['bewaarAntwoorden', 'dienVragenlijstIn'], ['vulVragenlijstAan']]);
    await verwijder('C4');
    expect([await geraden('C4', ziek), await geraden('C4', anders), await geraden('antwoord', ziek)]).toEqual([
      [],
      [],
      ['vulVragenlijstAan'],
    ]);
    await verwijder('C4', 1);
    expect([await geraden('antwoord', ziek), await geraden('antwoord', anders)]).toEqual([[], ['vulVragenlijstAan']]);
    expect(await geraden('B2', zonderVerklaring['B2'])).toEqual(['bewaarAntwoorden', 'dienVragenlijstIn']);
    expect(await geraden('vraag', 'C4')).toEqual(['vulVragenlijstAan', 'vulVragenlijstAan']);
  });
});
