import { Readable } from 'node:stream';
import { controleerKeten } from '../../libs/audit/src/keten/controleer-keten.js';
import { leesKeten } from '../../libs/audit/src/keten/lees-keten.js';
import type { FoutCode } from '../../libs/domain/src/fout/fout-codes.js';
import { AvgVerzoekService } from '../../libs/dossier/src/avg/avg-verzoek.service.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { LeesService } from '../../libs/dossier/src/lezen/lees.service.js';
import { HeropeningService } from '../../libs/dossier/src/heropening/heropening.service.js';
import { StakenService } from '../../libs/dossier/src/pauze/staken.service.js';
import { herhaalVernietigingen } from '../../libs/dossier/src/vernietiging/herhaal-vernietigingen.js';
import { eisVergeten } from '../../libs/dossier/src/vernietiging/eis-vergeten.js';
import { VragenlijstInzageService } from '../../libs/dossier/src/vragenlijst/vragenlijst-inzage.service.js';
import { RapportService } from '../../libs/dossier/src/rapport/rapport.service.js';
import { verklaringHash } from '../../libs/dossier/src/vernietiging/verklaring.js';
import type { ObjectStore } from '../../libs/vault/src/store/object-store.js';
import { datumOver, eerste, KANARIE, openTaken, verzoek, weigert, type Zaak } from './support/dossier.js';
import { Reservekopie } from '../support/reservekopie.js';
import { naarNazorg, over, VERGADERING } from './support/afloop.js';
import { naarRisicoanalyse, openOnderzoekTest, type OnderzoekTest } from './support/onderzoek.js';
import { inDossier, raad, zoutRijen } from './support/raden.js';
import { besluit, legBeleidVast, vanafDag } from './support/vernietiging.js';

jest.setTimeout(60_000);
let t: OnderzoekTest;
let fg: Beller;
beforeAll(async () => {
  t = await openOnderzoekTest();
  fg = await t.persoon('FG');
  await legBeleidVast(t);
});
afterAll(() => t.sluit());

/** Days after the end of a case: announced after fourteen, due after twenty-eight. */
const [AANGEKONDIGD, VERVALLEN] = [15, 40];

/** A case that was stopped in the middle of its research, with all that it had gathered. */
async function gestaakt(): Promise<Zaak> {
  const zaak = await naarRisicoanalyse(t);
  const invoer = { reden: 'KANDIDAAT_OVERLEDEN', toelichting: `Wegens ${KANARIE}.` } as const;
  await new StakenService(t.handelingen).staak(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, invoer);
  return zaak;
}

const status = async ({ toetsingId }: Zaak): Promise<string> =>
  (await eerste<{ status: string }>(t, `SELECT status FROM toetsing WHERE id = $1`, toetsingId)).status;
const objecten = async (zaak: Zaak): Promise<readonly string[]> =>
  (
    await t.db.superClient.query<{ object: string }>(`SELECT object FROM document WHERE toetsing_id = $1 AND object IS NOT NULL`, [
      zaak.toetsingId,
    ])
  ).rows.map(({ object }) => object);

/** Tables in which something of this case, or of its kandidaat, still stands. */
async function overgebleven({ toetsingId, kandidaat }: Zaak): Promise<readonly string[]> {
  const { rows } = await t.db.superClient.query<{ tabel: string; kolom: string }>(
    `SELECT c.relname AS tabel, a.attname AS kolom FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname IN ('toetsing_id', 'persoon_id')
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1, 2`,
  );
  const over: string[] = [];
  for (const { tabel, kolom } of rows) {
    const id = kolom === 'toetsing_id' ? toetsingId : kandidaat.persoonId;
    const { rowCount } = await t.db.superClient.query(`SELECT FROM ${tabel} WHERE ${kolom} = $1`, [id]);
    if ((rowCount ?? 0) > 0) over.push(`${tabel}.${kolom}`);
  }
  return over;
}

