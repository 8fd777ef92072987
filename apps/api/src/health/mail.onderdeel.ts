import { connect } from 'node:net';
import { smtpOptions } from '#messages/smtp-url.js';
import type { Onderdeel } from '#platform/health/gezondheid.js';

const WACHTTIJD_MS = 2_500;

/** Whether the mail server takes connections. Without it acts go on; messages wait. */
export function mailOnderdeel(smtpUrl: string): Onderdeel {
  const { host, port } = smtpOptions(smtpUrl);
  return { naam: 'e-mail', noodzakelijk: false, controle: () => bereik(host ?? '', Number(port ?? 25)) };
}

function bereik(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: WACHTTIJD_MS });
    const klaar = (error?: Error): void => {
      socket.destroy();
      if (error === undefined) resolve();
      else reject(error);
    };
    socket.once('connect', () => klaar());
    socket.once('timeout', () => klaar(new Error('the mail server does not answer')));
    socket.once('error', klaar);
  });
}
