import { leesOndertekendControlepunt } from '../../libs/audit/src/controlepunt/controlepunt.js';
import { leesVkey } from '../../libs/audit/src/controlepunt/vkey.js';
import { controleerDossierexport, NIET_TE_LEZEN } from '../../libs/audit/src/dossierexport/controleer-dossierexport.js';
import { HEEL, MISSLAGEN } from '../../libs/audit/src/dossierexport/misslagen.testdata.js';
import { maakVoorbeeld, type Voorbeeld } from '../../libs/audit/src/dossierexport/wereld.testdata.js';
import { type Mutant, mutanten, vingerafdruk } from './support/mutanten.js';
import { pakUit } from './support/pakket.js';
import { metPython, PYTHON, vraagPython } from './support/python-verifier.js';
import { type Meegebracht, NIETS, vervalsingen } from './support/vervalsingen.js';
import { VORMEN } from './support/voorbeelden.js';

jest.setTimeout(20 * 60_000);

/** What is the same every time, unless somebody looks for more: `MUTANTEN_ZAAD=… npm run check -- contract`. */
const ZAAD = Number(process.env['MUTANTEN_ZAAD'] ?? 20261127);
/** Of exports that are made anew, per sample and per thing that a reader brings along. */
const VERVALSINGEN = 12;
/** Mutants on disk at once. */
const PARTIJ = 1_000;
const MINSTENS = 20_000;

const voorbeelden = new Map<string, Voorbeeld>();
beforeAll(async () => {
  for (const [naam, vorm] of Object.entries(VORMEN)) voorbeelden.set(naam, await maakVoorbeeld(vorm));
});

/** Mutants that are judged with the same things brought along. */
interface Reeks {
  readonly naam: string;
  readonly meegebracht: Meegebracht;
  readonly mutanten: () => AsyncGenerator<Mutant> | Generator<Mutant>;
}

async function reeksen(): Promise<readonly Reeks[]> {
  const lijst: Reeks[] = [];
  for (const [nr, [naam, voorbeeld]] of [...voorbeelden].entries()) {
    const { vorm, zip } = voorbeeld;
    const buren = await Promise.all(
      [
        { ...vorm, zaak: 2 },
        { ...vorm, organisatie: 2 },
        { ...vorm, gebeurtenissen: vorm.gebeurtenissen + 3 },
        { ...vorm, elkeAfgeschermd: 2 },
        { ...vorm, vervalst: 1 },
        { ...vorm, sleutelzaad: 'vals' },
      ].map(async (buur) => pakUit((await maakVoorbeeld(buur)).zip)),
    );
    const bron = { zip, stukken: pakUit(zip), buren };
    lijst.push({ naam, meegebracht: NIETS, mutanten: () => mutanten(bron, ZAAD + nr) });
    if (vorm.gebeurtenissen < 100) lijst.push(...vervalsingen(naam, voorbeeld, VERVALSINGEN));
  }
  return lijst;
}

const oordeel = (bytes: Buffer, { sleutels, controlepunten, getuigen }: Meegebracht) =>
  controleerDossierexport(bytes, {
    sleutels: sleutels.map(leesVkey),
    controlepunten: controlepunten.map(leesOndertekendControlepunt),
    getuigen: getuigen.map(leesVkey),
  });

/** What there is to bring along for an export that is true. */
const alles = ({ sleutels, getuigen, slotNote, inhoud }: Voorbeeld): Meegebracht => ({
  sleutels: sleutels.map(({ vkey }) => vkey.tekst),
  controlepunten: [slotNote, ...inhoud.ijkpunten.map(({ note }) => note)],
  getuigen: getuigen.map(({ vkey }) => vkey.tekst),
});

