import { DomainError } from '#domain/fout/domain-error.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { MedewerkerRol } from '#domain/personen/rollen.rules.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { iso } from '../lezen/iso.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { logNamen, naamVan } from '../persoon/namen.js';
import { persoonPlek } from '../persoon/persoon-plek.js';
import { IS_MEDEWERKER } from './medewerker.js';

export interface PersoonInLijst {
  readonly persoonId: string;
  readonly naam: string | null;
  readonly email: string | null;
  readonly rollen: readonly MedewerkerRol[];
  readonly geblokkeerdOp: Instant | null;
  /** Whether an account is tied to him. */
  readonly heeftAanmelding: boolean;
  /** The invitation that he has not used yet. */
  readonly uitnodiging: { readonly verlooptOp: Instant; readonly mail: 'TE_VERZENDEN' | 'VERZONDEN' | 'ONBESTELBAAR' } | null;
  readonly laatstAangemeldOp: Instant | null;
}

/** A function that somebody holds. */
export interface Recht {
  readonly persoonId: string;
  readonly naam: string | null;
  readonly rol: MedewerkerRol;
  /** Null: before this was kept. */
  readonly sinds: Instant | null;
  /** Null: before this was kept, or by who installed the system. */
  readonly gegevenDoor: string | null;
  /** The last time that something was seen or done in this function. */
  readonly laatstGebruiktOp: Instant | null;
  readonly laatstAangemeldOp: Instant | null;
  readonly geblokkeerd: boolean;
}

type Rij = Omit<PersoonInLijst, 'persoonId' | 'naam' | 'email'> & {
  readonly id: string;
  readonly naam: Buffer | null;
  readonly email: Buffer | null;
};
type RechtRij = Omit<Recht, 'naam' | 'gegevenDoor'> & { readonly id: string; readonly naam: Buffer | null; readonly doorId: string | null };

const PERSONEN = `SELECT p.id, p.naam, p.email, ${iso('p.geblokkeerd_op')} AS "geblokkeerdOp", ${iso('p.laatst_aangemeld_op')} AS "laatstAangemeldOp",
    (SELECT coalesce(array_agg(r.rol ORDER BY r.rol), '{}') FROM persoon_rol r WHERE r.persoon_id = p.id AND r.rol <> 'KANDIDAAT') AS rollen,
    EXISTS (SELECT FROM aanmelding a WHERE a.persoon_id = p.id) AS "heeftAanmelding",
    (SELECT json_build_object('verlooptOp', ${iso('u.verloopt_op')}, 'mail', u.mail) FROM uitnodiging u
      WHERE u.persoon_id = p.id AND u.gebruikt_op IS NULL AND u.ingetrokken_op IS NULL AND u.mail IS NOT NULL) AS uitnodiging
  FROM persoon p WHERE ${IS_MEDEWERKER}`;

/** Who works for the organisation, for who manages it and who checks that. Of somebody who is kandidaat too that is not told. */
export class PersonenInzageService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /** By name. Refuses with GEEN_TOEGANG. */
  lijst(beller: Beller): Promise<readonly PersoonInLijst[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkPersonen', async (tx) =>
      (await this.#lees(tx, PERSONEN)).sort((a, b) => (a.naam ?? '').localeCompare(b.naam ?? '', 'nl')),
    );
  }

  /** Refuses with GEEN_TOEGANG, PERSOON_ONBEKEND. */
  lees(beller: Beller, persoonId: string): Promise<PersoonInLijst> {
    return inOrganisatie(this.transacties, beller, 'bekijkPersoon', async (tx) => {
      const [persoon] = await this.#lees(tx, `${PERSONEN} AND p.id = $1`, [persoonId]);
      if (persoon === undefined) throw new DomainError('PERSOON_ONBEKEND');
      return persoon;
    });
  }

  /** Every function of everybody, for the yearly review (BIO2 5.18). Refuses with GEEN_TOEGANG. */
  rechten(beller: Beller): Promise<readonly Recht[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkRechten', async (tx) => {
      const rijen: readonly RechtRij[] = await tx.manager.query(
        `WITH gebruik AS (SELECT b.persoon_id, b.relatie, max(b.op) AS op FROM toegangsbesluit b WHERE b.toegestaan AND b.relatie IS NOT NULL GROUP BY 1, 2)
         SELECT p.id, p.id AS "persoonId", p.naam, r.rol, ${iso('r.gegeven_op')} AS sinds, r.gegeven_door AS "doorId", ${iso('g.op')} AS "laatstGebruiktOp",
                ${iso('p.laatst_aangemeld_op')} AS "laatstAangemeldOp", p.geblokkeerd_op IS NOT NULL AS geblokkeerd
           FROM persoon p JOIN persoon_rol r ON r.persoon_id = p.id LEFT JOIN gebruik g ON g.persoon_id = p.id AND g.relatie = r.rol
          WHERE r.rol <> 'KANDIDAAT' ORDER BY r.rol`,
      );
      const sleutels = await this.kluis.vanOrganisatie(tx);
      const namen = new Map((await this.#lees(tx, PERSONEN)).map(({ persoonId, naam }) => [persoonId, naam]));
      return rijen
        .map(({ id, naam, doorId, ...recht }) => ({
          ...recht,
          naam: naamVan(sleutels, { id, naam }),
          gegevenDoor: doorId === null ? null : (namen.get(doorId) ?? null),
        }))
        .sort((a, b) => (a.naam ?? '').localeCompare(b.naam ?? '', 'nl'));
    });
  }

  async #lees(tx: Transactie, sql: string, params: readonly unknown[] = []): Promise<PersoonInLijst[]> {
    const rijen: readonly Rij[] = await tx.manager.query(sql, [...params]);
    await logNamen(
      tx,
      this.kluis,
      rijen.map(({ id }) => id),
    );
    const sleutels = await this.kluis.vanOrganisatie(tx);
    return rijen.map(({ id, naam, email, ...persoon }) => ({
      persoonId: id,
      ...persoon,
      naam: naamVan(sleutels, { id, naam }),
      email: email === null ? null : sleutels.ontsluit<string>(persoonPlek(id, 'email'), email),
    }));
  }
}
