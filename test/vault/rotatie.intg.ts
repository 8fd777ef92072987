import { randomUUID } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import { controleerKeten } from '../../libs/audit/src/keten/controleer-keten.js';
import { leesOrganisatieKeten } from '../../libs/audit/src/keten/lees-keten.js';
import { OmwikkelService } from '../../libs/dossier/src/sleutels/omwikkel.service.js';
import { Uitnodigingen } from '../../libs/dossier/src/uitnodiging/uitnodigingen.js';
import { EncryptingCodec } from '../../libs/temporal/src/encrypting-codec.js';
import { newDataKey } from '../../libs/vault/src/crypto/aead.js';
import { FileKeyProvider } from '../../libs/vault/src/keys/file-key-provider.js';
import type { KeyProvider, WrappedKey } from '../../libs/vault/src/keys/key-provider.js';
import { controleerSleutels } from '../../libs/vault/src/keys/sleutelcontrole.js';
import { leesSleutelstand } from '../../libs/vault/src/keys/sleutelstand.js';
import {
  aConcept,
  dossierDiensten,
  eisGaaf,
  maakZaak,
  naarMedewerking,
  openDossierTest,
  verzoek,
  type DossierTest,
} from '../dossier/support/dossier.js';
import { draai } from './support/programma.js';

const regel = (id: string): string => `${id}:${newDataKey().toString('base64')}`;
const [K1, K2, K3, INDEX] = [regel('k1'), regel('k2'), regel('k3'), regel('index')];
const bos = (...regels: readonly string[]): FileKeyProvider => new FileKeyProvider([...regels, INDEX].join('\n'));

/** Both keys, with something that happens before a key is wrapped. */
function tussen(voor: (eigenaar: string) => Promise<void>): KeyProvider {
  return new (class extends FileKeyProvider {
    override async wrap(eigenaar: string, sleutel: Uint8Array): Promise<WrappedKey> {
      await voor(eigenaar);
      return super.wrap(eigenaar, sleutel);
    }
  })([K2, K1, INDEX].join('\n'));
}

let t: DossierTest;
beforeEach(async () => {
  t = await openDossierTest({}, bos(K1));
  await controleerSleutels(t.db.appDataSource, t.keys);
});
afterEach(() => t.sluit());

const start = async (...regels: readonly string[]): Promise<FileKeyProvider> => {
  const keys = bos(...regels);
  await controleerSleutels(t.db.appDataSource, keys);
  return keys;
};
const metSleutels = (keys: KeyProvider) => dossierDiensten({ db: t.db, keys, opslag: t.opslag });
const keks = async (): Promise<Readonly<Record<string, number>>> => {
  const { rows } = await t.db.superClient.query<{ kek: string; n: number }>(
    'SELECT kek_id AS kek, count(*)::int AS n FROM sleutel GROUP BY 1 ORDER BY 1',
  );
  return Object.fromEntries(rows.map(({ kek, n }) => [kek, n]));
};
const magWeg = async (keys: KeyProvider): Promise<readonly string[]> =>
  (await leesSleutelstand(t.db.transacties, keys)).filter((stand) => stand.magWeg).map(({ id }) => id);

/** Opens every key with these keys and looks into every case, as its kandidaat does. */
async function allesOpent(keys: KeyProvider): Promise<number> {
  const { rows } = await t.db.superClient.query<{ toetsing_id: string | null; organisatie_id: string; kek_id: string; omhuld: Buffer }>(
    'SELECT * FROM sleutel',
  );
  for (const { toetsing_id, organisatie_id, kek_id, omhuld } of rows)
    expect(await keys.unwrap(toetsing_id ?? organisatie_id, { sleutelId: kek_id, verpakt: omhuld })).toHaveLength(32);
  const { kluis } = metSleutels(keys);
  const verwerkingen = await t.db.superClient.query<{ span_id: Buffer; betrokkenen: Buffer; sleutel_id: string }>(
    'SELECT * FROM verwerking',
  );
  for (const { span_id, betrokkenen, sleutel_id: sleutelId } of verwerkingen.rows)
    expect(kluis.ontsluitBetrokkenen(t.organisatieId, span_id.toString('hex'), { betrokkenen, sleutelId }).length).toBeGreaterThan(0);
  return verwerkingen.rows.length;
}

