import { BerichtService } from '../../libs/dossier/src/berichten/bericht.service.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { KetenstoringService } from '../../libs/dossier/src/pauze/ketenstoring.service.js';
import { VrijeDagenService } from '../../libs/dossier/src/pauze/vrije-dagen.service.js';
import { Uitnodigingen } from '../../libs/dossier/src/uitnodiging/uitnodigingen.js';
import { BewaarbeleidService } from '../../libs/dossier/src/vernietiging/bewaarbeleid.service.js';
import { HANDELING_CODES } from '../../libs/domain/src/handeling/handelingen.js';
import { toInstant } from '../../libs/domain/src/kalender/instant.js';
import { GEBEURTENIS_SOORTEN, ORGANISATIE_SOORTEN } from '../../libs/domain/src/tijdlijn/soorten.js';
import { INZAGE_CODES, isInhoud } from '../../libs/domain/src/toegang/inzagen.js';
import { PermanentMailError } from '../../libs/messages/src/mail-error.js';
import { leesSpoor, type SpoorRij, type SpoorTransactie } from '../support/spoor.js';
import { beoordeelSpoor, TECHNISCH } from '../support/volledigheid.js';
import { datumOver, eerste, ga, maakZaak, naarMedewerking, naarOnderzoek, open, verzoek, weigert, type Zaak } from './support/dossier.js';
import { openMensenTest, type MensenTest } from './support/mensen.js';
import { ALLES, naarInzage, naarRisicoanalyse, vulConcept } from './support/onderzoek.js';
import { metVogAanvraag, refVan } from './support/pauzes.js';

jest.setTimeout(60_000);

const ZAAK = '0190d3a4-0000-7000-8000-000000000001';
const rij = (tabel: string, anders: Partial<SpoorRij> = {}): SpoorRij => ({
  tabel,
  op: 'INSERT',
  toetsingId: ZAAK,
  kolommen: [],
  bewijs: {},
  ...anders,
});
const besluit = (vraag: string): SpoorRij => rij('toegangsbesluit', { bewijs: { vraag, toegestaan: 'true' } });
const fouten = (...rijen: readonly SpoorRij[]): readonly string[] => beoordeelSpoor([{ tx: '1', rijen }]).fouten;
const isHandeling = (soort: string): boolean => soort === 'maakConcept' || HANDELING_CODES.some((code) => code === soort);

describe('the judgement misses no kind of event', () => {
  const zonder = ['INZAGE', 'UITNODIGING_ANDER_ACCOUNT', 'DOSSIEREXPORT'];
  it.each(GEBEURTENIS_SOORTEN.filter((soort) => !zonder.includes(soort)))('of a case: %s', (soort) => {
    const rest = [...(isHandeling(soort) ? [besluit(soort)] : []), rij(soort.startsWith('STAP_') ? 'stap' : 'feit')];
    const gebeurtenis = rij('audit_gebeurtenis', { bewijs: { soort } });
    expect(fouten(...rest, gebeurtenis)).toEqual([]);
    expect(fouten(...rest)).not.toEqual([]);
    expect(fouten(...rest, gebeurtenis, gebeurtenis)).not.toEqual([]);
    expect(fouten(gebeurtenis)).not.toEqual([]);
    expect(fouten(...rest, { ...gebeurtenis, toetsingId: ZAAK.replace('1', '2') })).not.toEqual([]);
    if (isHandeling(soort)) expect(fouten(...rest, rij('audit_gebeurtenis', { bewijs: { soort: 'ESCALATIE' } }))).not.toEqual([]);
  });

  it.each(ORGANISATIE_SOORTEN)('of an organisation: %s', (soort) => {
    const rest = [besluit(soort), rij('bureau', { toetsingId: null })];
    const gebeurtenis = rij('organisatie_gebeurtenis', { toetsingId: null, bewijs: { soort } });
    const isDaad = /^[a-z]/.test(soort) && !['ongebruikelijkeRaadpleging', 'omwikkelSleutels'].includes(soort);
    const daad = isDaad ? rest : rest.slice(1);
    expect(fouten(...daad, gebeurtenis)).toEqual([]);
    expect(fouten(...daad)).not.toEqual([]);
    expect(fouten(...daad, gebeurtenis, gebeurtenis)).not.toEqual([]);
    if (isDaad)
      expect(fouten(...daad, rij('organisatie_gebeurtenis', { toetsingId: null, bewijs: { soort: 'ESCALATIE' } }))).not.toEqual([]);
  });

  it.each(INZAGE_CODES.filter(isInhoud))('of a look at %s', (inzage) => {
    const rest = [besluit(inzage), rij('verwerking', { toetsingId: null, bewijs: { naam: inzage } })];
    const gebeurtenis = rij('audit_gebeurtenis', { bewijs: { soort: 'INZAGE', inzage } });
    expect(fouten(...rest, gebeurtenis)).toEqual([]);
    expect(fouten(...rest)).not.toEqual([]);
    expect(fouten(...rest, gebeurtenis, gebeurtenis)).not.toEqual([]);
    expect(fouten(gebeurtenis)).not.toEqual([]);
    expect(fouten(...rest, gebeurtenis, rij('taak', { op: 'UPDATE', kolommen: ['status'] }))).not.toEqual([]);
  });

  it('nor what a refusal left', () => {
    const geweigerd = rij('toegangsbesluit', { bewijs: { vraag: 'trekIn', toegestaan: 'false' } });
    expect(fouten(geweigerd)).toEqual([]);
    expect(fouten(geweigerd, rij('feit'))).not.toEqual([]);
    expect(fouten(geweigerd, rij('audit_gebeurtenis', { bewijs: { soort: 'INZAGE', inzage: 'RAPPORT' } }))).not.toEqual([]);
  });
});

