import type { Bewijssleutels, Ondertekenaar } from '#audit/controlepunt/bewijssleutels.js';
import { controlepuntTekst, leesControlepunt } from '#audit/controlepunt/controlepunt.js';
import { leesNote, onderteken, schrijfNote } from '#audit/controlepunt/note.js';
import { sleutelwisselTekst } from '#audit/controlepunt/sleutelwissel.js';
import { leesVkey } from '#audit/controlepunt/vkey.js';
import { Boom } from '#audit/log/boom.js';
import { DatabaseTegels } from '#audit/log/lees-tegels.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';

/** Marks that one transaction takes in: some seconds of work, more where a whole chain was never taken in yet. */
const HOOGSTENS = 10_000;

export interface ControlepuntInstellingen {
  readonly sleutels: Bewijssleutels;
  /** What the names of the logs begin with: the host of the application. */
  readonly host: string;
  /** The clock of this machine, which who administers the database can't set. */
  readonly klok: () => Instant | Promise<Instant>;
}

/** How large a log was before and is now. */
interface Groei {
  readonly oorsprong: string;
  readonly van: number;
  readonly tot: number;
  /** Marks that were taken in for it. */
  readonly gezien: number;
}

interface SleutelRij {
  readonly nummer: number;
  readonly vkey: string;
}

/** Takes the events of all chains into the log of their organisation, and signs how it stands. */
export class ControlepuntenService {
  constructor(
    private readonly transacties: Transacties,
    private readonly instellingen: ControlepuntInstellingen,
  ) {}

  /**
   * Takes in all that waits and signs one checkpoint when the log grew; its size, or undefined when there was nothing new. That a witness signed
   * the one before is no news of its own: with a witness that looks every hour the log would grow for ever. Who asks at the same time waits and
   * finds nothing new.
   */
  async maak(organisatieId: string): Promise<number | undefined> {
    for (;;) {
      const { grootte, meer } = await this.transacties.in({ organisatieId, persoonId: null }, async (tx) => {
        const groei = await this.#neemOp(tx);
        return groei.meer ? { grootte: undefined, meer: true } : { grootte: await this.#onderteken(tx, groei), meer: false };
      });
      if (!meer) return grootte;
    }
  }

  async #neemOp(tx: Transactie): Promise<Groei & { readonly meer: boolean }> {
    const naam = `${this.instellingen.host}/bewijslog/${tx.organisatieId}`;
    const [groei] = await tx.manager.query<readonly Groei[]>(
      `SELECT oorsprong, van::float8 AS van, tot::float8 AS tot, gezien::float8 AS gezien FROM bewijslog_opnemen($1, $2)`,
      [naam, HOOGSTENS],
    );
    if (groei === undefined) throw new Error('an organisation has a log');
    await bewaarKnopen(tx, groei);
    const [wacht] = await tx.manager.query<readonly { readonly meer: boolean }[]>(
      `SELECT EXISTS (SELECT FROM bewijslog_wacht WHERE organisatie_id = $1) AND $2::boolean AS meer`,
      [tx.organisatieId, groei.gezien >= HOOGSTENS],
    );
    return { ...groei, meer: wacht?.meer === true };
  }