describe('the destruction of a case', () => {
  it('takes rows, files and keys with it, and leaves a declaration that stands in the chain', async () => {
    const zaak = await gestaakt();
    const bestanden = await objecten(zaak);
    expect(bestanden).toHaveLength(1);
    await besluit(t, zaak, 'DOSSIER', AANGEKONDIGD);
    expect(await vanafDag(t, VERVALLEN - 15).ronde()).toBe(0);
    const dan = vanafDag(t, VERVALLEN);
    expect([await dan.ronde(), dan.mislukt]).toEqual([1, []]);
    expect(await status(zaak)).toBe('VERNIETIGD');

    // Ids and codes as evidence; nothing else, in any table.
    expect(await overgebleven(zaak)).toEqual([
      'audit_gebeurtenis.persoon_id',
      'audit_gebeurtenis.toetsing_id',
      'audit_keten.toetsing_id',
      'toegangsbesluit.persoon_id',
      'toegangsbesluit.toetsing_id',
      'vernietiging.toetsing_id',
    ]);
    expect(await eerste(t, `SELECT naam, email FROM persoon WHERE id = $1`, zaak.kandidaat.persoonId)).toEqual({ naam: null, email: null });
    for (const object of bestanden) expect(await t.opslag.exists(object)).toBe(false);

    const [gedaan] = await dan.vernietiging.lijst(fg, zaak.toetsingId);
    expect(gedaan).toMatchObject({ status: 'VOLTOOID', omvang: 'DOSSIER', verklaring: { bestanden: 1, termijn: 'T18' } });
    expect(gedaan?.verklaring?.sleutels).toHaveLength(2);
    expect(gedaan?.verklaring?.klassen).toContainEqual({ klasse: 'R2', selectielijst: 'Selectielijst (fictief) 2020', categorie: '7.R2' });
    expect(verklaringHash(gedaan!.verklaring!)).toBe(gedaan!.hash);
    const { gebeurtenissen, kop } = await t.db.transacties.in(fg, (tx) => leesKeten(tx, zaak.toetsingId));
    expect(await controleerKeten(gebeurtenissen, kop)).toMatchObject({ geldig: true, fouten: [] });
    expect(gebeurtenissen.at(-1)).toMatchObject({ soort: 'VERNIETIGING_VOLTOOID', gegevens: { verklaring: gedaan!.hash } });
    // The next round finds nothing to do.
    expect(await dan.ronde()).toBe(0);
  });

  it('is known to who keeps watch, and to nobody else', async () => {
    const zaak = await gestaakt();
    await besluit(t, zaak, 'DOSSIER', AANGEKONDIGD);
    const dan = vanafDag(t, VERVALLEN);
    await dan.ronde();
    const lezen = new LeesService(dan.inzage);
    await weigert(t, 'VERNIETIGD', () => lezen.kop(t.mensen.opdrachtgever, zaak.toetsingId));
    await weigert(t, 'VERNIETIGD', () => lezen.termijnen(fg, zaak.toetsingId));
    await weigert(t, 'TOETSING_ONBEKEND', () => lezen.kop(zaak.kandidaat, zaak.toetsingId));
    await weigert(t, 'TOETSING_ONBEKEND', () => lezen.kop(t.mensen.adviseur, zaak.toetsingId));
    expect((await lezen.audit(fg, zaak.toetsingId)).geldig).toBe(true);
    await weigert(t, 'VERNIETIGD', () => dan.vernietiging.besluit(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, 'DOSSIER'));
  });

  it('waits a day after a late decision, in which it can be withdrawn', async () => {
    const zaak = await gestaakt();
    const id = await besluit(t, zaak, 'DOSSIER', VERVALLEN);
    expect(await vanafDag(t, VERVALLEN).ronde()).toBe(0);
    const dan = vanafDag(t, VERVALLEN);
    await dan.vernietiging.trekIn(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, id);
    await weigert(t, 'VERNIETIGING_ONBEKEND', () => dan.vernietiging.trekIn(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, id));
    expect(await vanafDag(t, VERVALLEN + 5).ronde()).toBe(0);
    expect(await openTaken(t, zaak)).toContain('VERNIETIGING_BESLISSEN');
    await besluit(t, zaak, 'DOSSIER', VERVALLEN);
    expect(await vanafDag(t, VERVALLEN + 5).ronde()).toBe(1);
    await weigert(t, 'VERNIETIGD', () => dan.vernietiging.trekIn(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, id));
  });

  it('asks the opdrachtgever with the announcement, and the FG hears of it when nobody decides', async () => {
    const zaak = await gestaakt();
    await vanafDag(t, AANGEKONDIGD).ronde();
    expect(await openTaken(t, zaak)).toEqual(['VERNIETIGING_BESLISSEN']);
    await vanafDag(t, VERVALLEN + 30).ronde();
    expect(await openTaken(t, zaak)).toEqual(['ESCALATIE', 'TERMIJN_VERSTREKEN', 'VERNIETIGING_BESLISSEN']);
    await besluit(t, zaak, 'DOSSIER', VERVALLEN + 30);
    expect(await openTaken(t, zaak)).toEqual([]);
  });
});