it('wraps everything by the new key, after which the old line can go and everything opens', async () => {
  const zaken = [await maakZaak(t), await naarMedewerking(t), await maakZaak(t)];
  const payload = await new EncryptingCodec(t.keys).encode([defaultPayloadConverter.toPayload('in de geschiedenis')]);
  const uitnodiging = { id: randomUUID(), sleutelId: 'k1' };
  const code = new Uitnodigingen(t.keys).codeVan(uitnodiging);
  // Each case has two, and the organisation one.
  expect(await keks()).toEqual({ k1: 7 });

  const beide = await start(K2, K1);
  expect(await magWeg(beide)).toEqual([]);
  expect(await new OmwikkelService(t.db.appDataSource, beide).omwikkel()).toEqual({ gedaan: 7, overgeslagen: 0 });
  expect(await keks()).toEqual({ k2: 7 });
  expect(await magWeg(beide)).toEqual(['k1']);
  expect(await new OmwikkelService(t.db.appDataSource, beide).omwikkel()).toEqual({ gedaan: 0, overgeslagen: 0 });

  const nieuw = await start(K2);
  expect(await allesOpent(nieuw)).toBeGreaterThan(3);
  const [gelezen] = await new EncryptingCodec(nieuw).decode(payload);
  expect(defaultPayloadConverter.fromPayload(gelezen!)).toBe('in de geschiedenis');
  expect(new Uitnodigingen(nieuw).codeVan(uitnodiging)).toBe(code);
  for (const { toetsingId, kandidaat } of zaken)
    await metSleutels(nieuw)
      .medewerking.verleen(verzoek(kandidaat), toetsingId, { informatiebriefVersie: 1, geweigerdeBronnen: [] })
      .then(
        () => expect(toetsingId).toBe(zaken[1]?.toetsingId),
        (error: unknown) => expect(error).toMatchObject({ name: 'DomainError' }),
      );
  await eisGaaf(t);
});

it('goes on over two rotations: what the first key sealed opens when two keys are gone', async () => {
  await maakZaak(t);
  await new OmwikkelService(t.db.appDataSource, await start(K2, K1)).omwikkel();
  await maakZaak({ ...t, ...metSleutels(await start(K2)) });
  await new OmwikkelService(t.db.appDataSource, await start(K3, K2)).omwikkel();
  const nieuw = await start(K3);
  expect([...(await magWeg(nieuw))].sort()).toEqual(['k1', 'k2']);
  expect(await allesOpent(nieuw)).toBeGreaterThan(1);
});

it('is a command, which says what may go and refuses what it does not know', async () => {
  await maakZaak(t);
  const sleutels = (...argumenten: readonly string[]) =>
    draai('tools/sleutels.js', argumenten, { DATABASE_URL: t.db.appUrl, SLEUTELS: [K2, K1, INDEX].join(';'), SLEUTEL_BESTAND: '' });
  const regels = async (...argumenten: readonly string[]) => (await sleutels(...argumenten)).uitvoer.trim().split('\n');
  expect(await regels('status')).toEqual([
    'k2: de huidige sleutel. Beveiligt 0 dossiers, 0 organisaties, 0 oude sleutels.',
    'k1: nog nodig. Beveiligt 1 dossier, 1 organisatie, 0 oude sleutels. Voer uit: npm run sleutels -- roteer',
  ]);
  expect(await regels('roteer')).toEqual([
    '3 sleutels bekeken',
    '3 sleutels opnieuw beveiligd, 0 waren intussen weg of al gedaan.',
    'k2: de huidige sleutel. Beveiligt 1 dossier, 1 organisatie, 3 oude sleutels.',
    'k1: niet meer nodig. Deze regel mag weg.',
  ]);
  expect(await sleutels('weg')).toMatchObject({ code: 1, uitvoer: expect.stringMatching(/^Wat kan: /) });
}, 60_000);

