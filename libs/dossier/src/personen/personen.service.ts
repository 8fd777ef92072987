import { DomainError, eis } from '#domain/fout/domain-error.js';
import { functieGegevens } from '#domain/personen/functie-gegevens.js';
import { combinatieWeigeringen, gegevenRollen, type MedewerkerRol, ontnomenRollen, rolWeigeringen } from '#domain/personen/rollen.rules.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import { emailIndex } from '#vault/keys/email-index.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Kluis } from '#vault/kluis.js';
import { eerderAntwoord, onthoudAntwoord } from '../handeling/eerder-antwoord.js';
import type { Beller, Verzoek } from '../handeling/opdracht.js';
import { actieveOpdrachtgever } from '../organisatie/actieve-opdrachtgever.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { maakPersoon } from '../persoon/maak-persoon.js';
import type { Uitnodigingen } from '../uitnodiging/uitnodigingen.js';
import { geefRollen } from './geef-rollen.js';
import { andereBeheerder, houdMedewerker, IS_MEDEWERKER, legWijzigingVast } from './medewerker.js';

/** How the sign-in provider knows somebody. */
export interface Account {
  readonly issuer: string;
  readonly sub: string;
}
export interface NieuwPersoon {
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly MedewerkerRol[];
  /** Left out: he is invited. */
  readonly account?: Account;
}
export interface PersoonAntwoord {
  readonly persoonId: string;
}

/**
 * The people who work for an organisation: who they are, what they may be, whether they can sign in. Every change is an event in the chain
 * of the organisation; the database ends the sessions of who is blocked, gets other functions or loses his account. Kandidaten are not seen
 * here, and nothing here opens a case: that takes a relation to it.
 */
