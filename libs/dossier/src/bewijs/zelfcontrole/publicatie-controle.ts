import type { Transactie } from '#persistence/transactie.js';
import type { Publicatieplaats } from '#vault/publicatie/publicatieplaats.js';
import { puntNaam } from '../publicatie.service.js';
import type { Vind } from './afwijking.js';
import { deelVan } from './deel.js';
import type { Geheugen } from './geheugen.js';
import { isWortel, leesOndertekend, type Loggrond } from './controlepunt-controle.js';

/** What a place outside has now, and what of it has its turn; read before the database is: that may only have more. */
export interface Gepubliceerd {
  /** Of the place. */
  readonly naam: string;
  readonly plaats: Publicatieplaats;
  /** Which of the places, from 1: their addresses go nowhere. */
  readonly nummer: number;
  readonly groottes: readonly number[];
  /** Those that are new, and the share of this round; undefined what can't be read any more. */
  readonly punten: ReadonlyMap<number, string | undefined>;
  /** The last one of that share; 0 when it begins anew after this. */
  readonly tot: number;
  /** By their names. */
  readonly wissels: ReadonlyMap<string, string | undefined>;
}

/** So many checkpoints that are new are looked at in a round; there is one in five minutes. */
export const HOOGSTENS = 1_000;
/** So many that are gone are told of: more say nothing more. */
const HOOGSTENS_WEG = 100;

const PUNT = /\/(\d{12})\.txt$/;
const WISSEL = /\/sleutelwissel-(\d{3,})\.txt$/;

export async function leesGepubliceerd(
  organisatieId: string,
  plaats: Publicatieplaats,
  nummer: number,
  { gepubliceerd, rondgang }: Geheugen,
  rondes: number,
): Promise<Gepubliceerd> {
  const namen = await plaats.lijst(organisatieId);
  const groottes = namen.flatMap((naam) => PUNT.exec(naam)?.[1] ?? []).map(Number);
  const grootste = groottes.at(-1) ?? 0;
  const [gezien, vanaf] = [gepubliceerd.get(plaats.naam) ?? 0, rondgang.publicatie.get(plaats.naam) ?? 0];
  const aanDeBeurt = groottes.filter((grootte) => grootte > (vanaf < grootste ? vanaf : 0)).slice(0, deelVan(groottes.length, rondes));
  const nieuw = groottes.filter((grootte) => grootte > gezien || grootte === grootste).slice(-HOOGSTENS);
  const punten = new Map<number, string | undefined>();
  for (const grootte of [...aanDeBeurt, ...nieuw])
    if (!punten.has(grootte)) punten.set(grootte, await plaats.lees(puntNaam(organisatieId, grootte)));
  const wissels = new Map<string, string | undefined>();
  for (const naam of namen.filter((een) => WISSEL.test(een))) wissels.set(naam, await plaats.lees(naam));
  return { naam: plaats.naam, plaats, nummer, groottes, punten, tot: aanDeBeurt.at(-1) ?? 0, wissels };
}

/** These published checkpoints are those of the database, and the log still is what they say; `log` is undefined when there is none any more. */
export async function controleerGepubliceerd(
  tx: Transactie,
  log: Loggrond | undefined,
  { nummer, punten }: Gepubliceerd,
  vind: Vind,
): Promise<void> {
  for (const [grootte, tekst] of punten) {
    const meld = (wat: string): void => vind('PUBLICATIE', `${grootte} (plaats ${nummer})`, wat);
    const punt = log && tekst !== undefined ? leesOndertekend(tekst, log.oorsprong, log.sleutels.vkeys.values()) : undefined;
    const [rij]: readonly { readonly note: string }[] = await tx.manager.query(
      `SELECT note FROM controlepunt WHERE organisatie_id = $1 AND grootte = $2`,
      [tx.organisatieId, grootte],
    );
    if (tekst === undefined) meld('dit controlepunt is op deze plaats niet meer te lezen');
    else if (rij === undefined) meld('dit gepubliceerde controlepunt is in de database weg');
    else if (rij.note !== tekst)
      meld(
        punt === undefined
          ? 'het gepubliceerde controlepunt is veranderd'
          : 'het controlepunt in de database is een ander dan is gepubliceerd',
      );
    if (log !== undefined && punt !== undefined && !(await isWortel(log, punt.grootte, punt.wortel)))
      meld('het log is korter of anders dan wat is gepubliceerd');
  }
}

/**
 * The changes of key at a place are those of the database. Answers the sizes that the database says were brought there and that the place did not
 * have: gone, or brought there meanwhile.
 */
export async function controleerPlaats(
  tx: Transactie,
  log: Loggrond,
  { naam, nummer, groottes, wissels }: Gepubliceerd,
  vind: Vind,
): Promise<readonly number[]> {
  for (const [wissel, tekst] of wissels) {
    const sleutel = Number(WISSEL.exec(wissel)?.[1]);
    if (log.sleutels.wissels.get(sleutel) !== tekst)
      vind(
        'PUBLICATIE',
        `sleutelwissel ${sleutel} (plaats ${nummer})`,
        'de gepubliceerde overgang naar deze sleutel is niet die van de database',
      );
  }
  const er = new Set(groottes);
  const rijen: readonly { readonly grootte: number }[] = await tx.manager.query(
    `SELECT grootte::float8 AS grootte FROM controlepunt_publicatie WHERE organisatie_id = $1 AND plaats = $2 ORDER BY grootte`,
    [tx.organisatieId, naam],
  );
  return rijen.flatMap(({ grootte }) => (er.has(grootte) ? [] : [grootte])).slice(0, HOOGSTENS_WEG);
}

/** These are at a place after all, brought there since it was read. */
export async function eisGepubliceerd(
  organisatieId: string,
  { plaats, nummer }: Gepubliceerd,
  groottes: readonly number[],
  vind: Vind,
): Promise<void> {
  for (const grootte of groottes)
    if ((await plaats.lees(puntNaam(organisatieId, grootte))) === undefined)
      vind('PUBLICATIE', `${grootte} (plaats ${nummer})`, 'dit controlepunt is gepubliceerd en op deze plaats weg');
}
