import type { Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import type { Tijdzone } from '#domain/kalender/tijdzone.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { Kaart, Knoop } from './knoop.js';
import type { Operatie } from './operatie.js';
import type { Moment } from './tijd.js';

export interface Organisatie {
  readonly naam: string;
  readonly laag: Bestuurslaag;
  readonly tijdzone: Tijdzone;
  /** May use the profile OEFEN. */
  readonly oefen: boolean;
}

export interface Mens {
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly email: string;
  /** Name of the organisation. */
  readonly organisatie: string;
}

/** An act, and what must come of it. */
export interface Doet {
  readonly operatie: Operatie;
  readonly met: Kaart | undefined;
  /** Name of what the act is about, where its path asks for one thing. */
  readonly over: string | undefined;
  /** The name that the file gives to what the act made. */
  readonly noem: string | undefined;
  /** The code, or the HTTP status, with which it must be refused. */
  readonly geweigerd: string | number | undefined;
}

/** Reading one thing through the API, and what must stand in it. */
export interface Leest {
  readonly operatie: Operatie;
  readonly met: Kaart | undefined;
  readonly over: string | undefined;
  readonly bevat: Knoop | undefined;
  readonly bevatNiet: Knoop | undefined;
  readonly geweigerd: string | number | undefined;
}

/** An instant in an answer: at this moment, not there yet, or there whenever. */
export type TijdWens = Moment | 'GEEN' | 'WEL';

export type Verwachting =
  | { readonly soort: 'status'; readonly regel: number; readonly status: string }
  | { readonly soort: 'ronde'; readonly regel: number; readonly ronde: number }
  | {
      readonly soort: 'termijn';
      readonly regel: number;
      readonly code: string;
      readonly stap: string | undefined;
      readonly volgnummer: number | undefined;
      readonly afwezig: boolean;
      readonly tijden: Readonly<Partial<Record<'aanvang' | 'einde' | 'geslotenOp', TijdWens>>>;
      readonly status: string | undefined;
      readonly termijnSoort: string | undefined;
    }
  | {
      readonly soort: 'moment';
      readonly regel: number;
      readonly code: string;
      readonly moment: string;
      readonly op: TijdWens | undefined;
      readonly vastgelegd: boolean | undefined;
    }
  | {
      readonly soort: 'bericht';
      readonly regel: number;
      readonly sjabloon: string;
      /** Only those about this term. */
      readonly termijn: string | undefined;
      readonly aan: string | undefined;
      readonly aantal: number;
    }
  | { readonly soort: 'stap'; readonly regel: number; readonly code: string; readonly volgnummer: number; readonly stand: string }
  | {
      readonly soort: 'taak';
      readonly regel: number;
      readonly taak: string;
      /** A person or a role; undefined: somebody. */
      readonly voor: string | undefined;
      readonly open: boolean;
    }
  | {
      readonly soort: 'gebeurtenis';
      readonly regel: number;
      readonly gebeurtenis: string;
      readonly gegevens: Knoop | undefined;
      readonly aantal: number | undefined;
    }
  | {
      readonly soort: 'pdf';
      readonly regel: number;
      readonly stuk: 'brief' | 'rapport';
      readonly door: string | undefined;
      readonly tekst: string;
      readonly bevat: boolean;
    }
  | {
      readonly soort: 'mogelijk';
      readonly regel: number;
      readonly wie: string;
      readonly handeling: string;
      readonly kan: boolean;
      readonly reden: string | undefined;
    };

export interface Regel {
  readonly regel: number;
  /** The clock goes there before anything else happens. */
  readonly op: Moment | undefined;
  /** The clock goes this much further, in milliseconds. */
  readonly wacht: number | undefined;
  readonly kop: string | undefined;
  /** The case that the line is about; the one of the line before when not named. */
  readonly toetsing: string | undefined;
  readonly wie: string | undefined;
  readonly doet: Doet | undefined;
  readonly ziet: readonly string[];
  readonly zietNiet: readonly string[];
  readonly leest: Leest | undefined;
  readonly verwacht: readonly Verwachting[];
}

export interface Scenario {
  readonly naam: string;
  readonly organisaties: readonly Organisatie[];
  readonly mensen: readonly Mens[];
  /** The clock when it begins. */
  readonly klok: Moment;
  readonly verloop: readonly Regel[];
}
