/** Why a mail was not handed over. Codes only: an answer of a mail server repeats the address. */
export type MailReden =
  'ADRES_GEWEIGERD' | 'BERICHT_GEWEIGERD' | 'SERVER_BEZET' | 'VERBINDING' | 'BEVEILIGING' | 'AANMELDEN' | 'AFZENDER_GEWEIGERD' | 'ONBEKEND';

abstract class MailError extends Error {
  constructor(
    readonly reden: MailReden,
    /** The three digits that the server answered, if it got that far. */
    readonly smtpCode?: number,
  ) {
    super(smtpCode === undefined ? `mail: ${reden}` : `mail: ${reden} (${smtpCode})`);
  }
}

/** Another attempt may succeed, perhaps after the administrator has repaired the mail settings. Keep the message and try again. */
export class TemporaryMailError extends MailError {
  override readonly name = 'TemporaryMailError';
}

/** The server said that it will never take this message for this address (a 5xx reply). Don't retry: somebody has to correct the address. */
export class PermanentMailError extends MailError {
  override readonly name = 'PermanentMailError';
}

interface SmtpFailure {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
}

const CONNECTION = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'EPROTOCOL', 'EPROXY', 'ESTREAM']);

/**
 * Decides from what the server refused. Only a 5xx reply to the recipient or to the message itself is final; a refused sign-in, sender or
 * TLS is a setting of ours that is wrong for every message and gets repaired.
 */
export function toMailError(error: unknown): TemporaryMailError | PermanentMailError {
  const { code, command, responseCode }: SmtpFailure = typeof error === 'object' && error !== null ? error : {};
  const smtpCode = typeof responseCode === 'number' ? responseCode : undefined;
  const final = smtpCode !== undefined && smtpCode >= 500 && smtpCode !== 503;
  if (command === 'RCPT TO')
    return final ? new PermanentMailError('ADRES_GEWEIGERD', smtpCode) : new TemporaryMailError('SERVER_BEZET', smtpCode);
  if (command === 'DATA')
    return final ? new PermanentMailError('BERICHT_GEWEIGERD', smtpCode) : new TemporaryMailError('SERVER_BEZET', smtpCode);
  if (command === 'MAIL FROM' && final) return new TemporaryMailError('AFZENDER_GEWEIGERD', smtpCode);
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'EOAUTH2') return new TemporaryMailError('AANMELDEN', smtpCode);
  if (code === 'ETLS' || code === 'EREQUIRETLS') return new TemporaryMailError('BEVEILIGING', smtpCode);
  if (smtpCode !== undefined) return new TemporaryMailError('SERVER_BEZET', smtpCode);
  return new TemporaryMailError(typeof code === 'string' && CONNECTION.has(code) ? 'VERBINDING' : 'ONBEKEND');
}
