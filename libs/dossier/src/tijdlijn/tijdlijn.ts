import type { AuditGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { StapCode } from '#domain/stap/stap-code.js';
import type { Aard, VerteldeGebeurtenis } from '#domain/tijdlijn/vertel.js';
import type { WieRol } from '#domain/tijdlijn/wie.js';
import { naarNummerCursor, vanNummerCursor } from '../lezen/nummer-cursor.js';
import type { Verificatie } from './verificatie.js';

export const VOLGORDEN = ['LAATSTE_EERST', 'EERSTE_EERST'] as const;

/** Which part of a timeline. What is left out does not narrow it. */
export interface TijdlijnVraag {
  /** 1 to 100. */
  readonly aantal: number;
  readonly cursor?: string;
  readonly volgorde: (typeof VOLGORDEN)[number];
  readonly rol?: readonly WieRol[];
  /** Finds only where the caller may see who it was. */
  readonly persoonId?: string;
  readonly stap?: readonly StapCode[];
  readonly aard?: readonly Aard[];
  readonly van?: Instant;
  /** First instant that is not part of it. */
  readonly tot?: Instant;
}

/** One thing that happened. */
export interface TijdlijnRegel extends Omit<VerteldeGebeurtenis, 'functie'> {
  readonly volgnummer: number;
  readonly op: string;
  readonly soort: string;
  readonly wie: {
    readonly rol: string;
    /** Plain Dutch: `integriteitsadviseur`, `u zelf`, `het systeem`. */
    readonly functie: string;
    /** Works for a bureau outside the organisation. */
    readonly extern: boolean;
    /** Null where the caller may not know who, and where it was the system. */
    readonly persoonId: string | null;
  };
  readonly hash: string;
}

export interface Tijdlijn {
  readonly regels: readonly TijdlijnRegel[];
  readonly meer: boolean;
  readonly cursor: string | null;
  readonly verificatie: Verificatie;
}

/** What the caller may know of who did it. */
export type Wie = Pick<TijdlijnRegel['wie'], 'extern' | 'persoonId'>;

export function toRegel(
  { volgnummer, op, soort, door, hash }: AuditGebeurtenis,
  { functie, ...verteld }: VerteldeGebeurtenis,
  wie: Wie,
): TijdlijnRegel {
  return { volgnummer, op, soort, wie: { rol: door.rol, functie, ...wie }, ...verteld, hash };
}

/** One page of what fits. Refuses with INVOER_ONJUIST a cursor that is not ours. */
export function toBladzijde(regels: readonly TijdlijnRegel[], vraag: TijdlijnVraag): Omit<Tijdlijn, 'verificatie'> {
  const laatsteEerst = vraag.volgorde === 'LAATSTE_EERST';
  const vanaf = vraag.cursor === undefined ? undefined : vanNummerCursor(vraag.cursor);
  const verder = ({ volgnummer }: TijdlijnRegel): boolean =>
    vanaf === undefined || (laatsteEerst ? volgnummer < vanaf : volgnummer > vanaf);
  const passend = regels.filter((regel) => verder(regel) && past(regel, vraag));
  const rijen = (laatsteEerst ? passend.reverse() : passend).slice(0, vraag.aantal);
  const meer = passend.length > rijen.length;
  return { regels: rijen, meer, cursor: meer ? naarNummerCursor(rijen.at(-1)?.volgnummer ?? 0) : null };
}

function past({ op, wie, stap, aard }: TijdlijnRegel, vraag: TijdlijnVraag): boolean {
  return (
    (vraag.rol === undefined || vraag.rol.some((rol) => rol === wie.rol)) &&
    (vraag.persoonId === undefined || vraag.persoonId === wie.persoonId) &&
    (vraag.stap === undefined || vraag.stap.some((code) => code === stap?.code)) &&
    (vraag.aard === undefined || vraag.aard.includes(aard)) &&
    (vraag.van === undefined || op >= vraag.van) &&
    (vraag.tot === undefined || op < vraag.tot)
  );
}
