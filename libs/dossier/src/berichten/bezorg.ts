import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { PermanentMailError } from '#messages/mail-error.js';
import type { Mailer, MailOpdracht } from '#messages/mailer.js';

export interface BerichtInstellingen {
  /** The one link in every mail. */
  readonly basisUrl: string;
  readonly afzender: string;
}

export interface TeBezorgen {
  readonly id: string;
  readonly sjabloon: BerichtSjabloon;
  /** Null when this person has none. */
  readonly adres: string | null;
  /** The code of his invitation, for who can't sign in yet. */
  readonly uitnodiging?: string | null;
  readonly organisatieNaam: string;
  readonly bijlage?: MailOpdracht['bijlage'];
}

/** Sends one mail. False when it can't be delivered at this address, today or ever; refuses with TemporaryMailError when trying again may help. */
export async function bezorg(
  mailer: Pick<Mailer, 'send'>,
  { basisUrl, afzender }: BerichtInstellingen,
  { id, adres, sjabloon, organisatieNaam, uitnodiging = null, bijlage }: TeBezorgen,
): Promise<boolean> {
  if (adres === null) return false;
  try {
    await mailer.send({
      berichtId: id,
      aan: { adres },
      sjabloon,
      basisUrl,
      afzender: { adres: afzender, naam: organisatieNaam },
      ...(uitnodiging === null ? {} : { uitnodiging }),
      ...(bijlage === undefined ? {} : { bijlage }),
    });
    return true;
  } catch (error) {
    if (error instanceof PermanentMailError || (error instanceof DomainError && error.code === 'MAILADRES_ONJUIST')) return false;
    throw error;
  }
}