it('stands in the chain of the organisation, without the name of a key', async () => {
  await maakZaak(t);
  await new OmwikkelService(t.db.appDataSource, await start(K2, K1)).omwikkel();
  await t.db.transacties.in({ organisatieId: t.organisatieId, persoonId: null }, async (tx) => {
    const { gebeurtenissen, kop } = await leesOrganisatieKeten(tx);
    expect(await controleerKeten(gebeurtenissen, kop)).toMatchObject({ geldig: true });
    expect(gebeurtenissen.at(-1)).toMatchObject({
      soort: 'omwikkelSleutels',
      door: { persoonId: null, rol: 'SYSTEEM' },
      gegevens: { aantal: 3 },
    });
    expect(JSON.stringify(gebeurtenissen)).not.toContain('k2');
  });
});

it('goes on while people work, with processes of before and after the change', async () => {
  for (let i = 0; i < 10; i += 1) await maakZaak(t);
  const beide = await start(K2, K1);
  const processen = [metSleutels(await start(K1, K2)), metSleutels(beide)];
  let klaar = false;
  let gemaakt = 0;
  const werk = processen.map(async ({ toetsing }) => {
    do {
      const { toetsingId } = await toetsing.maakConcept(verzoek(t.mensen.opdrachtgever), aConcept());
      await toetsing.start(verzoek(t.mensen.opdrachtgever), toetsingId);
      gemaakt += 1;
    } while (!klaar);
  });
  const rondes = await Promise.all([1, 2].map(() => new OmwikkelService(t.db.appDataSource, beide).omwikkel()));
  klaar = true;
  await Promise.all(werk);
  // Two at once do each key once.
  expect(rondes[0]!.gedaan + rondes[1]!.gedaan).toBeGreaterThanOrEqual(21);
  // Once nobody wraps by the old key any more, the rest goes over.
  await new OmwikkelService(t.db.appDataSource, beide).omwikkel();
  expect(await keks()).toEqual({ k2: 21 + 2 * gemaakt });
  await allesOpent(await start(K2));
  await eisGaaf(t);
});

it('goes on where it was broken off, and over keys that are destroyed meanwhile', async () => {
  for (let i = 0; i < 4; i += 1) await maakZaak(t);
  const beide = await start(K2, K1);
  let gedaan = 0;
  const breekt = tussen(async () => {
    if ((gedaan += 1) > 2) throw new Error('stroom weg');
  });
  await expect(new OmwikkelService(t.db.appDataSource, breekt).omwikkel()).rejects.toThrow('stroom weg');
  expect(await keks()).toEqual({ k1: 7, k2: 2 });
  await allesOpent(beide);

  const verdwijnt = tussen(async () => {
    // All others go, at the moment that the first is wrapped.
    await t.db.superClient.query(`DELETE FROM sleutel WHERE kek_id = 'k1' AND toetsing_id IS NOT NULL`);
  });
  const { gedaan: rest, overgeslagen } = await new OmwikkelService(t.db.appDataSource, verdwijnt).omwikkel();
  expect(overgeslagen).toBeGreaterThanOrEqual(1);
  expect(rest + overgeslagen).toBe(7);
  expect(Object.keys(await keks())).toEqual(['k2']);
  await allesOpent(await start(K2));
});

it('writes over nobody: a row that changed meanwhile stays as it is', async () => {
  const { toetsingId } = await maakZaak(t);
  await t.db.superClient.query(`DELETE FROM sleutel WHERE laag = 'ONDERZOEK'`);
  await start(K2, K1);
  const anders = Buffer.alloc(61, 7);
  const komtTussen = tussen(async (eigenaar) => {
    if (eigenaar === toetsingId)
      await t.db.superClient.query('UPDATE sleutel SET omhuld = $2 WHERE toetsing_id = $1', [toetsingId, anders]);
  });
  expect(await new OmwikkelService(t.db.appDataSource, komtTussen).omwikkel()).toEqual({ gedaan: 1, overgeslagen: 1 });
  const { rows } = await t.db.superClient.query('SELECT kek_id, omhuld FROM sleutel WHERE toetsing_id = $1', [toetsingId]);
  expect(rows).toEqual([{ kek_id: 'k1', omhuld: anders }]);
});
