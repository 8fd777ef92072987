import { Boom } from '#audit/log/boom.js';
import { DatabaseTegels } from '#audit/log/lees-tegels.js';
import type { Mailer } from '#messages/mailer.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Publicatieplaats } from '#vault/publicatie/publicatieplaats.js';
import type { BerichtInstellingen } from '../berichten/bezorg.js';
import { bezorgAllen } from '../berichten/bezorg-allen.js';
import { berichtenVoor } from './toezichthouders.js';

const MAIL = 'mail';
/** The griffier and the FG: none of them administers the database. */
const MAIL_ROLLEN = ['GRIFFIER', 'FG'] as const;
/** A mail for each checkpoint would tell a mailbox when something was done; one for each day tells that something was. */
const MAIL_ELKE = '20 hours';
/** So many of what waits at a time; more come with the next round. */
const HOOGSTENS = 100;

interface Wachtend {
  readonly grootte: number;
  readonly note: string;
  /** Size of the checkpoint that this place got before; 0 for its first. */
  readonly vorige: number;
}

/** Brings checkpoints to places that who administers the database can't change. */
export class PublicatieService {
  /** Day on which nobody of an organisation could ever get the mail: the server is not asked again every few minutes. */
  readonly #vergeefs = new Map<string, string>();

  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly plaatsen: readonly Publicatieplaats[],
    private readonly mailer: Pick<Mailer, 'send'>,
    private readonly instellingen: BerichtInstellingen,
    /** Hears of a place that did not take what it got: the others do. */
    private readonly meld: (error: unknown, organisatieId: string) => void,
  ) {}

  /** All that waits, to each place, and the mail of the day. True when every place took it; what did not comes again. */
  async publiceer(organisatieId: string): Promise<boolean> {
    const pogingen = [...this.plaatsen.map((plaats) => () => this.#naar(organisatieId, plaats)), () => this.#mail(organisatieId)];
    let gelukt = true;
    for (const poging of pogingen) {
      try {
        await poging();
      } catch (error) {
        gelukt = false;
        this.meld(error, organisatieId);
      }
    }
    return gelukt;
  }

  /** From small to large, each with the proof that it goes on from the one before: what a witness asks for. */
  async #naar(organisatieId: string, plaats: Publicatieplaats): Promise<void> {
    const namens = { organisatieId, persoonId: null };
    const { wachtend, wissels } = await this.transacties.in(namens, async (tx) => ({
      wachtend: await wachtendVoor(tx, plaats.naam),
      wissels: await leesWissels(tx),
    }));
    if (wachtend.length > 0)
      for (const { nummer, wissel } of wissels)
        await plaats.zet(`${organisatieId}/sleutelwissel-${String(nummer).padStart(3, '0')}.txt`, wissel);
    for (const punt of wachtend) {
      const groei = await this.transacties.in(namens, (tx) => groeiTekst(tx, punt));
      // The checkpoint last: a witness who comes in between sees it with its proof, or not yet.
      await plaats.zet(`${organisatieId}/${cijfers(punt.grootte)}.groei`, groei);
      await plaats.zet(puntNaam(organisatieId, punt.grootte), punt.note);
      await this.#noteer(organisatieId, punt.grootte, plaats.naam);
    }
  }

  /** The last checkpoint, once a day, when there is a new one. That it left is only noted when somebody got it. */
  async #mail(organisatieId: string): Promise<void> {
    const teDoen = await this.transacties.in({ organisatieId, persoonId: null }, async (tx) => {
      const [punt] = await tx.manager.query<readonly { readonly grootte: number; readonly note: string }[]>(
        `SELECT c.grootte::float8 AS grootte, c.note FROM controlepunt c WHERE c.organisatie_id = $1
            AND NOT EXISTS (SELECT FROM controlepunt_publicatie p WHERE p.organisatie_id = c.organisatie_id AND p.plaats = '${MAIL}'
              AND (p.grootte >= c.grootte OR p.op > $2::timestamptz - interval '${MAIL_ELKE}'))
          ORDER BY c.grootte DESC LIMIT 1`,
        [organisatieId, tx.nu],
      );
      const dag = tx.nu.slice(0, 10);
      if (punt === undefined || this.#vergeefs.get(organisatieId) === dag) return undefined;
      const bijlage = { naam: 'bewijs.txt', tekst: punt.note };
      const kenmerk = `${organisatieId}/${punt.grootte}`;
      return {
        dag,
        grootte: punt.grootte,
        berichten: await berichtenVoor(tx, this.kluis, { rollen: MAIL_ROLLEN, sjabloon: 'BEWIJS', kenmerk, bijlage }),
      };
    });
    if (teDoen === undefined) return;
    const meld = (error: unknown): void => this.meld(error, organisatieId);
    if (await bezorgAllen(this.mailer, this.instellingen, teDoen.berichten, meld)) await this.#noteer(organisatieId, teDoen.grootte, MAIL);
    else if (teDoen.berichten.length > 0) this.#vergeefs.set(organisatieId, teDoen.dag);
  }

  #noteer(organisatieId: string, grootte: number, plaats: string): Promise<unknown> {
    return this.transacties.in({ organisatieId, persoonId: null }, (tx) =>
      tx.manager.query(
        `INSERT INTO controlepunt_publicatie (organisatie_id, grootte, plaats, op) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
        [organisatieId, grootte, plaats, tx.nu],
      ),
    );
  }
}

const cijfers = (grootte: number): string => String(grootte).padStart(12, '0');
/** Name of a published checkpoint: sorts by size. */
export const puntNaam = (organisatieId: string, grootte: number): string => `${organisatieId}/${cijfers(grootte)}.txt`;

function wachtendVoor(tx: Transactie, plaats: string): Promise<readonly Wachtend[]> {
  return tx.manager.query(
    `WITH er AS (SELECT coalesce(max(p.grootte), 0) AS laatste FROM controlepunt_publicatie p WHERE p.organisatie_id = $1 AND p.plaats = $2)
     SELECT c.grootte::float8 AS grootte, c.note, lag(c.grootte, 1, er.laatste) OVER (ORDER BY c.grootte)::float8 AS vorige
       FROM controlepunt c, er WHERE c.organisatie_id = $1 AND c.grootte > er.laatste ORDER BY c.grootte LIMIT ${HOOGSTENS}`,
    [tx.organisatieId, plaats],
  );
}

function leesWissels(tx: Transactie): Promise<readonly { readonly nummer: number; readonly wissel: string }[]> {
  return tx.manager.query(`SELECT nummer, wissel FROM bewijslog_sleutel WHERE organisatie_id = $1 AND wissel IS NOT NULL ORDER BY nummer`, [
    tx.organisatieId,
  ]);
}

/** As C2SP tlog-witness asks for it: the size before, the consistency proof, an empty line, the checkpoint. */
async function groeiTekst(tx: Transactie, { grootte, vorige, note }: Wachtend): Promise<string> {
  const pad = await new Boom(new DatabaseTegels(tx)).consistentie(vorige, grootte);
  return `old ${vorige}\n${pad.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${note}`;
}
