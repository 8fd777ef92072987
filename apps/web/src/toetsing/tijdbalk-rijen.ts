import { isLangePlek } from '#domain/proces/lange-termijn.js';
import type { Schema } from '../api/verzoek.js';
import { plaatselijk } from '../componenten/klok.js';

type Termijn = Schema['Termijn'];

/** One term or expected step, in milliseconds. */
export interface Balk {
  readonly sleutel: string;
  readonly naam: string;
  readonly van: number;
  readonly tot: number;
  /** How far it was used: until it was done, or until now; undefined for what is only expected. */
  readonly gebruikt?: number;
  readonly stand: Termijn['status'] | 'VERWACHT';
  readonly momenten: readonly number[];
}

/** What has the same name stands in one row, such as a second application for a VOG. */
export interface Rij {
  readonly naam: string;
  readonly stand: Balk['stand'];
  readonly balken: readonly Balk[];
}

export interface Beeld {
  readonly rijen: readonly Rij[];
  readonly pauzes: readonly { readonly van: number; readonly tot: number }[];
  readonly van: number;
  readonly tot: number;
  readonly vergadering: number | undefined;
  /** Terms beside the procedure, of months or years: they would make everything else too small to see. */
  readonly weggelaten: number;
}

const DAG_MS = 86_400_000;
const LANG_MS = 120 * DAG_MS;
const begin = (op: string): number => (op.includes('T') ? Date.parse(op) : plaatselijk(op));
const eind = (op: string): number => (op.includes('T') ? Date.parse(op) : plaatselijk(`${op}T23:59`));

interface Gegevens {
  readonly termijnen: readonly Termijn[];
  readonly verwacht: readonly Schema['GeplandeStapDto'][];
  readonly raadsdatum: string | null;
  readonly nu: number;
}

/** What the picture shows, from the terms that run or ran and the steps that are still to come. */
export function tijdbalkBeeld({ termijnen, verwacht, raadsdatum, nu }: Gegevens): Beeld | undefined {
  const gewoon = termijnen.filter(({ code }) => code !== 'OPSCHORTING');
  const kort = gewoon.filter(({ aanvang, einde, stap }) => eind(einde) - begin(aanvang) < LANG_MS && !isLangePlek(stap));
  const begonnen = new Set(gewoon.map(({ code }) => code));
  const balken: readonly Balk[] = [
    ...kort.map(({ termijnId, omschrijving, stap, aanvang, einde, geslotenOp, status, momenten }): Balk => ({
      sleutel: termijnId,
      naam: stap === 'MAATREGELEN' ? 'De kandidaat beslist over de maatregelen' : omschrijving,
      van: begin(aanvang),
      tot: eind(einde),
      gebruikt: geslotenOp === null ? nu : begin(geslotenOp),
      stand: status,
      // What was to come once it was done, never came.
      momenten: momenten.filter(({ vastgelegdOp }) => status === 'LOOPT' || vastgelegdOp !== null).map(({ op }) => begin(op)),
    })),
    ...nogTeDoen(verwacht, begonnen)
      .filter(({ uiterlijk }) => eind(uiterlijk) >= nu)
      .map(({ code, omschrijving, vanaf, uiterlijk }): Balk => ({
        sleutel: code,
        naam: omschrijving,
        van: begin(vanaf),
        tot: eind(uiterlijk),
        stand: 'VERWACHT',
        momenten: [],
      })),
  ].sort((a, b) => Math.min(a.tot, a.gebruikt ?? a.tot) - Math.min(b.tot, b.gebruikt ?? b.tot) || a.tot - b.tot);
  if (balken.length === 0) return undefined;
  const vergadering = raadsdatum === null ? undefined : plaatselijk(`${raadsdatum}T12:00`);
  const van = Math.min(...balken.map((balk) => balk.van));
  const laatste = Math.max(...balken.map((balk) => balk.tot), vergadering ?? 0);
  return {
    rijen: perNaam(balken),
    pauzes: termijnen
      .filter(({ code }) => code === 'OPSCHORTING')
      .map(({ aanvang, einde, geslotenOp }) => ({ van: begin(aanvang), tot: geslotenOp === null ? eind(einde) : begin(geslotenOp) })),
    van,
    tot: Math.max(laatste, van + DAG_MS),
    vergadering,
    weggelaten: gewoon.length - kort.length,
  };
}

function perNaam(balken: readonly Balk[]): readonly Rij[] {
  const namen = [...new Set(balken.map(({ naam }) => naam))];
  return namen.flatMap((naam) => {
    const eigen = balken.filter((balk) => balk.naam === naam);
    const laatste = eigen.find(({ stand }) => stand === 'LOOPT') ?? eigen.at(-1);
    return laatste === undefined ? [] : [{ naam, stand: laatste.stand, balken: eigen }];
  });
}

/** What comes after what runs: a new ronde takes over what was done before, and who has a VOG needs no other. */
function nogTeDoen(verwacht: Gegevens['verwacht'], begonnen: ReadonlySet<string>): Gegevens['verwacht'] {
  const isVog = ({ pad }: Schema['GeplandeStapDto']): boolean => pad === 'VOG';
  const laatste = verwacht.findLastIndex((stap) => !isVog(stap) && begonnen.has(stap.code));
  return verwacht.filter((stap, plek) => !begonnen.has(stap.code) && (isVog(stap) ? !begonnen.has('T23') : plek > laatste));
}
