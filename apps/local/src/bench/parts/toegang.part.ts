import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { toInstant } from '#domain/kalender/instant.js';
import { laadDossier } from '#dossier/beeld/laad-dossier.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { leesAntwoorden } from '#dossier/vragenlijst/antwoorden.js';
import { ToetsingenService } from '#dossier/lezen/toetsingen.service.js';
import { Bewijs } from '#persistence/bewijs.js';
import { createDataSource } from '#persistence/data-source.js';
import { withSettings } from '#persistence/database-url.js';
import { Transacties } from '#persistence/transactie.js';
import { FileKeyProvider } from '#vault/keys/file-key-provider.js';
import { Kluis, type VerzegeldeBetrokkenen } from '#vault/kluis.js';
import type { Bench } from '../bench-system.js';
import { caller } from '../caller.js';
import { clearCases } from '../cases/clear-cases.js';
import { copyCases } from '../cases/copy-cases.js';
import { exampleCase } from '../cases/example-case.js';
import { type Figure, p50, p95 } from '../figures.js';

const PAGE = 50;
const WARM_UP = 50;

/** Keeps no log. */
class SilentKluis extends Kluis {
  override verzegelBetrokkenen(): VerzegeldeBetrokkenen {
    return { sleutelId: '', betrokkenen: Buffer.alloc(0) };
  }
}

/**
 * What access and evidence cost, in one process and in turns. The first page of the list of cases as the kabinet gets it (row-level security, policy,
 * decision record, a line about everyone shown, one transaction), against the same query by a superuser on the same rows, with the names opened and
 * nothing else. And a look at the answers of one case, against the same look in a transaction of the same user that leaves no record.
 */
export async function toegangPart(bench: Bench): Promise<readonly Figure[]> {
  const { accessCases, accessRequests } = bench.sizes;
  const example = await exampleCase(bench);
  const { worker } = bench.omgeving.processen;
  process.kill(worker, 'SIGSTOP');
  const [app, superuser] = await Promise.all([open(bench.omgeving.databaseApp), openBare(bench)]);
  try {
    bench.meld(`toegang: ${accessCases} zaken`);
    const cases = await copyCases(bench, example, accessCases);
    const keys = await FileKeyProvider.open(join(bench.omgeving.dataMap, 'geheim', 'sleutels'));
    bench.meld('toegang: de lijst, en een blik in een dossier');
    const list = await inTurns(accessRequests, fullList(app, keys), bareList(superuser, keys));
    const look = await inTurns(accessRequests, fullLook(app, keys, cases), bareLook(app, keys, cases));
    return [
      {
        part: 'toegang',
        what: `bladzijde van ${PAGE} uit ${accessCases} zaken met toegang en bewijs, p50`,
        unit: 'ms',
        value: p50(list.full),
        compared: p50(list.bare),
        expected: [{ of: 'ratio', atMost: 1.3 }],
      },
      { part: 'toegang', what: 'dezelfde bladzijde, p95', unit: 'ms', value: p95(list.full), compared: p95(list.bare) },
      { part: 'toegang', what: 'blik op de antwoorden met bewijs, p50', unit: 'ms', value: p50(look.full), compared: p50(look.bare) },
    ];
  } finally {
    await Promise.all([app.destroy(), superuser.destroy()]);
    await clearCases(bench.sql);
    process.kill(worker, 'SIGCONT');
  }
}

type Work = (turn: number) => Promise<unknown>;

const open = (url: string): Promise<DataSource> => createDataSource({ url, poolSize: 2, applicationName: 'bench' }).initialize();

/** As a superuser sees tables of several organisations where the query asks for one row, he gets to see one opdrachtgever through a view. */
async function openBare({ sql, omgeving }: Bench): Promise<DataSource> {
  await sql.query(
    `CREATE OR REPLACE VIEW bench.opdrachtgever AS SELECT * FROM public.opdrachtgever WHERE organisatie_id = '${caller('kabinet').organisatieId}'`,
  );
  return open(withSettings(omgeving.database, { search_path: 'bench,public' }));
}

async function pageOf(inzage: Pick<InzageService, 'lijst'>): Promise<void> {
  const { rijen } = await new ToetsingenService(inzage).lijst(caller('kabinet'), { aantal: PAGE });
  if (rijen.length !== PAGE || rijen.some(({ kandidaatNaam }) => kandidaatNaam === null)) throw new Error('the page is not whole');
}

function fullList(app: DataSource, keys: FileKeyProvider): Work {
  const inzage = new InzageService(new Transacties(app), new Kluis(keys));
  return () => pageOf(inzage);
}

function bareList({ manager }: DataSource, keys: FileKeyProvider): Work {
  const kluis = new SilentKluis(keys);
  const { persoonId, organisatieId } = caller('kabinet');
  return () =>
    pageOf({
      lijst: (_beller, _naam, lees) =>
        lees({ persoonId, organisatieId, manager, nu: toInstant(new Date().toISOString()), bewijs: new Bewijs() }, kluis),
    });
}

/** A look at the answers of one case, each time another. */
const caseOf = (cases: readonly string[], turn: number): string => cases[turn % cases.length] ?? '';

function fullLook(app: DataSource, keys: FileKeyProvider, cases: readonly string[]): Work {
  const inzage = new InzageService(new Transacties(app), new Kluis(keys));
  return (turn) => inzage.lees({ beller: caller('adviseur'), toetsingId: caseOf(cases, turn), inzage: 'ANTWOORDEN' }, leesAntwoorden);
}

function bareLook(app: DataSource, keys: FileKeyProvider, cases: readonly string[]): Work {
  const [transacties, kluis] = [new Transacties(app), new Kluis(keys)];
  return (turn) =>
    transacties.in(caller('adviseur'), async (tx) => {
      const dossier = await laadDossier(tx, kluis, caseOf(cases, turn));
      if (dossier === undefined) throw new Error('a copied case is not there');
      return leesAntwoorden(dossier);
    });
}

async function inTurns(count: number, full: Work, bare: Work): Promise<{ readonly full: number[]; readonly bare: number[] }> {
  const samples: { full: number[]; bare: number[] } = { full: [], bare: [] };
  for (let turn = 0; turn < WARM_UP + count; turn += 1) {
    for (const [kind, work] of [
      ['full', full],
      ['bare', bare],
    ] as const) {
      const began = performance.now();
      await work(turn);
      if (turn >= WARM_UP) samples[kind].push(performance.now() - began);
    }
  }
  return samples;
}