/** A mail to the kandidaat that can't be delivered; it is also the one by which he is invited. */
async function verstuur(t: MensenTest, van: Zaak): Promise<void> {
  const { id } = await eerste<{ id: string }>(
    t,
    `SELECT id FROM bericht WHERE toetsing_id = $1 AND persoon_id = $2 AND status = 'TE_VERZENDEN'`,
    van.toetsingId,
    van.kandidaat.persoonId,
  );
  const mailer = { send: (): Promise<never> => Promise.reject(new PermanentMailError('ADRES_GEWEIGERD', 550)) };
  const instellingen = { basisUrl: 'https://toetsing.voorbeeld.test', afzender: 'noreply@voorbeeld.test' };
  await new BerichtService(t.db.transacties, t.kluis, new Uitnodigingen(t.keys), mailer, instellingen).verzend(refVan(t, van), [id]);
}

describe('in the system', () => {
  let t: MensenTest;
  let beheerder: Beller;
  let zaak: Zaak;
  let inzage: Zaak;
  let vogZaak: Zaak;
  beforeAll(async () => {
    t = await openMensenTest();
    beheerder = await t.persoon('BEHEERDER');
    zaak = await naarMedewerking(t);
    vogZaak = await metVogAanvraag(t, ['VOG_KLAARZETTEN']);
    inzage = await naarInzage(t);
    await new VrijeDagenService(t.db.transacties).legVast(beheerder, { datum: datumOver(30), naam: 'Dicht' });
  });
  afterAll(() => t.sluit());

  const spoor = (): Promise<readonly SpoorTransactie[]> => leesSpoor(t.db);
  /** What the judgement finds in what `werk` wrote. */
  async function bij(werk: () => Promise<unknown>): Promise<readonly string[]> {
    const voor = (await spoor()).length;
    await werk();
    return beoordeelSpoor((await spoor()).slice(voor)).fouten;
  }

  it('everything that was played left its one event, and of each the loss or a copy is found', async () => {
    const gespeeld = await spoor();
    expect(beoordeelSpoor(gespeeld).fouten).toEqual([]);
    const isGebeurtenis = ({ tabel }: SpoorRij): boolean => tabel.endsWith('_gebeurtenis');
    let gewist = 0;
    for (const { tx, rijen } of gespeeld)
      for (const [i] of rijen.entries())
        if (isGebeurtenis(rijen[i]!)) {
          gewist += 1;
          expect([tx, i, beoordeelSpoor([{ tx, rijen: rijen.filter((_, j) => j !== i) }]).fouten]).not.toEqual([tx, i, []]);
          expect([tx, i, beoordeelSpoor([{ tx, rijen: [...rijen, rijen[i]!] }]).fouten]).not.toEqual([tx, i, []]);
        }
    expect(gewist).toBeGreaterThan(60);
  });

  it('what no other test does leaves its event too', async () => {
    const { kabinet, adviseur, toetser } = t.mensen;
    const wethouder = await t.persoon('KABINET');
    const wie = { persoonId: wethouder.persoonId, grond: 'GEMEENTEWET_77_1', van: datumOver(0), tot: null, document: 'Besluit 1' };
    const collega = await t.persoon('UITVRAAG_BEANTWOORDER');
    const weigeraar = await naarMedewerking(t);
    const onderzocht = await naarOnderzoek(t, ['INTERNE_UITVRAAG']);
    const gemist = await bij(async () => {
      const { objectId } = await t.vragen.stel(verzoek(adviseur), onderzocht.toetsingId, { vraag: 'SUBSIDIES', over: ['Stichting Verzonnen'], persoonId: collega.persoonId });
      await t.vragen.trekIn(verzoek(adviseur), onderzocht.toetsingId, objectId!);
      const { id } = await t.waarneming.registreer(kabinet, wie);
      await t.waarneming.beeindig({ ...wethouder, rollen: ['KABINET', 'OPDRACHTGEVER'] }, id);
      await t.medewerking.weiger(verzoek(weigeraar.kandidaat), weigeraar.toetsingId);
      await t.proces.openToetsingTermijnen(refVan(t, onderzocht));
      await t.proces.sluitToetsingTermijnen(refVan(t, onderzocht));
      await verstuur(t, onderzocht);
      const herijking = await naarRisicoanalyse(t, { aanleiding: 'HERIJKING_ZITTEND' });
      const { bevinding, maatregel } = await vulConcept(t, herijking);
      await t.voorleggen.legVoor(verzoek(adviseur), herijking.toetsingId);
      await open(t, herijking, 'HOOR_EN_WEDERHOOR', 'MAATREGELEN');
      await t.wederhoor.reageer(verzoek(herijking.kandidaat), herijking.toetsingId, {
        reacties: [{ onderwerp: 'BEVINDING', onderwerpId: bevinding, soort: 'AKKOORD', tekst: 'Klopt.' }],
        maatregelen: [{ maatregelId: maatregel, besluit: 'AANVAARD' }],
      });
      await open(t, herijking, 'BEANTWOORDING');
      await ga(t, herijking, 'rondAf');
      await open(t, herijking, 'RAPPORT');
      await t.rapport.stelVast(verzoek(toetser), herijking.toetsingId, ALLES);
      await ga(t, herijking, 'sluitHerijking');
    });
    expect(gemist).toEqual([]);
  }); // prettier-ignore

  it('what is called technical is there', async () => {
    const { rows } = await t.db.superClient.query<{ kolom: string }>(
      `SELECT table_name || ':' || column_name AS kolom FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    const kolommen = new Set(rows.map(({ kolom }) => kolom));
    for (const sleutel of Object.keys(TECHNISCH)) {
      const [tabel, namen = 'organisatie_id'] = sleutel.replace(' zonder toetsing', ':toetsing_id').split(':');
      for (const naam of namen.split(',')) expect([sleutel, kolommen.has(`${tabel}:${naam}`)]).toEqual([sleutel, true]);
    }
  });

  it('a refusal and a fault leave no event and no write', async () => {
    const leeg = ({ rijen }: SpoorTransactie): boolean => rijen.every(({ tabel }) => tabel === 'toegangsbesluit');
    const voor = (await spoor()).length;
    await weigert(t, 'GEEN_TOEGANG', () => t.toetsing.start(verzoek(t.mensen.kabinet), zaak.toetsingId));
    await weigert(t, 'TOETSING_ONBEKEND', () => t.inzage.lees({ beller: t.mensen.vreemde, toetsingId: zaak.toetsingId, inzage: 'RAPPORT' }, () => Promise.resolve()));
    const stuk = () => Promise.reject(new Error('stuk'));
    await expect(t.handelingen.voerUit({ ...verzoek(zaak.kandidaat), toetsingId: zaak.toetsingId, handeling: 'verleenMedewerking' }, stuk)).rejects.toThrow('stuk');
    await expect(t.inzage.lees({ beller: zaak.kandidaat, toetsingId: zaak.toetsingId, inzage: 'DOCUMENTEN' }, stuk)).rejects.toThrow('stuk');
    await weigert(t, 'VRIJE_DAG_VOORBIJ', () => new VrijeDagenService(t.db.transacties).legVast(beheerder, { datum: '2020-01-01', naam: 'Dicht' }));
    const sindsdien = (await spoor()).slice(voor);
    expect(sindsdien).toHaveLength(5);
    expect(sindsdien.filter((transactie) => !leeg(transactie))).toEqual([]);
  }); // prettier-ignore

  describe('with the writing of an event switched off, one place at a time', () => {
    beforeAll(async () => {
      // A salt without its event would be refused: what is asked here is whether the judgement sees it.
      await t.db.superClient.query(`
        ALTER TABLE audit_zout DROP CONSTRAINT audit_zout_gebeurtenis;
        CREATE TABLE spoor.slik (soort text PRIMARY KEY);
        CREATE FUNCTION spoor.slik() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
          $$ BEGIN RETURN CASE WHEN EXISTS (SELECT FROM spoor.slik s WHERE s.soort = NEW.soort) THEN NULL ELSE NEW END; END $$;
        CREATE TRIGGER aa_slik BEFORE INSERT ON audit_gebeurtenis FOR EACH ROW EXECUTE FUNCTION spoor.slik();
        CREATE TRIGGER aa_slik BEFORE INSERT ON organisatie_gebeurtenis FOR EACH ROW EXECUTE FUNCTION spoor.slik();`);
    });
    let tot: number;
    beforeAll(async () => void ({ tot } = await eerste<{ tot: number }>(t, 'SELECT max(nr)::int AS tot FROM spoor.rij')));
    /** What was swallowed is not to be held against the rest. */
    afterAll(() => t.db.superClient.query('DELETE FROM spoor.rij WHERE nr > $1', [tot]));

    const nu = (): string => new Date(Date.now() - 60_000).toISOString();

    /** Each call that writes an event, by the act or the step that makes it. */
    const PLAATSEN: readonly (readonly [soort: string, werk: () => Promise<unknown>])[] = [
      ['maakConcept', () => maakZaak(t)],
      ['verleenMedewerking', () => t.medewerking.verleen(verzoek(zaak.kandidaat), zaak.toetsingId, { informatiebriefVersie: 1, geweigerdeBronnen: [] })],
      ['STAP_GEOPEND', () => open(t, zaak, 'VRAGENLIJST')],
      ['INZAGE', () => t.inzage.lees({ beller: zaak.kandidaat, toetsingId: zaak.toetsingId, inzage: 'DOCUMENTEN' }, () => Promise.resolve())],
      ['BRIEF_GELEZEN', () => t.brief.open(inzage.kandidaat, inzage.toetsingId)],
      ['TERMIJN_GEOPEND', () => t.proces.openToetsingTermijnen(refVan(t, zaak))],
      ['TERMIJN_GESLOTEN', () => t.proces.sluitToetsingTermijnen(refVan(t, zaak))],
      ['UITNODIGING_GEMAAKT', () => verstuur(t, zaak)],
      ['BERICHT_ONBESTELBAAR', () => verstuur(t, vogZaak)],
      ['KETENSTORING', () => new KetenstoringService(t.db.transacties, t.kluis).registreer(t.mensen.kabinet, { van: toInstant(nu()), tot: null, reden: 'STORING_JUSTIS' })],
      ['registreerKetenstoring', () => new KetenstoringService(t.db.transacties, t.kluis).registreer(t.mensen.kabinet, { van: toInstant(nu()), tot: null, reden: 'STORING_JUSTIS' })],
      ['legVrijeDagVast', () => new VrijeDagenService(t.db.transacties).legVast(beheerder, { datum: datumOver(31), naam: 'Dicht' })],
      ['stelBewaarbeleidVast', () => new BewaarbeleidService(t.db.transacties).stelVast(t.mensen.opdrachtgever, 'R1', 'Selectielijst', '7.1')],
    ]; // prettier-ignore

    it.each(PLAATSEN)('%s is missed', async (soort, werk) => {
      await t.db.superClient.query('INSERT INTO spoor.slik VALUES ($1)', [soort]);
      const gemist = await bij(werk).finally(() => t.db.superClient.query('DELETE FROM spoor.slik'));
      expect(gemist.length).toBeGreaterThan(0);
    });

    it('and with everything on again nothing is', async () => {
      expect(
        await bij(async () => {
          await new VrijeDagenService(t.db.transacties).verwijder(beheerder, datumOver(31));
          await t.inzage.lees({ beller: zaak.kandidaat, toetsingId: zaak.toetsingId, inzage: 'DOCUMENTEN' }, () => Promise.resolve());
        }),
      ).toEqual([]);
    });
  });
});