  async #onderteken(tx: Transactie, { oorsprong, tot: grootte }: Groei): Promise<number | undefined> {
    const vorige = await laatsteControlepunt(tx);
    if (grootte === (vorige?.grootte ?? 0) || (vorige !== undefined && !(await isNieuws(tx, vorige.grootte)))) return undefined;
    const tijd = later(vorige?.tijd, await this.instellingen.klok());
    const { ondertekenaar, nummer } = await this.#sleutel(tx, oorsprong, tijd);
    const tekst = controlepuntTekst({ oorsprong, grootte, wortel: await new Boom(new DatabaseTegels(tx)).wortel(grootte), tijd });
    const note = schrijfNote({ tekst, handtekeningen: [onderteken(tekst, ondertekenaar.vkey, ondertekenaar.sleutel)] });
    await tx.manager.query(`INSERT INTO controlepunt (organisatie_id, grootte, note, sleutel, op) VALUES ($1, $2, $3, $4, $5)`, [
      tx.organisatieId,
      grootte,
      note,
      nummer,
      tijd,
    ]);
    return grootte;
  }

  /** The key that signs now. One that takes over from another is signed by both, which needs the one before once more. */
  async #sleutel(
    tx: Transactie,
    oorsprong: string,
    tijd: Instant,
  ): Promise<{ readonly ondertekenaar: Ondertekenaar; readonly nummer: number }> {
    const { sleutels } = this.instellingen;
    const ondertekenaar = sleutels.huidige(oorsprong);
    const [laatste, ...eerder] = await tx.manager.query<readonly SleutelRij[]>(
      `SELECT nummer, vkey FROM bewijslog_sleutel WHERE organisatie_id = $1 ORDER BY nummer DESC`,
      [tx.organisatieId],
    );
    if (laatste?.vkey === ondertekenaar.vkey.tekst) return { ondertekenaar, nummer: laatste.nummer };
    // No verifier takes a key that comes back, and what was signed stays: refused before anything is.
    if (eerder.some(({ vkey }) => vkey === ondertekenaar.vkey.tekst))
      throw new Error(
        'the first key in BEWIJS_SLEUTEL_BESTAND was followed by another before, and does not come back: put the newest one first',
      );
    const nummer = (laatste?.nummer ?? 0) + 1;
    const wissel = laatste === undefined ? null : maakWissel(sleutels, laatste.vkey, ondertekenaar, tijd);
    await tx.manager.query(`INSERT INTO bewijslog_sleutel (organisatie_id, nummer, vkey, wissel, op) VALUES ($1, $2, $3, $4, $5)`, [
      tx.organisatieId,
      nummer,
      ondertekenaar.vkey.tekst,
      wissel,
      tijd,
    ]);
    await schrijfOrganisatieGebeurtenis(tx, { soort: 'BEWIJSSLEUTEL_IN_GEBRUIK', rol: 'SYSTEEM', gegevens: { nummer } });
    return { ondertekenaar, nummer };
  }
}

function maakWissel(sleutels: Bewijssleutels, vkey: string, nieuw: Ondertekenaar, tijd: Instant): string {
  const oud = sleutels.vind(leesVkey(vkey));
  if (oud === undefined)
    throw new Error('the key that signed until now is not in BEWIJS_SLEUTEL_BESTAND: put it below the new one until that has taken over');
  const tekst = sleutelwisselTekst({ oorsprong: nieuw.vkey.naam, oud: oud.vkey, nieuw: nieuw.vkey, tijd });
  return schrijfNote({
    tekst,
    handtekeningen: [onderteken(tekst, oud.vkey, oud.sleutel), onderteken(tekst, nieuw.vkey, nieuw.sleutel)],
  });
}

async function bewaarKnopen(tx: Transactie, { van, tot }: Groei): Promise<void> {
  const knopen = await new Boom(new DatabaseTegels(tx)).nieuweKnopen(van, tot);
  if (knopen.length === 0) return;
  await tx.manager.query(
    `INSERT INTO bewijslog_knoop (organisatie_id, niveau, nummer, hash)
     SELECT $1, x.niveau, x.nummer, decode(x.hash, 'hex') FROM jsonb_to_recordset($2::jsonb) AS x(niveau int, nummer bigint, hash text)`,
    [tx.organisatieId, JSON.stringify(knopen.map(({ niveau, nummer, hash }) => ({ niveau, nummer, hash: hash.toString('hex') })))],
  );
}

/** Whether something else than signatures of witnesses stands in the log from this place on. */
async function isNieuws({ manager, organisatieId }: Transactie, vanaf: number): Promise<boolean> {
  const gevonden: readonly unknown[] = await manager.query(
    `SELECT FROM bewijslog_blad b LEFT JOIN organisatie_gebeurtenis o ON o.organisatie_id = b.keten_id AND o.volgnummer = b.volgnummer
      WHERE b.organisatie_id = $1 AND b.plaats >= $2 AND o.soort IS DISTINCT FROM 'dienMedeondertekeningIn' LIMIT 1`,
    [organisatieId, vanaf],
  );
  return gevonden.length > 0;
}

async function laatsteControlepunt(tx: Transactie): Promise<{ readonly grootte: number; readonly tijd: Instant } | undefined> {
  const [rij] = await tx.manager.query<readonly { readonly note: string }[]>(
    `SELECT note FROM controlepunt WHERE organisatie_id = $1 ORDER BY grootte DESC LIMIT 1`,
    [tx.organisatieId],
  );
  return rij === undefined ? undefined : leesControlepunt(leesNote(rij.note).tekst);
}

/** A clock that was set back does not make a checkpoint older than the one before it. */
const later = (een: Instant | undefined, ander: Instant): Instant => (een === undefined || een < ander ? ander : een);