export class PersonenService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly keys: KeyProvider,
    private readonly uitnodigingen: Pick<Uitnodigingen, 'nodigUitPerMail' | 'trekIn'>,
  ) {}

  /**
   * Who is known as kandidaat keeps his name and his own way of signing in; the beheerder does not notice. Refuses with GEEN_TOEGANG,
   * PERSOON_BESTAAT_AL, AANMELDING_BEZET, ROLCOMBINATIE_NIET_TOEGESTAAN.
   */
  voegToe({ beller, idempotentie }: Verzoek, nieuw: NieuwPersoon): Promise<PersoonAntwoord> {
    return inOrganisatie(this.transacties, beller, 'voegPersoonToe', async (tx, houding) => {
      const eerder = idempotentie && (await eerderAntwoord<PersoonAntwoord>(tx, idempotentie));
      if (eerder !== undefined) return eerder;
      eis(combinatieWeigeringen(nieuw.rollen));
      const bekend = await zoekKandidaat(tx, emailIndex(this.keys, nieuw.email));
      if (bekend !== undefined && nieuw.rollen.some((rol) => combinatieWeigeringen([rol, 'KANDIDAAT']).length > 0))
        throw new DomainError('ROLCOMBINATIE_NIET_TOEGESTAAN');
      const persoonId = bekend ?? (await this.#maak(tx, nieuw));
      const uitnodigen = bekend === undefined && nieuw.account === undefined;
      const uitnodigingId = uitnodigen ? await this.uitnodigingen.nodigUitPerMail(tx, persoonId) : null;
      const rollen = gegevenRollen({ nu: [], straks: nieuw.rollen });
      await geefRollen(tx, persoonId, rollen);
      const gegevens = { persoonId, uitnodigingId, ...functieGegevens(rollen) };
      await legWijzigingVast(tx, this.kluis, houding, 'voegPersoonToe', gegevens);
      const antwoord = { persoonId };
      if (idempotentie !== undefined) await onthoudAntwoord(tx, idempotentie, antwoord);
      return antwoord;
    });
  }

  /**
   * Takes effect with his next request; he signs in anew. A function that takes two is proposed, which changes nothing yet. Refuses with GEEN_TOEGANG, PERSOON_ONBEKEND,
   * ROL_AL_VOORGESTELD and the codes of `rolWeigeringen`.
   */
  wijzigRollen(beller: Beller, persoonId: string, straks: readonly MedewerkerRol[]): Promise<PersoonAntwoord> {
    return inOrganisatie(this.transacties, beller, 'wijzigRollen', async (tx, houding) => {
      const { rollen: nu } = await houdMedewerker(tx, persoonId);
      const isOpdrachtgever = (await actieveOpdrachtgever(tx)) === persoonId;
      const weg = ontnomenRollen({ nu, straks });
      const anderer = !weg.includes('BEHEERDER') || (await andereBeheerder(tx, persoonId));
      eis(rolWeigeringen({ doorId: beller.persoonId, persoonId, nu, straks, andereBeheerder: anderer, isOpdrachtgever }));
      const erbij = gegevenRollen({ nu, straks });
      if (weg.length + erbij.length === 0) return { persoonId };
      await tx.manager.query(`DELETE FROM persoon_rol WHERE persoon_id = $1 AND rol = ANY ($2::text[])`, [persoonId, weg]);
      await geefRollen(tx, persoonId, erbij);
      await legWijzigingVast(tx, this.kluis, houding, 'wijzigRollen', { persoonId, ...functieGegevens(erbij, weg) });
      return { persoonId };
    });
  }

  /** From this moment on he can do nothing any more, wherever he is signed in. Refuses with GEEN_TOEGANG, PERSOON_ONBEKEND, FUNCTIESCHEIDING, LAATSTE_BEHEERDER. */
  blokkeer(beller: Beller, persoonId: string): Promise<PersoonAntwoord> {
    return inOrganisatie(this.transacties, beller, 'blokkeerPersoon', async (tx, houding) => {
      const { rollen, geblokkeerd } = await houdMedewerker(tx, persoonId);
      if (persoonId === beller.persoonId) throw new DomainError('FUNCTIESCHEIDING');
      if (rollen.includes('BEHEERDER') && !(await andereBeheerder(tx, persoonId))) throw new DomainError('LAATSTE_BEHEERDER');
      if (geblokkeerd) return { persoonId };
      await tx.manager.query(`UPDATE persoon SET geblokkeerd_op = $2 WHERE id = $1`, [persoonId, tx.nu]);
      await legWijzigingVast(tx, this.kluis, houding, 'blokkeerPersoon', { persoonId });
      return { persoonId };
    });
  }

  /** Refuses with GEEN_TOEGANG, PERSOON_ONBEKEND. */
  deblokkeer(beller: Beller, persoonId: string): Promise<PersoonAntwoord> {
    return inOrganisatie(this.transacties, beller, 'deblokkeerPersoon', async (tx, houding) => {
      const { geblokkeerd } = await houdMedewerker(tx, persoonId);
      if (!geblokkeerd) return { persoonId };
      await tx.manager.query(`UPDATE persoon SET geblokkeerd_op = NULL WHERE id = $1`, [persoonId]);
      await legWijzigingVast(tx, this.kluis, houding, 'deblokkeerPersoon', { persoonId });
      return { persoonId };
    });
  }

  /**
   * He gets a mail with a link with which he ties his account to himself; an earlier link counts no more. Refuses with GEEN_TOEGANG,
   * PERSOON_ONBEKEND, PERSOON_GEBLOKKEERD, AANMELDING_BESTAAT_AL.
   */
  nodigUit(beller: Beller, persoonId: string): Promise<PersoonAntwoord> {
    return inOrganisatie(this.transacties, beller, 'nodigPersoonUit', async (tx, houding) => {
      const { geblokkeerd } = await houdMedewerker(tx, persoonId);
      if (geblokkeerd) throw new DomainError('PERSOON_GEBLOKKEERD');
      const accounts: readonly unknown[] = await tx.manager.query(`SELECT FROM aanmelding WHERE persoon_id = $1`, [persoonId]);
      if (accounts.length > 0) throw new DomainError('AANMELDING_BESTAAT_AL');
      const uitnodigingId = await this.uitnodigingen.nodigUitPerMail(tx, persoonId);
      await legWijzigingVast(tx, this.kluis, houding, 'nodigPersoonUit', { persoonId, uitnodigingId });
      return { persoonId };
    });
  }

  /** His account does not count any more, nor does a link that still waited: he must be invited again. Refuses with GEEN_TOEGANG, PERSOON_ONBEKEND, FUNCTIESCHEIDING. */
  verwijderAanmelding(beller: Beller, persoonId: string): Promise<PersoonAntwoord> {
    return inOrganisatie(this.transacties, beller, 'verwijderAanmelding', async (tx, houding) => {
      await houdMedewerker(tx, persoonId);
      if (persoonId === beller.persoonId) throw new DomainError('FUNCTIESCHEIDING');
      await tx.manager.query(`DELETE FROM aanmelding WHERE persoon_id = $1`, [persoonId]);
      await this.uitnodigingen.trekIn(tx, persoonId);
      await legWijzigingVast(tx, this.kluis, houding, 'verwijderAanmelding', { persoonId });
      return { persoonId };
    });
  }

  async #maak(tx: Transactie, { account, ...wie }: NieuwPersoon): Promise<string> {
    const id = await maakPersoon(tx, this.kluis, this.keys, wie);
    if (id === undefined) throw new DomainError('PERSOON_BESTAAT_AL');
    if (account !== undefined) await bind(tx, id, account);
    return id;
  }
}

/** Who has this address and is kandidaat only; undefined when nobody has it. Refuses with PERSOON_BESTAAT_AL who works here already. */
async function zoekKandidaat(tx: Transactie, index: Buffer): Promise<string | undefined> {
  const rijen: readonly { readonly id: string; readonly medewerker: boolean }[] = await tx.manager.query(
    `SELECT p.id, ${IS_MEDEWERKER} AS medewerker FROM persoon p WHERE p.email_index = $1 FOR NO KEY UPDATE OF p`,
    [index],
  );
  const [rij] = rijen;
  if (rij?.medewerker === true) throw new DomainError('PERSOON_BESTAAT_AL');
  return rij?.id;
}

async function bind(tx: Transactie, persoonId: string, { issuer, sub }: Account): Promise<void> {
  const nieuw: readonly unknown[] = await tx.manager.query(
    `INSERT INTO aanmelding (organisatie_id, persoon_id, issuer, sub) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING persoon_id`,
    [tx.organisatieId, persoonId, issuer, sub],
  );
  if (nieuw.length === 0) throw new DomainError('AANMELDING_BEZET');
}