describe('whoever falls over in the middle', () => {
  /** A store that fails from the moment that `valt` says so. */
  const haperend = (valt: (wat: string) => boolean): ObjectStore => {
    const met = (opslag: ObjectStore, van: string): ObjectStore => ({
      put: (naam, inhoud) => (valt(`${van}put`) ? Promise.reject(new Error('weg')) : opslag.put(naam, inhoud)),
      get: (naam) => opslag.get(naam),
      delete: (naam) => (valt(`${van}delete`) ? Promise.reject(new Error('weg')) : opslag.delete(naam)),
      exists: (naam) => opslag.exists(naam),
      list: () => opslag.list(),
      deel: (naam) => met(opslag.deel(naam), 'steen '),
    });
    return met(t.opslag, '');
  };

  it.each([
    ['before the tombstone', 'steen put'],
    ['before the files', 'delete'],
  ])('%s: nobody reads it any more, and the next round finishes it', async (_, waar) => {
    const zaak = await gestaakt();
    await besluit(t, zaak, 'DOSSIER', AANGEKONDIGD);
    const kapot = vanafDag(
      t,
      VERVALLEN,
      haperend((wat) => wat === waar),
    );
    await kapot.ronde();
    expect([kapot.mislukt.length, await status(zaak)]).toEqual([1, 'VERNIETIGD']);
    await weigert(t, 'VERNIETIGD', () => new LeesService(t.inzage).kop(t.mensen.opdrachtgever, zaak.toetsingId));
    await weigert(t, 'TOETSING_ONBEKEND', () => new LeesService(t.inzage).kop(zaak.kandidaat, zaak.toetsingId));
    // A process that starts now finds it in hand: it is no reason to stay closed.
    await eisVergeten(t.db.transacties, t.opslag, t.keys);
    const dan = vanafDag(t, VERVALLEN);
    await dan.ronde();
    expect([dan.mislukt, await objecten(zaak)]).toEqual([[], []]);
    expect((await dan.vernietiging.lijst(fg, zaak.toetsingId)).map(({ status: s }) => s)).toEqual(['VOLTOOID']);
  });

  it('does it once, also when two rounds do it at once', async () => {
    const zaak = await gestaakt();
    await besluit(t, zaak, 'DOSSIER', AANGEKONDIGD);
    const [een, twee] = [vanafDag(t, VERVALLEN), vanafDag(t, VERVALLEN)];
    await Promise.all([een.ronde(), twee.ronde()]);
    expect([...een.mislukt, ...twee.mislukt]).toEqual([]);
    const { rows } = await t.db.superClient.query(
      `SELECT soort FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort IN ('vernietig', 'VERNIETIGING_VOLTOOID')`,
      [zaak.toetsingId],
    );
    expect(rows).toHaveLength(2);
  });
});

