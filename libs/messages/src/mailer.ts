import { createTransport } from 'nodemailer';
import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import { eisMailadres } from '#domain/bericht/mail-adres.js';
import { toMailError } from './mail-error.js';
import { maakMail } from './sjablonen/maak-mail.js';
import { smtpOptions } from './smtp-url.js';

export interface MailOpdracht {
  /** UUID of the message; the same id gives the same Message-ID, so that a repeat can be recognised. */
  readonly berichtId: string;
  readonly aan: { readonly adres: string };
  readonly sjabloon: BerichtSjabloon;
  /** Where the application lives, `https://…`. The only link in the mail. */
  readonly basisUrl: string;
  readonly afzender: { readonly adres: string; readonly naam: string };
  /** Code of an invitation: the link then leads to where it is redeemed. */
  readonly uitnodiging?: string;
  /** A text to keep, which tells a stranger nothing. */
  readonly bijlage?: { readonly naam: string; readonly tekst: string };
}

export interface MailBewijs {
  readonly messageId: string;
}

const BERICHT_ID = /^[A-Za-z0-9-]{1,64}$/;
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Hands over one message to one address at a time. Knows no dossier: what it sends comes from the templates alone. */
export class Mailer {
  readonly #transport;

  /** @param smtpUrl see {@link smtpOptions}; refuses a wrong one with a plain error, at start */
  constructor(smtpUrl: string) {
    // Connections are kept: many small messages go out one after another.
    this.#transport = createTransport({ ...smtpOptions(smtpUrl), pool: true }, { disableFileAccess: true, disableUrlAccess: true });
  }

  /**
   * Resolves when the mail server has accepted the message.
   * Refuses with DomainError MAILADRES_ONJUIST, TemporaryMailError (try again) or PermanentMailError (don't).
   */
  async send(opdracht: MailOpdracht): Promise<MailBewijs> {
    const { aan, afzender, berichtId } = opdracht;
    eisMailadres(aan.adres);
    eisMailadres(afzender.adres);
    if (!BERICHT_ID.test(berichtId)) throw new Error('A berichtId holds letters, digits and hyphens only');
    const messageId = `<${berichtId}@${afzender.adres.slice(afzender.adres.indexOf('@') + 1)}>`;
    const inhoud = maakMail(opdracht.sjabloon, opdracht.basisUrl, opdracht.uitnodiging);
    try {
      await this.#transport.sendMail({
        // Addresses as objects and an explicit envelope: a string would go through an address parser, which can read more than one address in it.
        envelope: { from: afzender.adres, to: [aan.adres] },
        from: { name: afzender.naam.replace(CONTROL, ' '), address: afzender.adres },
        to: { name: '', address: aan.adres },
        messageId,
        subject: inhoud.onderwerp,
        text: inhoud.tekst,
        html: inhoud.html,
        ...(opdracht.bijlage === undefined
          ? {}
          : {
              attachments: [{ filename: opdracht.bijlage.naam, content: opdracht.bijlage.tekst, contentType: 'text/plain; charset=utf-8' }],
            }),
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
      });
    } catch (error) {
      throw toMailError(error);
    }
    return { messageId };
  }

  /** Signs in at the mail server without sending anything; for the health check. Refuses with TemporaryMailError. */
  async verify(): Promise<void> {
    try {
      await this.#transport.verify();
    } catch (error) {
      throw toMailError(error);
    }
  }

  close(): void {
    this.#transport.close();
  }
}
