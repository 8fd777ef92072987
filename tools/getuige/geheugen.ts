import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BewijsFout } from '#audit/controlepunt/bewijs-fout.js';
import type { Aangeboden, Weigering } from '#audit/getuige/beoordeel.js';
import { begin, type Gezien, leesGezien, plekVan, schrijfGezien } from '#audit/getuige/gezien.js';
import { errorCode } from '#vault/error-code.js';
import { schrijfEenmaal } from './schrijf-eenmaal.js';

const STAND = /^stand-(\d{6})\.json$/;

/**
 * What a witness keeps of one log, in a folder of its own. Each stand is a new file, made only when nobody else made the one of that number: of two
 * processes at once one gets on, and nothing that was seen is ever written over.
 */
export class Geheugen {
  private constructor(
    readonly map: string,
    readonly gezien: Gezien,
    private readonly nummer: number,
  ) {}

  /** Of the log with this key, from the beginning when it is new here; without a key of the only log in the folder. Refuses with a BewijsFout. */
  static async open(map: string, vkey: string | undefined): Promise<Geheugen> {
    if (vkey === undefined) return Geheugen.#enige(map);
    const nieuw = begin(vkey);
    const eigen = join(map, plekVan(nieuw).map);
    await mkdir(eigen, { recursive: true, mode: 0o700 });
    const geheugen = await Geheugen.#lees(eigen);
    if (geheugen === undefined) return new Geheugen(eigen, nieuw, 0);
    if (!geheugen.gezien.sleutels.includes(vkey))
      throw new BewijsFout('deze getuige volgt dit bewijslog al met een andere sleutel; vraag na welke de goede is');
    return geheugen;
  }

  static async #enige(map: string): Promise<Geheugen> {
    const mappen = (await readdir(map, { withFileTypes: true })).filter((een) => een.isDirectory());
    const gevonden = [];
    for (const { name } of mappen) gevonden.push(await Geheugen.#lees(join(map, name)));
    const [eerste, ...meer] = gevonden.filter((een) => een !== undefined);
    if (eerste === undefined || meer.length > 0)
      throw new BewijsFout('zeg met --log welk bewijslog, met de sleutel (vkey) die de organisatie u gaf');
    return eerste;
  }

  static async #lees(map: string): Promise<Geheugen | undefined> {
    const namen = await readdir(map);
    const laatste = namen.reduce((hoogste, naam) => Math.max(hoogste, Number(STAND.exec(naam)?.[1] ?? 0)), 0);
    if (laatste === 0) return undefined;
    return new Geheugen(map, leesGezien(await readFile(join(map, standNaam(laatste)), 'utf8')), laatste);
  }

  /** Refuses with a BewijsFout when another process was first. */
  async onthoud(gezien: Gezien): Promise<void> {
    if (!(await schrijfEenmaal(join(this.map, standNaam(this.nummer + 1)), schrijfGezien(gezien), 0o600)))
      throw new BewijsFout('een andere getuige was in deze map tegelijk bezig; probeer het opnieuw');
  }

  /** Undefined when it was not signed yet. */
  medeondertekend(grootte: number): Promise<string | undefined> {
    return leesAls(join(this.map, `${grootte}.txt`));
  }

  async bewaarMedeondertekend(grootte: number, note: string): Promise<void> {
    await schrijfEenmaal(join(this.map, `${grootte}.txt`), note);
  }

  async isVerstuurd(grootte: number): Promise<boolean> {
    return (await leesAls(this.#verstuurd(grootte))) !== undefined;
  }

  async bewaarVerstuurd(grootte: number): Promise<void> {
    await schrijfEenmaal(this.#verstuurd(grootte), '');
  }

  /** Keeps what was seen, what was shown and the proof beside it; the same thing once. Returns the folder. */
  async bewaarGeweigerd(weigering: Weigering, { note, groei }: Aangeboden, gezien: string | null): Promise<string> {
    const kenmerk = createHash('sha256').update(note).digest('hex').slice(0, 16);
    const map = join(this.map, 'geweigerd', `${weigering}-${kenmerk}`);
    await mkdir(map, { recursive: true });
    for (const [naam, tekst] of Object.entries({ 'gezien.txt': gezien, 'geweigerd.txt': note, 'geweigerd.groei': groei }))
      if (typeof tekst === 'string') await schrijfEenmaal(join(map, naam), tekst);
    return map;
  }

  #verstuurd(grootte: number): string {
    return join(this.map, `${grootte}.verstuurd`);
  }
}

const standNaam = (nummer: number): string => `stand-${String(nummer).padStart(6, '0')}.json`;

export const leesAls = (pad: string): Promise<string | undefined> =>
  readFile(pad, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