describe('a decision on destruction is refused', () => {
  const plaats = (zaak: Zaak, klassen: readonly ('R1' | 'R5')[]) =>
    vanafDag(t, 0).blokkades.plaats(verzoek(fg), zaak.toetsingId, {
      grond: 'WOO_VERZOEK',
      klassen,
      tot: datumOver(200),
      eigenaarId: t.mensen.kabinet.persoonId,
    });
  const vraag = (zaak: Zaak) =>
    new AvgVerzoekService(t.handelingen, t.inzage).dienIn(verzoek(zaak.kandidaat), zaak.toetsingId, {
      soort: 'INZAGE',
      tekst: 'Wat hebt u?',
      ontvangenOp: null,
    });

  it.each<[string, FoutCode, number, (zaak: Zaak) => Promise<unknown>]>([
    ['before it was announced', 'VERNIETIGING_NIET_AANGEKONDIGD', 2, async () => undefined],
    ['under a hold', 'BEWAARBLOKKADE', AANGEKONDIGD, (zaak) => plaats(zaak, ['R1'])],
    ['while the kandidaat waits for an answer about his data', 'AVG_VERZOEK_OPEN', AANGEKONDIGD, vraag],
  ])('%s', async (_, code, dag, vooraf) => {
    const zaak = await gestaakt();
    await vooraf(zaak);
    await vanafDag(t, dag).ronde();
    await weigert(t, code, () => vanafDag(t, dag).vernietiging.besluit(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, 'DOSSIER'));
  });

  it('for what has no retention term, twice, and to everybody but the opdrachtgever', async () => {
    const zaak = await gestaakt();
    await vanafDag(t, AANGEKONDIGD).ronde();
    const { vernietiging } = vanafDag(t, AANGEKONDIGD);
    const opdrachtgever = verzoek(t.mensen.opdrachtgever);
    await weigert(t, 'VERNIETIGING_NIET_AAN_DE_ORDE', () => vernietiging.besluit(opdrachtgever, zaak.toetsingId, 'ONDERZOEK'));
    for (const wie of [fg, t.mensen.kabinet, zaak.kandidaat])
      await weigert(t, 'GEEN_TOEGANG', () => vernietiging.besluit(verzoek(wie), zaak.toetsingId, 'DOSSIER'));
    await vernietiging.besluit(opdrachtgever, zaak.toetsingId, 'DOSSIER');
    await weigert(t, 'VERNIETIGING_BESLOTEN', () => vernietiging.besluit(opdrachtgever, zaak.toetsingId, 'DOSSIER'));
  });

  it('without a category of the selectielijst for every class (INV-18)', async () => {
    const ander = await openOnderzoekTest();
    try {
      await legBeleidVast(ander, ['R0', 'R1', 'R2', 'R3']);
      const zaak = await naarRisicoanalyse(ander);
      await new StakenService(ander.handelingen).staak(verzoek(ander.mensen.opdrachtgever), zaak.toetsingId, {
        reden: 'KANDIDAAT_OVERLEDEN',
        toelichting: '',
      });
      await vanafDag(ander, AANGEKONDIGD).ronde();
      const { vernietiging } = vanafDag(ander, AANGEKONDIGD);
      await weigert(ander, 'BEWAARBELEID_ONTBREEKT', () =>
        vernietiging.besluit(verzoek(ander.mensen.opdrachtgever), zaak.toetsingId, 'DOSSIER'),
      );
    } finally {
      await ander.sluit();
    }
  });

  it('and a hold that came after it keeps it waiting, until it is lifted', async () => {
    const zaak = await gestaakt();
    await besluit(t, zaak, 'DOSSIER', AANGEKONDIGD);
    const { objectId } = await plaats(zaak, ['R1']);
    const dan = vanafDag(t, VERVALLEN);
    await dan.ronde();
    expect([dan.mislukt, await status(zaak)]).toEqual([[], 'GESLOTEN']);
    await dan.blokkades.hefOp(verzoek(fg), zaak.toetsingId, objectId!, 'AFGEROND');
    expect([await dan.ronde(), await status(zaak)]).toEqual([1, 'VERNIETIGD']);
  });

  it('and as long as it stands the case is not opened again', async () => {
    const zaak = await gestaakt();
    await besluit(t, zaak, 'DOSSIER', AANGEKONDIGD);
    const heropening = new HeropeningService(t.handelingen);
    await weigert(t, 'VERNIETIGING_BESLOTEN', () =>
      heropening.heropen(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, {
        reden: 'NIEUW_FEIT',
        toelichting: 'Iets nieuws.',
        portefeuille: null,
        opnieuw: [],
      }),
    );
  });
});

