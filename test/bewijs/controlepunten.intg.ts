import { isOndertekendDoor, leesNote } from '../../libs/audit/src/controlepunt/note.js';
import { Bewijssleutels, nieuweBewijssleutel } from '../../libs/audit/src/controlepunt/bewijssleutels.js';
import { leesSleutelwissel } from '../../libs/audit/src/controlepunt/sleutelwissel.js';
import { leesVkey } from '../../libs/audit/src/controlepunt/vkey.js';
import { Bladen } from '../../libs/audit/src/log/bladen.js';
import { Boom } from '../../libs/audit/src/log/boom.js';
import { isConsistent, isInclusie } from '../../libs/audit/src/log/controleer-bewijs.js';
import { DatabaseTegels } from '../../libs/audit/src/log/lees-tegels.js';
import { toInstant } from '../../libs/domain/src/kalender/instant.js';
import { schrijfOrganisatieGebeurtenis } from '../../libs/dossier/src/handeling/schrijf-organisatie-gebeurtenis.js';
import { createDataSource } from '../../libs/persistence/src/data-source.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { controlepunten, HOST, leesControlepunten, schrijf } from './support/bewijs.js';

jest.setTimeout(60_000);

let db: TestDatabase;
beforeAll(async () => {
  db = await openDatabase();
});
afterAll(() => db.close());

interface Blad {
  readonly plaats: number;
  readonly ketenId: string;
  readonly volgnummer: number;
  readonly hash: Buffer;
}
const bladen = async ({ organisatieId }: TestOrganisatie): Promise<readonly Blad[]> =>
  (
    await db.superClient.query<Blad>(
      `SELECT plaats::int AS plaats, keten_id AS "ketenId", volgnummer::int AS volgnummer, hash FROM bewijslog_blad WHERE organisatie_id = $1 ORDER BY plaats`,
      [organisatieId],
    )
  ).rows;

async function opzet(zaken: number): Promise<{ readonly o: TestOrganisatie; readonly zaken: readonly ToetsingEntity[] }> {
  const o = await seedOrganisatie(db);
  const gemaakt: ToetsingEntity[] = [];
  for (let i = 0; i < zaken; i += 1) gemaakt.push(await seedToetsing(db, o));
  return { o, zaken: gemaakt };
}