/** Every batch with what is brought along; a mutant counts once for that. */
async function* partijen(): AsyncGenerator<{ readonly reeks: Reeks; readonly partij: readonly Mutant[] }> {
  for (const reeks of await reeksen()) {
    const gezien = new Set([...voorbeelden.values()].map(({ zip }) => vingerafdruk(zip)));
    let partij: Mutant[] = [];
    for await (const mutant of reeks.mutanten()) {
      const afdruk = vingerafdruk(mutant.bytes);
      if (gezien.has(afdruk)) continue;
      gezien.add(afdruk);
      partij.push(mutant);
      if (partij.length < PARTIJ) continue;
      yield { reeks, partij };
      partij = [];
    }
    if (partij.length > 0) yield { reeks, partij };
  }
}

/** What a verifier made of all mutants. */
class Telling {
  geweigerd = 0;
  readonly aangenomen: string[] = [];

  neem(reeks: string, partij: readonly Mutant[], uitkomsten: readonly string[]): void {
    expect(uitkomsten).toHaveLength(partij.length);
    for (const [i, { soort }] of partij.entries())
      if (['GEWEIGERD', 'ONLEESBAAR'].includes(uitkomsten[i] ?? '')) this.geweigerd += 1;
      else this.aangenomen.push(`${reeks}, ${soort}, ${i}: ${uitkomsten[i]}`);
  }
}

const [onze, python] = [new Telling(), new Telling()];
const gestruikeld: string[] = [];

function woord(bytes: Buffer, meegebracht: Meegebracht): string {
  const uitkomst = oordeel(bytes, meegebracht);
  if (uitkomst.geldig) return 'GEVERIFIEERD';
  if (uitkomst.reden === NIET_TE_LEZEN) gestruikeld.push(uitkomst.reden);
  return uitkomst.leesbaar ? 'GEWEIGERD' : 'ONLEESBAAR';
}

it.each(Object.keys(VORMEN))('the export "%s" is taken for what it is, with all that a reader may bring along', (naam) => {
  const voorbeeld = voorbeelden.get(naam) as Voorbeeld;
  expect(oordeel(voorbeeld.zip, NIETS)).toMatchObject({ geldig: true });
  expect(oordeel(voorbeeld.zip, alles(voorbeeld))).toMatchObject({ geldig: true });
});

metPython('the verifier in Python takes every export for what it is', async () => {
  for (const voorbeeld of voorbeelden.values())
    for (const meegebracht of [NIETS, alles(voorbeeld)]) expect(await vraagPython([voorbeeld.zip], meegebracht)).toEqual(['GEVERIFIEERD']);
});

metPython('the verifier in Python refuses what only the holder of the key can do wrong', async () => {
  const zips = await Promise.all(MISSLAGEN.map(async ([, misslag]) => (await maakVoorbeeld(HEEL, misslag)).zip));
  const uitkomsten = await vraagPython(zips, NIETS);
  expect(MISSLAGEN.filter((_, i) => uitkomsten[i] !== 'GEWEIGERD').map(([wat]) => wat)).toEqual([]);
});

it(`refuses every one of ${MINSTENS} mutants or more`, async () => {
  for await (const { reeks, partij } of partijen()) {
    const bestanden = partij.map(({ bytes }) => bytes);
    // Both at once, since each mutant is made once.
    const vanPython = PYTHON ? vraagPython(bestanden, reeks.meegebracht) : undefined;
    onze.neem(
      reeks.naam,
      partij,
      bestanden.map((bytes) => woord(bytes, reeks.meegebracht)),
    );
    if (vanPython !== undefined) python.neem(reeks.naam, partij, await vanPython);
  }
  process.stderr.write(
    `mutanten geweigerd door de verifier in TypeScript: ${onze.geweigerd} van ${onze.geweigerd + onze.aangenomen.length}\n`,
  );
  expect(onze.aangenomen).toEqual([]);
  // Each is refused for what is wrong with it, and not because reading it went wrong.
  expect(gestruikeld).toEqual([]);
  expect(onze.geweigerd).toBeGreaterThanOrEqual(MINSTENS);
});

metPython('and so does the verifier in Python', () => {
  process.stderr.write(
    `mutanten geweigerd door de verifier in Python: ${python.geweigerd} van ${python.geweigerd + python.aangenomen.length}\n`,
  );
  expect(python.aangenomen).toEqual([]);
  expect(python.geweigerd).toBe(onze.geweigerd);
});
