import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningMail, startMailCatcher } from '../../apps/local/src/mail/mail-catcher.js';
import { Uitnodigingen } from '../../libs/dossier/src/uitnodiging/uitnodigingen.js';
import { BerichtService } from '../../libs/dossier/src/berichten/bericht.service.js';
import { Mailer } from '../../libs/messages/src/mailer.js';
import { maakZaak, open, verzoek } from './support/dossier.js';
import { naarInzage, openOnderzoekTest, type OnderzoekTest } from './support/onderzoek.js';

interface Rij {
  readonly id: number;
  readonly naam: string;
  readonly activiteit: string;
  readonly span: string;
  readonly betrokkenen: Buffer;
  readonly sleutelId: string;
}

let t: OnderzoekTest;
let mail: RunningMail;
let mailer: Mailer;
const map = mkdtempSync(join(tmpdir(), 'mail-'));
beforeAll(async () => {
  t = await openOnderzoekTest();
  mail = await startMailCatcher({ pagePort: 0, dataDir: map });
  mailer = new Mailer(mail.smtpUrl);
});
afterAll(async () => {
  mailer.close();
  await mail.stop();
  await t.sluit();
  rmSync(map, { recursive: true, force: true });
});

const laatste = async (): Promise<number> =>
  (await t.db.superClient.query<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM verwerking')).rows[0]!.id;
/** What `werk` left in the log: what was done, for what, and about whom. */
async function gelogd(werk: () => Promise<unknown>): Promise<readonly (readonly [string, string, ...string[]])[]> {
  const voor = await laatste();
  await werk();
  const { rows } = await t.db.superClient.query<Rij>(
    `SELECT id, naam, activiteit, encode(span_id, 'hex') AS span, betrokkenen, sleutel_id AS "sleutelId" FROM verwerking WHERE id > $1 ORDER BY id`,
    [voor],
  );
  return rows.map((rij) => [rij.naam, rij.activiteit, ...t.kluis.ontsluitBetrokkenen(t.organisatieId, rij.span, rij)]);
}

describe('the worker keeps the processing log too', () => {
  it('has a line for a step of the process, and none when it was done before', async () => {
    const zaak = await maakZaak(t);
    await t.toetsing.start(verzoek(t.mensen.opdrachtgever), zaak.toetsingId);
    expect(await gelogd(() => open(t, zaak, 'TOEWIJZING'))).toEqual([['STAP_GEOPEND', 'VERLOOP', zaak.kandidaat.persoonId]]);
    expect(await gelogd(() => open(t, zaak, 'TOEWIJZING'))).toEqual([]);
  });

  it('has one for mail, with everyone who gets it, before anything is sent', async () => {
    const zaak = await maakZaak(t);
    await t.toetsing.start(verzoek(t.mensen.opdrachtgever), zaak.toetsingId);
    await open(t, zaak, 'TOEWIJZING');
    const { rows } = await t.db.superClient.query<{ id: string; persoon: string }>(
      `SELECT id, persoon_id AS persoon FROM bericht WHERE toetsing_id = $1 AND status = 'TE_VERZENDEN'`,
      [zaak.toetsingId],
    );
    expect(rows.length).toBeGreaterThan(0);
    const berichten = new BerichtService(t.db.transacties, t.kluis, new Uitnodigingen(t.keys), mailer, {
      basisUrl: 'http://x.example',
      afzender: 'a@x.example',
    });
    const ref = { organisatieId: t.organisatieId, toetsingId: zaak.toetsingId, ronde: 1 };
    const ids = rows.map(({ id }) => id);
    await t.db.superClient.query(
      `CREATE FUNCTION stuk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'kapot'; END $$;
       CREATE TRIGGER stuk BEFORE INSERT ON verwerking FOR EACH ROW EXECUTE FUNCTION stuk()`,
    );
    const inPost = async (): Promise<number> => ((await (await fetch(`${mail.pageUrl}/berichten`)).json()) as readonly unknown[]).length;
    const voor = await inPost();
    await expect(berichten.verzend(ref, ids)).rejects.toThrow('kapot');
    expect(await inPost()).toBe(voor);
    await t.db.superClient.query('DROP TRIGGER stuk ON verwerking');
    const regels = await gelogd(() => berichten.verzend(ref, ids));
    expect(regels.map(([naam, activiteit, ...wie]) => [naam, activiteit, [...wie].sort()])).toEqual([
      ['verzendBerichten', 'VERLOOP', [...new Set(rows.map(({ persoon }) => persoon))].sort()],
    ]);
    expect(await gelogd(() => berichten.verzend(ref, ids))).toEqual([]);
  });

  it('has one for the letter as PDF, and one for the step that put it ready', async () => {
    let kandidaat = '';
    const regels = await gelogd(async () => {
      kandidaat = (await naarInzage(t)).kandidaat.persoonId;
    });
    const brief = regels.filter(([naam, , eerste]) => ['maakBrief', 'BRIEF_GEREED'].includes(naam) && eerste === kandidaat);
    expect(brief).toEqual([
      ['maakBrief', 'ADVIES', kandidaat],
      ['BRIEF_GEREED', 'VERLOOP', kandidaat],
    ]);
  });
});
