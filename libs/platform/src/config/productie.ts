import type { Configuratie } from './configuratie.js';
import { leesGeheimBestand } from './geheim-bestand.js';
import { isLoopback } from './loopback.js';

/** First line of a key file made for trying things out; its keys protect nothing. */
export const LOKAAL_KENMERK = '# lokaal';

const STANDAARDWACHTWOORDEN = new Set(
  'postgres password wachtwoord admin root test demo lokaal local secret geheim changeme integriteitstoetsing 1234 12345 123456'.split(' '),
);

/** Everything that forbids a production start, all at once. Names settings, never values. */
export function productieBezwaren(configuratie: Configuratie): readonly string[] {
  return [
    ...webadres('BASIS_URL', configuratie.basisUrl, 'wijst naar deze computer zelf.'),
    ...webadres('OIDC_ISSUER', configuratie.oidc.issuer, 'is de lokale aanmelding. Gebruik de aanmelding van uw organisatie.'),
    ...wachtwoord('DATABASE_URL', configuratie.database.url),
    ...wachtwoord('SMTP_URL', configuratie.mail.smtpUrl),
    ...(isStandaard(configuratie.oidc.clientSecret ?? '') ? ['OIDC_CLIENT_SECRET is een standaardwachtwoord.'] : []),
    ...(isLoopback(new URL(configuratie.mail.smtpUrl).hostname)
      ? ['SMTP_URL is de lokale postvanger: er zou geen e-mail aankomen. Gebruik uw eigen mailserver.']
      : []),
    ...(/\.(example|invalid|test|localhost)$/i.test(configuratie.mail.afzender)
      ? ['MAIL_AFZENDER is een voorbeeldadres. Gebruik een adres van uw organisatie.']
      : []),
    ...sleutelBestand(configuratie.sleutelBestand),
    ...clientSleutel(configuratie.oidc.clientSleutelBestand),
  ];
}

function webadres(naam: string, adres: string, lokaal: string): readonly string[] {
  const url = new URL(adres);
  return [
    ...(url.protocol === 'https:' ? [] : [`${naam} moet beginnen met https://.`]),
    ...(isLoopback(url.hostname) ? [`${naam} ${lokaal}`] : []),
  ];
}

function wachtwoord(naam: string, adres: string): readonly string[] {
  const url = new URL(adres);
  const onveilig = isStandaard(url.password) || (url.password !== '' && url.password === url.username);
  return onveilig ? [`${naam} heeft een standaardwachtwoord.`] : [];
}

function isStandaard(waarde: string): boolean {
  return STANDAARDWACHTWOORDEN.has(waarde.toLowerCase());
}

function clientSleutel(pad: string | undefined): readonly string[] {
  if (pad === undefined) return [];
  const bestand = leesGeheimBestand(pad);
  if ('fout' in bestand) return [`OIDC_CLIENT_SLEUTEL_BESTAND ${bestand.fout}`];
  return bestand.voorIedereen
    ? ['OIDC_CLIENT_SLEUTEL_BESTAND is leesbaar voor iedereen op deze computer. Maak het alleen leesbaar voor de applicatie.']
    : [];
}

function sleutelBestand(pad: string): readonly string[] {
  const bestand = leesGeheimBestand(pad);
  if ('fout' in bestand) return [`SLEUTEL_BESTAND ${bestand.fout}`];
  return [
    ...(bestand.tekst.trimStart().toLowerCase().startsWith(LOKAAL_KENMERK)
      ? ['SLEUTEL_BESTAND bevat sleutels om mee te oefenen. Maak eigen sleutels.']
      : []),
    ...(bestand.voorIedereen
      ? ['SLEUTEL_BESTAND is leesbaar voor iedereen op deze computer. Maak het alleen leesbaar voor de applicatie.']
      : []),
  ];
}