describe('the log of an organisation', () => {
  it('takes in every event of every chain once, each chain in its order, and signs how it stands', async () => {
    const { o, zaken } = await opzet(2);
    const pem = nieuweBewijssleutel();
    const service = controlepunten(db.transacties, pem);
    for (const [i, zaak] of zaken.entries()) await schrijf(db.transacties, o.organisatieId, zaak.id, 3 + i);
    expect(await service.maak(o.organisatieId)).toBe(7);
    await schrijf(db.transacties, o.organisatieId, zaken[0]!.id, 2);
    // The first checkpoint brought the event that a key was put to use.
    expect(await service.maak(o.organisatieId)).toBe(10);
    expect(await service.maak(o.organisatieId)).toBeUndefined();

    const alle = await bladen(o);
    expect(alle.map(({ plaats }) => plaats)).toEqual(alle.map((_, i) => i));
    for (const ketenId of [zaken[0]!.id, zaken[1]!.id, o.organisatieId]) {
      const van = alle.filter((blad) => blad.ketenId === ketenId).map(({ volgnummer }) => volgnummer);
      expect(van).toEqual(van.map((_, i) => i + 1));
    }
    const [klein, groot] = await leesControlepunten(db, o.organisatieId);
    const boom = new Boom(new Bladen(alle.map(({ hash }) => hash)));
    expect(groot!.controlepunt.wortel).toEqual(await boom.wortel(10));
    expect(groot!.controlepunt.oorsprong).toBe(`${HOST}/bewijslog/${o.organisatieId}`);
    expect(isOndertekendDoor(groot!.note, Bewijssleutels.lees(pem).huidige(groot!.controlepunt.oorsprong).vkey)).toBe(true);
    expect(isConsistent(klein!.controlepunt, groot!.controlepunt, await boom.consistentie(7, 10))).toBe(true);
  });

  it('gets no checkpoint for the only reason that a witness signed the one before', async () => {
    const { o, zaken } = await opzet(1);
    const service = controlepunten(db.transacties, nieuweBewijssleutel());
    await schrijf(db.transacties, o.organisatieId, zaken[0]!.id, 1);
    await service.maak(o.organisatieId);
    expect(await service.maak(o.organisatieId)).toBe(2);
    const medeondertekening = { soort: 'dienMedeondertekeningIn', rol: 'AUDITOR', gegevens: { grootte: 2 } } as const;
    await db.transacties.in({ organisatieId: o.organisatieId, persoonId: null }, (tx) =>
      schrijfOrganisatieGebeurtenis(tx, medeondertekening),
    );
    expect(await service.maak(o.organisatieId)).toBeUndefined();
    await schrijf(db.transacties, o.organisatieId, zaken[0]!.id, 1);
    expect(await service.maak(o.organisatieId)).toBe(4);
  });

  it('takes in what was there before there was a log', async () => {
    const { o, zaken } = await opzet(1);
    await schrijf(db.transacties, o.organisatieId, zaken[0]!.id, 4);
    await db.superClient.query(`DELETE FROM bewijslog_wacht WHERE organisatie_id = $1`, [o.organisatieId]);
    expect(await controlepunten(db.transacties).maak(o.organisatieId)).toBe(4);
  });

  it('reads roots and proofs from its tiles that hold', async () => {
    const { o, zaken } = await opzet(1);
    const service = controlepunten(db.transacties);
    await schrijf(db.transacties, o.organisatieId, zaken[0]!.id, 200);
    await service.maak(o.organisatieId);
    await schrijf(db.transacties, o.organisatieId, zaken[0]!.id, 400);
    expect(await service.maak(o.organisatieId)).toBe(601);
    const alle = await bladen(o);
    const [klein, groot] = await leesControlepunten(db, o.organisatieId);
    await db.transacties.in({ organisatieId: o.organisatieId, persoonId: null }, async (tx) => {
      const boom = new Boom(new DatabaseTegels(tx));
      for (const plaats of [0, 199, 255, 256, 511, 512, 600]) {
        const pad = await boom.inclusie(plaats, 601);
        expect(isInclusie(alle[plaats]!.hash, plaats, 601, groot!.controlepunt.wortel, pad)).toBe(true);
      }
      expect(isConsistent(klein!.controlepunt, groot!.controlepunt, await boom.consistentie(200, 601))).toBe(true);
      const [aantal] = await tx.manager.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM bewijslog_knoop WHERE organisatie_id = $1`, [
        o.organisatieId,
      ]);
      expect(aantal?.n).toBe(2);
    });
  });

  it('misses none and doubles none while eight write and three take in', async () => {
    const { o, zaken } = await opzet(4);
    const dataSource = createDataSource({ url: db.appUrl, poolSize: 12, applicationName: 'test-bewijslog' });
    await dataSource.initialize();
    try {
      const transacties = new Transacties(dataSource);
      const service = controlepunten(transacties);
      let klaar = false;
      const schrijvers = Promise.all(
        Array.from({ length: 8 }, (_, i) => schrijf(transacties, o.organisatieId, zaken[i % 4]!.id, 25)),
      ).finally(() => (klaar = true));
      const opnemers = Array.from({ length: 3 }, async () => {
        while (!klaar) await service.maak(o.organisatieId);
      });
      await Promise.all([schrijvers, ...opnemers]);
      await service.maak(o.organisatieId);
      const alle = await bladen(o);
      expect(alle).toHaveLength(8 * 25 + 1);
      for (const zaak of zaken) {
        const van = alle.filter((blad) => blad.ketenId === zaak.id).map(({ volgnummer }) => volgnummer);
        expect(van).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
      }
      const punten = await leesControlepunten(db, o.organisatieId);
      const boom = new Boom(new Bladen(alle.map(({ hash }) => hash)));
      for (const { controlepunt } of punten) expect(controlepunt.wortel).toEqual(await boom.wortel(controlepunt.grootte));
    } finally {
      await dataSource.destroy();
    }
  });

  it('leaves what is not committed for the next time', async () => {
    const { o, zaken } = await opzet(2);
    const service = controlepunten(db.transacties);
    await schrijf(db.transacties, o.organisatieId, zaken[0]!.id, 1);
    await db.transacties.in({ organisatieId: o.organisatieId, persoonId: null }, async (tx) => {
      await tx.manager.query(`SELECT audit_kop($1)`, [zaken[1]!.id]);
      await tx.manager.query(
        `INSERT INTO audit_gebeurtenis (organisatie_id, toetsing_id, volgnummer, op, soort, rol, gegevens, vorige_hash, hash)
         VALUES ($1, $2, 1, now(), 'PROEF', 'SYSTEEM', '{}', decode(repeat('00', 32), 'hex'), sha256('x'))`,
        [o.organisatieId, zaken[1]!.id],
      );
      expect(await service.maak(o.organisatieId)).toBe(1);
    });
    expect(await service.maak(o.organisatieId)).toBe(3);
  });
});

describe('a checkpoint', () => {
  it('is never older than the one before it, also when the clock of the machine was set back', async () => {
    const { o, zaken } = await opzet(1);
    const tijden = [toInstant('2026-11-27T10:00:00.000Z'), toInstant('2026-11-27T09:00:00.000Z')];
    const service = controlepunten(db.transacties, nieuweBewijssleutel(), () => tijden.shift()!);
    for (let i = 0; i < 2; i += 1) {
      await schrijf(db.transacties, o.organisatieId, zaken[0]!.id);
      await service.maak(o.organisatieId);
    }
    expect((await leesControlepunten(db, o.organisatieId)).map(({ controlepunt }) => controlepunt.tijd)).toEqual([
      '2026-11-27T10:00:00.000Z',
      '2026-11-27T10:00:00.000Z',
    ]);
  });

  it('is signed by a new key only when the one before it signed that too', async () => {
    const { o, zaken } = await opzet(1);
    const [oud, nieuw] = [nieuweBewijssleutel(), nieuweBewijssleutel()];
    const maak = async (pem: string): Promise<number | undefined> => {
      await schrijf(db.transacties, o.organisatieId, zaken[0]!.id);
      return controlepunten(db.transacties, pem).maak(o.organisatieId);
    };
    await maak(oud);
    await expect(maak(nieuw)).rejects.toThrow('BEWIJS_SLEUTEL_BESTAND');
    await maak(`${nieuw}\n${oud}`);
    await maak(nieuw);
    for (const terug of [oud, `${oud}\n${nieuw}`]) await expect(maak(terug)).rejects.toThrow('does not come back');

    const { rows } = await db.superClient.query<{ vkey: string; wissel: string | null }>(
      `SELECT vkey, wissel FROM bewijslog_sleutel WHERE organisatie_id = $1 ORDER BY nummer`,
      [o.organisatieId],
    );
    const note = leesNote(rows[1]!.wissel!);
    expect(leesSleutelwissel(note.tekst).nieuw.tekst).toBe(rows[1]!.vkey);
    expect(rows.map(({ vkey }) => isOndertekendDoor(note, leesVkey(vkey)))).toEqual([true, true]);
    const punten = await leesControlepunten(db, o.organisatieId);
    expect(punten.map((punt) => rows.findIndex(({ vkey }) => isOndertekendDoor(punt.note, leesVkey(vkey))))).toEqual([0, 1, 1]);
  });
});
