import { toInstant } from '#domain/kalender/instant.js';
import type { Regel, Scenario } from '../taal/scenario.js';
import { schrijfTijdstip, toTijdstip } from '../taal/tijd.js';
import type { Woordenboek } from '../taal/woordenboek.js';
import type { Wereld } from '../wereld/wereld.js';
import { handel } from './handel.js';
import { leesEnVergelijk, magNietZien, moetZien } from './inzie.js';
import { RegelFout } from './regel-fout.js';
import { Spel } from './spel.js';
import { toetsVerwachting } from './toets-verwachting.js';
import type { Uitslag } from './uitslag.js';

/** Hears of everything as it happens. */
export interface Toehoorder {
  kop(tekst: string): void;
  tijd(tekst: string): void;
  uitslag(uitslag: Uitslag): void;
}

/** The clock runs while lines are played; a moment of the file may be this much past when its line comes. */
const SPELING_MS = 90_000;

/** Plays the lines one after the other: first the clock, then the act, then what people see, then what is expected. */
export async function speel(wereld: Wereld, boek: Woordenboek, scenario: Scenario, toehoorder: Toehoorder): Promise<readonly Uitslag[]> {
  const spel = new Spel(wereld, boek, scenario);
  const uitslagen: Uitslag[] = [];
  const meld = (uitslag: Uitslag): void => {
    uitslagen.push(uitslag);
    toehoorder.uitslag(uitslag);
  };
  toehoorder.tijd(schrijfTijdstip(spel.nu, spel.zone));
  for (const regel of scenario.verloop) {
    if (regel.kop !== undefined) toehoorder.kop(regel.kop);
    try {
      await verzetKlok(spel, regel, toehoorder);
      for await (const uitslag of speelRegel(spel, regel)) meld(uitslag);
    } catch (error) {
      if (!(error instanceof RegelFout)) throw error;
      meld({ regel: regel.regel, wat: watHetWas(regel), gehaald: false, werd: error.message });
    }
    await wereld.post.bezorgd(wereld.beheer);
  }
  return uitslagen;
}

const watHetWas = ({ wie, doet, leest, verwacht }: Regel): string =>
  [wie, doet?.operatie.code ?? leest?.operatie.code ?? (verwacht.length > 0 ? 'verwachting' : undefined)]
    .filter((deel) => deel !== undefined)
    .join(': ') || 'de klok';

async function verzetKlok(spel: Spel, { op, wacht, regel }: Regel, toehoorder: Toehoorder): Promise<void> {
  const { tijd, klok } = spel.wereld;
  await spel.kijkOpDeKlok();
  const nu = Date.parse(spel.nu);
  const doelen = [
    ...(op === undefined || (op.tijd === undefined && op.datum === spel.vandaag) ? [] : [Date.parse(toTijdstip(op, spel.zone))]),
    ...(wacht === undefined ? [] : [(op === undefined ? nu : Date.parse(toTijdstip(op, spel.zone))) + wacht]),
  ];
  for (const doel of doelen) {
    const ms = doel - (await klok.nu());
    if (ms < -SPELING_MS)
      throw new RegelFout(
        `de klok van regel ${regel} staat voor de klok van het verhaal (${schrijfTijdstip(spel.nu, spel.zone)}); tijd loopt niet terug`,
      );
    await tijd.spring(doel);
  }
  await spel.kijkOpDeKlok();
  const [doel] = doelen;
  if (doel !== undefined) toehoorder.tijd(schrijfTijdstip(toInstant(new Date(Math.max(...doelen)).toISOString()), spel.zone));
}

async function* speelRegel(spel: Spel, regel: Regel): AsyncGenerator<Uitslag> {
  if (regel.toetsing !== undefined) spel.zaak(regel.toetsing);
  const wie = regel.wie === undefined ? undefined : spel.mens(regel.wie);
  if (wie !== undefined) {
    if (regel.doet !== undefined) yield await handel(spel, wie, regel.doet, regel.regel);
    await spel.wereld.rust.wacht();
    for (const inzage of regel.ziet) yield await moetZien(spel, wie, inzage, regel.regel);
    for (const inzage of regel.zietNiet) yield await magNietZien(spel, wie, inzage, regel.regel);
    if (regel.leest !== undefined) yield* await leesEnVergelijk(spel, wie, regel.leest, regel.regel);
  }
  for (const verwacht of regel.verwacht) yield await metFout(verwacht.regel, () => toetsVerwachting(spel, verwacht));
}

/** One expectation that can't be looked at leaves the others. */
async function metFout(regel: number, werk: () => Promise<Uitslag>): Promise<Uitslag> {
  try {
    return await werk();
  } catch (error) {
    if (!(error instanceof RegelFout)) throw error;
    return { regel, wat: 'de verwachting', gehaald: false, werd: error.message };
  }
}

/** Did every line go as the file says? An empty scenario proves nothing. */
export const isGehaald = (uitslagen: readonly Uitslag[]): boolean => uitslagen.length > 0 && uitslagen.every(({ gehaald }) => gehaald);