describe('the raw data of who was appointed', () => {
  it('goes after the acceptance, with its key and its files; the report and the measures stay', async () => {
    const griffier = await t.persoon('GRIFFIER');
    const zaak = await naarNazorg(t, griffier);
    const { opdrachtgever } = t.mensen;
    const sleutels = async (): Promise<readonly string[]> =>
      (await t.db.superClient.query<{ laag: string }>(`SELECT laag FROM sleutel WHERE toetsing_id = $1`, [zaak.toetsingId])).rows.map(
        ({ laag }) => laag,
      );
    expect((await sleutels()).toSorted()).toEqual(['DOSSIER', 'ONDERZOEK']);
    const bestanden = await objecten(zaak);
    const [zouten, oud] = [await zoutRijen(t, zaak), await inDossier(t, zaak, async ({ sleutels }) => sleutels)];
    const geraden = async (rijen = zouten, sleutels = oud) => [
      raad(zaak, rijen, 'categorie', ['RC-01'], sleutels),
      raad(zaak, rijen, 'besluitRef', ['R-1'], sleutels),
    ];
    expect(await geraden()).toEqual([expect.arrayContaining(['legBevindingVast', 'legRisicoVast']), ['registreerUitkomst']]);
    // Accepted a day after the meeting: from then on it counts.
    await besluit(t, zaak, 'ONDERZOEK', VERGADERING + 1 + AANGEKONDIGD);
    const dan = vanafDag(t, VERGADERING + VERVALLEN);
    await dan.ronde();
    expect(dan.mislukt).toEqual([]);

    expect([await status(zaak), await sleutels()]).toEqual(['NAZORG', ['DOSSIER']]);
    expect(await eerste(t, `SELECT count(*)::int AS n FROM antwoord WHERE toetsing_id = $1`, zaak.toetsingId)).toEqual({ n: 0 });
    // Nobody confirms a guess of the raw data: not with the keys of before, and not with a copy of the rows of before.
    expect(await geraden(await zoutRijen(t, zaak))).toEqual([[], ['registreerUitkomst']]);
    const nu = await inDossier(t, zaak, async ({ sleutels }) => sleutels);
    expect(() =>
      raad(
        zaak,
        zouten.filter(({ laag }) => laag === 'ONDERZOEK'),
        'categorie',
        ['RC-01'],
        nu,
      ),
    ).toThrow('SLEUTEL_ONJUIST');
    const { gebeurtenissen, kop } = await t.db.transacties.in(fg, (tx) => leesKeten(tx, zaak.toetsingId));
    expect(await controleerKeten(gebeurtenissen, kop)).toMatchObject({ geldig: true });
    const gebleven = await objecten(zaak);
    expect(gebleven.length).toBeLessThan(bestanden.length);
    for (const object of bestanden) expect([object, await t.opslag.exists(object)]).toEqual([object, gebleven.includes(object)]);
    // Who may read it, reads what is left; of the rest he hears that it was destroyed.
    await weigert(t, 'VERNIETIGD', () => new VragenlijstInzageService(dan.inzage).lees(zaak.kandidaat, zaak.toetsingId));
    await weigert(t, 'TOETSING_ONBEKEND', () => new VragenlijstInzageService(dan.inzage).lees(opdrachtgever, zaak.toetsingId));
    expect((await new LeesService(dan.inzage).kop(zaak.kandidaat, zaak.toetsingId)).status).toBe('NAZORG');
    expect((await new RapportService(t.handelingen, dan.inzage, t.kluis).lees(opdrachtgever, zaak.toetsingId)).inhoud).toBeDefined();
    const [gedaan] = await dan.vernietiging.lijst(fg, zaak.toetsingId);
    expect(gedaan).toMatchObject({ omvang: 'ONDERZOEK', status: 'VOLTOOID', termijn: 'T19' });
    expect(verklaringHash(gedaan!.verklaring!)).toBe(gedaan!.hash);

    // And years later the rest.
    const later = over(t, VERGADERING + VERVALLEN + 1);
    await later.nazorg.eindigAmbt(verzoek(opdrachtgever), zaak.toetsingId, datumOver(VERGADERING + VERVALLEN));
    await besluit(t, zaak, 'DOSSIER', VERGADERING + 400);
    await vanafDag(t, VERGADERING + 402).ronde();
    expect(await status(zaak)).toBe('VERNIETIGD');
    expect((await dan.vernietiging.lijst(fg, zaak.toetsingId)).map(({ omvang }) => omvang)).toEqual(['ONDERZOEK', 'DOSSIER']);
  });
});

