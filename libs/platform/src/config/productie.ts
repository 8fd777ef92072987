import { bewijsBezwaren } from './bewijs.js';
import type { Configuratie } from './configuratie.js';
import { leesGeheimBestand } from './geheim-bestand.js';
import { isLoopback } from './loopback.js';
import type { Opslag } from './opslag.js';
import type { SleutelBron } from './sleutel-bron.js';

/** First line of a key file made for trying things out; its keys protect nothing. */
export const LOKAAL_KENMERK = '# lokaal';

const STANDAARDWACHTWOORDEN = new Set(
  'postgres password wachtwoord admin root test demo lokaal local secret geheim changeme minioadmin integriteitstoetsing 1234 12345 123456'.split(
    ' ',
  ),
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
    ...opslag(configuratie.opslag),
    ...sleutels(configuratie.sleutels),
    ...virusscan(configuratie.virusscan),
    ...sleuteldienst(configuratie.sleutels),
    ...bewijsBezwaren(configuratie.bewijs),
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

/** BIO2 8.07: every file that comes in is scanned. */
function virusscan({ adres, verplicht }: Configuratie['virusscan']): readonly string[] {
  return [
    ...(adres === undefined ? ['CLAMAV_ADRES ontbreekt: noem het adres van de virusscanner clamd, zoals clamav:3310.'] : []),
    ...(verplicht ? [] : ['CLAMAV_VERPLICHT mag in productie niet nee zijn: elk bestand moet langs de virusscanner.']),
  ];
}

function clientSleutel(pad: string | undefined): readonly string[] {
  if (pad === undefined) return [];
  const bestand = leesGeheimBestand(pad);
  if ('fout' in bestand) return [`OIDC_CLIENT_SLEUTEL_BESTAND ${bestand.fout}`];
  return bestand.voorIedereen
    ? ['OIDC_CLIENT_SLEUTEL_BESTAND is leesbaar voor iedereen op deze computer. Maak het alleen leesbaar voor de applicatie.']
    : [];
}

/** Sealed as they are, files still leave this machine over TLS only: names of objects and the secret of the bucket tell something too. */
function opslag(plek: Opslag): readonly string[] {
  if (plek.soort === 'bestand') return [];
  return [
    ...(plek.endpoint.startsWith('https://') ? [] : ['OPSLAG_URL moet een endpoint hebben dat begint met https://.']),
    ...(isStandaard(plek.geheim) || plek.geheim === plek.sleutelId ? ['OPSLAG_S3_GEHEIM is een standaardwachtwoord.'] : []),
  ];
}

function sleuteldienst({ dienst }: SleutelBron): readonly string[] {
  if (dienst === undefined) return [];
  return [
    ...(dienst.url.startsWith('https://') ? [] : ['SLEUTELDIENST_URL moet beginnen met https://.']),
    ...(isStandaard(dienst.token) ? ['SLEUTELDIENST_TOKEN is een standaardwachtwoord.'] : []),
  ];
}

const oefensleutels = (naam: string, tekst: string): readonly string[] =>
  tekst.trimStart().toLowerCase().startsWith(LOKAAL_KENMERK) ? [`${naam} bevat sleutels om mee te oefenen. Maak eigen sleutels.`] : [];

function sleutels(bron: SleutelBron): readonly string[] {
  if (bron.soort === 'tekst') return oefensleutels('SLEUTELS', bron.tekst);
  const bestand = leesGeheimBestand(bron.pad);
  if ('fout' in bestand) return [`SLEUTEL_BESTAND ${bestand.fout}`];
  return [
    ...oefensleutels('SLEUTEL_BESTAND', bestand.tekst),
    ...(bestand.voorIedereen
      ? ['SLEUTEL_BESTAND is leesbaar voor iedereen op deze computer. Maak het alleen leesbaar voor de applicatie.']
      : []),
  ];
}
