/** Something the process leans on: database, Temporal, file store. */
export interface Onderdeel {
  readonly naam: string;
  /** Without a necessary part the process can do nothing useful; without another it does less. */
  readonly noodzakelijk: boolean;
  /** Resolves when the part works; rejects when it does not. */
  controle(): Promise<void>;
}

export interface OnderdeelStatus {
  readonly naam: string;
  readonly status: 'OK' | 'FOUT';
  readonly noodzakelijk: boolean;
  readonly ms: number;
  /** Fixed Dutch text, at most with an error code: addresses and messages of the part stay inside. */
  readonly uitleg?: string;
}

/** GEREED: all parts work. BEPERKT: only parts that are not necessary fail. NIET_GEREED: a necessary part fails. */
export type GezondheidStatus = 'GEREED' | 'BEPERKT' | 'NIET_GEREED';

export interface Gezondheid {
  readonly status: GezondheidStatus;
  readonly onderdelen: readonly OnderdeelStatus[];
}

/** Asks all parts at once; a part that has not answered after `timeoutMs` milliseconds fails. Never rejects. */
export async function gezondheid(onderdelen: readonly Onderdeel[], timeoutMs: number): Promise<Gezondheid> {
  const statussen = await Promise.all(onderdelen.map((onderdeel) => vraag(onderdeel, timeoutMs)));
  const kapot = statussen.filter(({ status }) => status === 'FOUT');
  const noodzakelijk = kapot.some((onderdeel) => onderdeel.noodzakelijk);
  return { status: noodzakelijk ? 'NIET_GEREED' : kapot.length > 0 ? 'BEPERKT' : 'GEREED', onderdelen: statussen };
}

/** A process that still does part of its work keeps getting requests. */
export function gezondheidHttpStatus(status: GezondheidStatus): 200 | 503 {
  return status === 'NIET_GEREED' ? 503 : 200;
}

const TE_LAAT = Symbol('te laat');

async function vraag(onderdeel: Onderdeel, timeoutMs: number): Promise<OnderdeelStatus> {
  const begin = performance.now();
  const uitleg = await klacht(onderdeel, timeoutMs);
  return {
    naam: onderdeel.naam,
    status: uitleg === undefined ? 'OK' : 'FOUT',
    noodzakelijk: onderdeel.noodzakelijk,
    ms: Math.round(performance.now() - begin),
    ...(uitleg === undefined ? {} : { uitleg }),
  };
}

async function klacht(onderdeel: Onderdeel, timeoutMs: number): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const teLaat = new Promise<typeof TE_LAAT>((resolve) => {
    timer = setTimeout(() => resolve(TE_LAAT), timeoutMs);
  });
  try {
    return (await Promise.race([onderdeel.controle(), teLaat])) === TE_LAAT ? 'Antwoordt niet op tijd.' : undefined;
  } catch (error) {
    const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? `Werkt niet (${code}).` : 'Werkt niet.';
  } finally {
    clearTimeout(timer);
  }
}