describe('an old backup that was put back', () => {
  const terugZetten = async (vooraf: (zaak: Zaak) => Promise<unknown>): Promise<Zaak> => {
    const zaak = await gestaakt();
    const bestanden = await objecten(zaak);
    await vooraf(zaak);
    const kopie = await Reservekopie.maak(t.db.superClient, t.organisatieId);
    // What has happened since: nothing stands in the way any more, and it was destroyed.
    const dan = vanafDag(t, AANGEKONDIGD);
    for (const { id } of await dan.blokkades.lijst(fg, zaak.toetsingId))
      await dan.blokkades.hefOp(verzoek(fg), zaak.toetsingId, id, 'AFGEROND');
    for (const { id } of await dan.vernietiging.lijst(fg, zaak.toetsingId))
      await dan.vernietiging.trekIn(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, id);
    await besluit(t, zaak, 'DOSSIER', AANGEKONDIGD);
    await vanafDag(t, VERVALLEN).ronde();
    expect(await status(zaak)).toBe('VERNIETIGD');
    await kopie.zetTerug();
    // The store was put back as well.
    for (const object of bestanden) if (!(await t.opslag.exists(object))) await t.opslag.put(object, Readable.from([Buffer.from('oud')]));
    return zaak;
  };

  it.each<[string, (zaak: Zaak) => Promise<unknown>]>([
    ['before anything was decided', async () => undefined],
    [
      'under a hold that was lifted since',
      (zaak) =>
        vanafDag(t, 0).blokkades.plaats(verzoek(fg), zaak.toetsingId, {
          grond: 'KLACHT',
          klassen: ['R2'],
          tot: datumOver(100),
          eigenaarId: t.mensen.kabinet.persoonId,
        }),
    ],
    ['when another decision stood, that was withdrawn since', (zaak) => besluit(t, zaak, 'DOSSIER', AANGEKONDIGD)],
  ])('%s brings nothing back: the system opens only after it was destroyed again', async (_, vooraf) => {
    const zaak = await terugZetten(async (van) => {
      await vooraf(van);
    });
    expect(await status(zaak)).not.toBe('VERNIETIGD');
    await expect(eisVergeten(t.db.transacties, t.opslag, t.keys)).rejects.toMatchObject({ code: 'VERNIETIGD_TERUGGEKOMEN' });
    const herstel = { eigenaarUrl: t.db.ownerUrl, keys: t.keys, opslag: t.opslag, klokverschuiving: `${VERVALLEN} days` };
    const gedaan = await herhaalVernietigingen(herstel);
    expect(gedaan).toContain(zaak.toetsingId);
    await eisVergeten(t.db.transacties, t.opslag, t.keys);
    expect(await status(zaak)).toBe('VERNIETIGD');
    expect((await overgebleven(zaak)).filter((tabel) => !/^(audit_|toegangsbesluit|vernietiging)/.test(tabel))).toEqual([]);
    for (const object of await objecten(zaak)) expect(await t.opslag.exists(object)).toBe(false);
    const { gebeurtenissen, kop } = await t.db.transacties.in(fg, (tx) => leesKeten(tx, zaak.toetsingId));
    expect(await controleerKeten(gebeurtenissen, kop)).toMatchObject({ geldig: true });
    expect(await herhaalVernietigingen(herstel)).toEqual([]);
  });
});
