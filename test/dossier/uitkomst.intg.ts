import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { naarVerstrekt, naRaad, over, raad, refVan, VERGADERING } from './support/afloop.js';
import {
  aConcept,
  datumOver,
  eerste,
  eisGaaf,
  inhoudVan,
  KANARIE,
  maakZaak,
  openTaken,
  verzoek,
  weigert,
  type Zaak,
} from './support/dossier.js';
import { openOnderzoekTest, type OnderzoekTest } from './support/onderzoek.js';

let t: OnderzoekTest;
let griffier: Beller;
beforeAll(async () => {
  t = await openOnderzoekTest();
  griffier = await t.persoon('GRIFFIER');
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const benoemd = { uitkomst: 'BENOEMD', benoemdOp: raad, besluitRef: `Besluit ${KANARIE}` } as const;
const zonderDatum = (uitkomst: 'NIET_BENOEMD' | 'AANGEHOUDEN' | 'INGETROKKEN') => ({ uitkomst, benoemdOp: null, besluitRef: 'R-2' });
const naDeRaad = () => over(t, VERGADERING + 1);
const termijn = (zaak: Zaak, code: string): Promise<{ einde: Date; status: string }> =>
  eerste(
    t,
    `SELECT einde, status FROM termijn WHERE toetsing_id = $1 AND code = $2 ORDER BY stap_volgnummer DESC LIMIT 1`,
    zaak.toetsingId,
    code,
  );
const rij = (zaak: Zaak): Promise<Record<string, unknown>> =>
  eerste(t, `SELECT status, uitkomst, benoemd_op, aanvaard_op, vernietigen_op FROM toetsing WHERE id = $1`, zaak.toetsingId);
const datum = (dag: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(dag);

describe('S18 the outcome', () => {
  it('is asked of the griffier, two working days after the meeting (T16), and kept sealed where the decision stands', async () => {
    const zaak = await naarVerstrekt(t);
    expect(await openTaken(t, zaak)).toContain('UITKOMST_REGISTREREN');
    const { einde } = await termijn(zaak, 'T16');
    expect(datum(einde) > raad && datum(einde) <= naRaad(6)).toBe(true);
    await weigert(t, 'GEEN_TOEGANG', () => naDeRaad().uitkomst.registreer(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, benoemd));
    expect(await naDeRaad().uitkomst.registreer(verzoek(griffier), zaak.toetsingId, benoemd)).toMatchObject({
      status: 'UITKOMST_GEREGISTREERD',
    });
    expect(await naDeRaad().uitkomst.lees(griffier, zaak.toetsingId)).toMatchObject({ ...benoemd, aanvaarding: null });
    expect(await openTaken(t, zaak)).not.toContain('UITKOMST_REGISTREREN');
    await weigert(t, 'STAP_NIET_OPEN', () =>
      naDeRaad().uitkomst.registreer(verzoek(t.mensen.kabinet), zaak.toetsingId, zonderDatum('NIET_BENOEMD')),
    );
    expect(await inhoudVan(t)).not.toContain(KANARIE);
  });

  it('is no benoeming without a VOG that is valid on that day, whoever registers it (INV-01)', async () => {
    const zonder = await naarVerstrekt(t, { vog: false, conclusie: 'BELEMMERINGEN' });
    for (const wie of [griffier, t.mensen.kabinet]) {
      await weigert(t, 'VOG_ONTBREEKT', () => naDeRaad().uitkomst.registreer(verzoek(wie), zonder.toetsingId, benoemd));
    }
    const zaak = await naarVerstrekt(t);
    const teLaat = { ...benoemd, benoemdOp: datumOver(91) };
    await weigert(t, 'VOG_VERLOPEN', () => over(t, 92).uitkomst.registreer(verzoek(griffier), zaak.toetsingId, teLaat));
    await weigert(t, 'VOG_VERLOPEN', () => naDeRaad().uitkomst.registreer(verzoek(griffier), zaak.toetsingId, teLaat));
    await weigert(t, 'DATUM_IN_TOEKOMST', () => over(t, 3).uitkomst.registreer(verzoek(griffier), zaak.toetsingId, benoemd));
    await weigert(t, 'BESLUIT_REF_ONTBREEKT', () =>
      naDeRaad().uitkomst.registreer(verzoek(griffier), zaak.toetsingId, { ...benoemd, besluitRef: null }),
    );
    await naDeRaad().uitkomst.registreer(verzoek(griffier), zonder.toetsingId, zonderDatum('NIET_BENOEMD'));
  });

  it('that was put off is registered again later', async () => {
    const zaak = await naarVerstrekt(t);
    await naDeRaad().uitkomst.registreer(verzoek(t.mensen.kabinet), zaak.toetsingId, zonderDatum('AANGEHOUDEN'));
    expect((await naDeRaad().proces.legOvergangVast({ ref: refVan(t, zaak), overgang: 'sluit' })).gedaan).toBe(false);
    const { stand } = await naDeRaad().proces.openStap({ ref: refVan(t, zaak), stap: 'UITKOMST', volgnummer: 2 });
    expect(stand).toMatchObject({ uitkomst: 'AANGEHOUDEN', status: 'UITKOMST_GEREGISTREERD' });
    // The meeting gets another day: asked anew, with a term that counts from it (S-X13).
    const verplaatst = naRaad(14);
    await naDeRaad().raadsdatum.wijzig(verzoek(griffier), zaak.toetsingId, { raadsdatum: verplaatst });
    await naDeRaad().proces.openStap({ ref: refVan(t, zaak), stap: 'UITKOMST', volgnummer: 3 });
    const { einde } = await termijn(zaak, 'T16');
    expect(datum(einde) > verplaatst && datum(einde) <= naRaad(20)).toBe(true);
    expect((await openTaken(t, zaak)).filter((soort) => soort === 'UITKOMST_REGISTREREN')).toHaveLength(1);
    const later = over(t, VERGADERING + 15);
    await later.uitkomst.registreer(verzoek(griffier), zaak.toetsingId, { ...benoemd, benoemdOp: naRaad(14) });
    expect(await rij(zaak)).toMatchObject({ status: 'UITKOMST_GEREGISTREERD', uitkomst: 'BENOEMD', benoemd_op: naRaad(14) });
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => later.raadsdatum.wijzig(verzoek(griffier), zaak.toetsingId, { raadsdatum: naRaad(28) }));
  });

  it.each(['NIET_BENOEMD', 'INGETROKKEN'] as const)(
    '%s closes the case and sets the date of its destruction (T18, INV-18)',
    async (uitkomst) => {
      const zaak = await naarVerstrekt(t);
      await naDeRaad().uitkomst.registreer(verzoek(griffier), zaak.toetsingId, zonderDatum(uitkomst));
      expect((await naDeRaad().proces.legOvergangVast({ ref: refVan(t, zaak), overgang: 'sluit' })).gedaan).toBe(true);
      expect(await rij(zaak)).toMatchObject({ status: 'GESLOTEN', vernietigen_op: naRaad(29) });
      expect(datum((await termijn(zaak, 'T18')).einde)).toBe(naRaad(29));
      expect(await openTaken(t, zaak)).toEqual([]);
      await expect(t.brief.pdf(griffier, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    },
  );
});

describe('S18 the acceptance', () => {
  async function naarBenoemd(): Promise<Zaak> {
    const zaak = await naarVerstrekt(t);
    await naDeRaad().uitkomst.registreer(verzoek(griffier), zaak.toetsingId, benoemd);
    await naDeRaad().proces.openStap({ ref: refVan(t, zaak), stap: 'AANVAARDING', volgnummer: 1 });
    return zaak;
  }

  it('counts ten days from the benoeming (T17), on which the Algemene termijnenwet bears', async () => {
    const zaak = await naarBenoemd();
    const { einde } = await termijn(zaak, 'T17');
    expect(datum(einde) >= naRaad(10) && datum(einde) <= naRaad(14)).toBe(true);
    await weigert(t, 'DATUM_VOOR_BENOEMING', () => naDeRaad().uitkomst.aanvaard(verzoek(griffier), zaak.toetsingId, naRaad(-1)));
    await weigert(t, 'DATUM_IN_TOEKOMST', () => naDeRaad().uitkomst.aanvaard(verzoek(griffier), zaak.toetsingId, naRaad(5)));
    await weigert(t, 'GEEN_TOEGANG', () => naDeRaad().uitkomst.aanvaard(verzoek(zaak.kandidaat), zaak.toetsingId, naRaad(1)));
    expect(await naDeRaad().uitkomst.aanvaard(verzoek(t.mensen.kabinet), zaak.toetsingId, naRaad(1))).toMatchObject({ status: 'NAZORG' });
    expect(await rij(zaak)).toMatchObject({ aanvaard_op: naRaad(1), vernietigen_op: null });
  });

  it('that is refused closes the case', async () => {
    const zaak = await naarBenoemd();
    expect(await naDeRaad().uitkomst.nietAanvaard(verzoek(griffier), zaak.toetsingId)).toMatchObject({ status: 'GESLOTEN' });
    expect(await rij(zaak)).toMatchObject({ uitkomst: 'BENOEMD', aanvaard_op: null, vernietigen_op: naRaad(29) });
  });

  it('that stays away is taken as refused by the process, on the day that the law names and not before', async () => {
    const zaak = await naarBenoemd();
    const { stand } = await naDeRaad().proces.openStap({ ref: refVan(t, zaak), stap: 'AANVAARDING', volgnummer: 1 });
    expect((await naDeRaad().proces.legOvergangVast({ ref: refVan(t, zaak), overgang: 'sluit' })).gedaan).toBe(false);
    const later = over(t, VERGADERING + 16);
    for (let moment = stand.volgende['AANVAARDING']; moment !== undefined;) {
      const antwoord = await later.proces.legMomentVast({ ref: refVan(t, zaak), ...moment });
      expect(antwoord.gedaan).toBe(true);
      moment = antwoord.stand.volgende['AANVAARDING'];
    }
    expect((await termijn(zaak, 'T17')).status).toBe('TE_LAAT_GEHAALD');
    expect((await later.proces.legOvergangVast({ ref: refVan(t, zaak), overgang: 'sluit' })).gedaan).toBe(true);
    expect(await rij(zaak)).toMatchObject({ status: 'GESLOTEN', aanvaard_op: null, vernietigen_op: naRaad(16 + 28) });
    expect((await later.uitkomst.lees(zaak.kandidaat, zaak.toetsingId)).aanvaarding).toBe('GEACHT_NIET_AANVAARD');
  });
});

describe('S-X14 a second kandidaat in the meeting', () => {
  it('gets a fast toetsing of his own, no conclusion before it is done, and no benoeming without a VOG', async () => {
    await naarVerstrekt(t);
    const tweede = await maakZaak(t, { ...aConcept(), termijnProfiel: 'VERSNELD' });
    expect(await t.toetsing.start(verzoek(t.mensen.opdrachtgever), tweede.toetsingId)).toMatchObject({ status: 'GESTART' });
    await weigert(t, 'CONCLUSIE_NIET_TOEGESTAAN', () =>
      t.advies.onderteken(verzoek(t.mensen.opdrachtgever), tweede.toetsingId, {
        conclusie: 'GEEN_BELEMMERINGEN',
        motivering: '',
        ondertekenaarAmbt: null,
      }),
    );
    await expect(naDeRaad().uitkomst.registreer(verzoek(griffier), tweede.toetsingId, benoemd)).rejects.toMatchObject({
      code: 'TOETSING_ONBEKEND',
    });
    await weigert(t, 'VOG_ONTBREEKT', () => naDeRaad().uitkomst.registreer(verzoek(t.mensen.kabinet), tweede.toetsingId, benoemd));
    const zonderVog = await naarVerstrekt(t, { vog: false, conclusie: 'BELEMMERINGEN' });
    await weigert(t, 'VOG_ONTBREEKT', () => naDeRaad().uitkomst.registreer(verzoek(griffier), zonderVog.toetsingId, benoemd));
  });
});
