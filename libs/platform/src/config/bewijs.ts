import { leesGeheimBestand } from './geheim-bestand.js';
import { delen, leesS3Plek, type Opslag, toOpslag } from './opslag.js';

/** With what the logs are signed, where their checkpoints are published, and who may sign beside us. */
export interface BewijsConfiguratie {
  /** File with the private keys, PEM: for the worker, and for nobody else. */
  readonly sleutelBestand?: string;
  readonly plaatsen: readonly Opslag[];
  /** Public keys of witnesses. */
  readonly getuigen: readonly string[];
}

interface BewijsInstellingen {
  readonly BEWIJS_SLEUTEL_BESTAND?: string;
  readonly BEWIJS_URL: string;
  readonly BEWIJS_S3_SLEUTEL_ID?: string;
  readonly BEWIJS_S3_GEHEIM?: string;
  readonly BEWIJS_GETUIGEN: string;
}

/** What is missing beside a bucket, or is there without a use. */
export function bewijsFouten({ BEWIJS_URL, ...rest }: BewijsInstellingen): readonly string[] {
  const s3 = delen(BEWIJS_URL).some((deel) => leesS3Plek(deel) !== undefined);
  return Object.entries({ BEWIJS_S3_SLEUTEL_ID: rest.BEWIJS_S3_SLEUTEL_ID, BEWIJS_S3_GEHEIM: rest.BEWIJS_S3_GEHEIM }).flatMap(
    ([naam, waarde]) => {
      if (s3 === (waarde !== undefined)) return [];
      return [s3 ? `${naam} ontbreekt: BEWIJS_URL noemt een bucket.` : `${naam} heeft alleen zin als BEWIJS_URL een bucket noemt.`];
    },
  );
}

export const toBewijs = (van: BewijsInstellingen): BewijsConfiguratie => ({
  ...(van.BEWIJS_SLEUTEL_BESTAND === undefined ? {} : { sleutelBestand: van.BEWIJS_SLEUTEL_BESTAND }),
  plaatsen: delen(van.BEWIJS_URL).map((deel) =>
    toOpslag({
      OPSLAG_URL: deel,
      ...(van.BEWIJS_S3_SLEUTEL_ID === undefined ? {} : { OPSLAG_S3_SLEUTEL_ID: van.BEWIJS_S3_SLEUTEL_ID }),
      ...(van.BEWIJS_S3_GEHEIM === undefined ? {} : { OPSLAG_S3_GEHEIM: van.BEWIJS_S3_GEHEIM }),
    }),
  ),
  getuigen: delen(van.BEWIJS_GETUIGEN),
});

/** What forbids a production start: nothing that leaves the building, or a key that everybody can read. */
export function bewijsBezwaren({ sleutelBestand, plaatsen }: BewijsConfiguratie): readonly string[] {
  return [
    ...sleutelBezwaren(sleutelBestand),
    ...(plaatsen.length === 0
      ? ['BEWIJS_URL ontbreekt: noem een map of bucket buiten het bereik van wie de database beheert, voor de controlepunten.']
      : []),
    ...plaatsen.flatMap((plaats) =>
      plaats.soort === 's3' && !plaats.endpoint.startsWith('https://')
        ? ['BEWIJS_URL moet een endpoint hebben dat begint met https://.']
        : [],
    ),
  ];
}

function sleutelBezwaren(pad: string | undefined): readonly string[] {
  if (pad === undefined) return [];
  const bestand = leesGeheimBestand(pad);
  if ('fout' in bestand) return [`BEWIJS_SLEUTEL_BESTAND ${bestand.fout}`];
  return bestand.voorIedereen
    ? ['BEWIJS_SLEUTEL_BESTAND is leesbaar voor iedereen op deze computer. Maak het alleen leesbaar voor de applicatie.']
    : [];
}
