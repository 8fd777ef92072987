import type { SMTPTransportOptions } from 'nodemailer/lib/smtp-transport';

const SECONDS = 1000;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Connection settings from `smtp://user:password@host:587` or `smtps://host:465`.
 * A server on another machine is only used over TLS, because an address is personal data; `smtp://` then requires STARTTLS.
 * Anything after the host is refused: such options could switch on a log of whole messages, or another transport.
 */
export function smtpOptions(smtpUrl: string): SMTPTransportOptions {
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined;
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new Error('SMTP_URL has to look like smtp://host:port or smtps://host:port');
  }
  if (url.search !== '' || url.hash !== '' || !['', '/'].includes(url.pathname)) throw new Error('SMTP_URL takes no path and no options');
  const secure = url.protocol === 'smtps:';
  const local = LOOPBACK.has(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !local,
    ignoreTLS: !secure && local,
    ...(url.username === '' ? {} : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    dnsTimeout: 10 * SECONDS,
    socketTimeout: 30 * SECONDS,
    logger: false,
  };
}
