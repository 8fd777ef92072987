import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { ZekerheidEisen } from '#domain/toegang/zekerheid.js';
import { bewijsFouten, toBewijs } from './bewijs.js';
import type { Configuratie } from './configuratie.js';
import { ConfiguratieFout } from './configuratie-fout.js';
import { leesGeheimBestand } from './geheim-bestand.js';
import { leesGrens } from './grenzen.js';
import { netwerken } from './is-netwerken.decorator.js';
import { leesZekerheid } from './lees-zekerheid.js';
import { INSTELLINGEN, Omgeving } from './omgeving.js';
import { opslagFouten, toOpslag } from './opslag.js';
import { geheugenBezwaar } from './geheugen.js';
import { productieBezwaren } from './productie.js';
import { sleutelFouten, toSleutelBron } from './sleutel-bron.js';
import { onversleuteld } from './versleuteld.js';

/**
 * Reads the settings of a process. An empty value counts as absent; `<NAAM>_FILE` reads the value from a file.
 * @throws ConfiguratieFout with everything that is wrong; in production also with everything that is unsafe.
 */
export function leesConfiguratie(env: NodeJS.ProcessEnv): Configuratie {
  const { waarden, fouten, openBestanden } = leesWaarden(env);
  const omgeving = plainToInstance(Omgeving, waarden, { exposeDefaultValues: true });
  const gemeld = new Set(fouten.map((fout) => fout.naam));
  const onjuist = validateSync(omgeving, { validationError: { target: false } })
    .filter((fout) => !gemeld.has(fout.property))
    .map((fout) => {
      const uitleg = fout.value === undefined ? ['ontbreekt.'] : Object.values(fout.constraints ?? {});
      return `${fout.property} ${[...new Set(uitleg)].join(' ')}`;
    });
  const { eisen, fouten: zekerheidFouten } = leesZekerheid(omgeving.OIDC_ACR_VOLGORDE, omgeving.OIDC_ACR_MINIMUM);
  const alle = [
    ...fouten.map(({ naam, uitleg }) => `${naam} ${uitleg}`),
    ...onjuist,
    ...tweeBewijzen(omgeving),
    ...[...opslagFouten(omgeving), ...sleutelFouten(omgeving), ...bewijsFouten(omgeving)].filter(
      (fout) => !gemeld.has(fout.split(' ')[0] ?? ''),
    ),
    ...zekerheidFouten,
  ];
  if (alle.length > 0) throw new ConfiguratieFout(alle);

  const configuratie = toConfiguratie(omgeving, eisen);
  if (configuratie.modus === 'productie') {
    const bezwaren = [
      ...productieBezwaren(configuratie),
      ...onversleuteld(configuratie, omgeving.ZONDER_TLS ?? '', env),
      ...(omgeving.OIDC_ACR_MINIMUM === undefined
        ? ['OIDC_ACR_MINIMUM ontbreekt: noem het betrouwbaarheidsniveau waarmee mensen zich moeten aanmelden, of geen.']
        : []),
      ...geheugenBezwaar(env, process.execArgv),
      ...openBestanden.map((naam) => `${naam} is leesbaar voor iedereen op deze computer. Maak het alleen leesbaar voor de applicatie.`),
    ];
    if (bezwaren.length > 0) throw new ConfiguratieFout(bezwaren);
  }
  return configuratie;
}

export interface Waarden {
  readonly waarden: Readonly<Record<string, string>>;
  readonly fouten: readonly { readonly naam: string; readonly uitleg: string }[];
  /** Names of `_FILE` settings whose file every user can read. */
  readonly openBestanden: readonly string[];
}

/** The values of these settings, each from its own name or from the file that `<NAAM>_FILE` names. */
export function leesWaarden(env: NodeJS.ProcessEnv, namen: readonly string[] = INSTELLINGEN): Waarden {
  const waarden: Record<string, string> = {};
  const fouten: { naam: string; uitleg: string }[] = [];
  const openBestanden: string[] = [];
  for (const naam of namen) {
    const direct = env[naam]?.trim() ?? '';
    const pad = env[`${naam}_FILE`]?.trim() ?? '';
    if (direct !== '' && pad !== '') {
      fouten.push({ naam, uitleg: `en ${naam}_FILE mogen niet allebei gevuld zijn.` });
    } else if (direct !== '') {
      waarden[naam] = direct;
    } else if (pad !== '') {
      const bestand = leesGeheimBestand(pad);
      if ('fout' in bestand) {
        fouten.push({ naam, uitleg: `ontbreekt: ${naam}_FILE ${bestand.fout}` });
        continue;
      }
      const tekst = bestand.tekst.trim();
      if (tekst !== '') waarden[naam] = tekst;
      if (bestand.voorIedereen) openBestanden.push(`${naam}_FILE`);
    }
  }
  return { waarden, fouten, openBestanden };
}

/** Two ways to show the provider who we are would hide a mistake: one of them is not what is used. */
function tweeBewijzen({ OIDC_CLIENT_SECRET, OIDC_CLIENT_SLEUTEL_BESTAND }: Omgeving): readonly string[] {
  if (OIDC_CLIENT_SECRET === undefined || OIDC_CLIENT_SLEUTEL_BESTAND === undefined) return [];
  return ['OIDC_CLIENT_SECRET en OIDC_CLIENT_SLEUTEL_BESTAND mogen niet allebei gevuld zijn.'];
}

function toConfiguratie(omgeving: Omgeving, zekerheid: ZekerheidEisen | undefined): Configuratie {
  return {
    modus: omgeving.MODUS,
    poort: omgeving.PORT,
    workerPoort: omgeving.WORKER_PORT,
    basisUrl: omgeving.BASIS_URL.replace(/\/+$/, ''),
    database: { url: omgeving.DATABASE_URL, pool: omgeving.DATABASE_POOL },
    temporal: { address: omgeving.TEMPORAL_ADDRESS, namespace: omgeving.TEMPORAL_NAMESPACE, taskQueue: omgeving.TEMPORAL_TASK_QUEUE },
    oidc: {
      issuer: omgeving.OIDC_ISSUER,
      clientId: omgeving.OIDC_CLIENT_ID,
      ...(omgeving.OIDC_CLIENT_SECRET === undefined ? {} : { clientSecret: omgeving.OIDC_CLIENT_SECRET }),
      ...(omgeving.OIDC_CLIENT_SLEUTEL_BESTAND === undefined ? {} : { clientSleutelBestand: omgeving.OIDC_CLIENT_SLEUTEL_BESTAND }),
      audience: omgeving.OIDC_AUDIENCE,
      ...(zekerheid === undefined ? {} : { zekerheid }),
    },
    mail: { smtpUrl: omgeving.SMTP_URL, afzender: omgeving.MAIL_AFZENDER },
    opslag: toOpslag(omgeving),
    sleutels: toSleutelBron(omgeving),
    bewijs: toBewijs(omgeving),
    ...(omgeving.THEMA_BESTAND === undefined ? {} : { themaBestand: omgeving.THEMA_BESTAND }),
    virusscan: {
      ...(omgeving.CLAMAV_ADRES === undefined ? {} : { adres: omgeving.CLAMAV_ADRES }),
      verplicht: (omgeving.CLAMAV_VERPLICHT ?? (omgeving.MODUS === 'productie' ? 'ja' : 'nee')) === 'ja',
    },
    verwerkingenregister: omgeving.VERWERKINGENREGISTER,
    logNiveau: omgeving.LOG_NIVEAU,
    grenzen: {
      ADRES: leesGrens(omgeving.GRENS_ADRES),
      PERSOON: leesGrens(omgeving.GRENS_PERSOON),
      AANMELDEN: leesGrens(omgeving.GRENS_AANMELDEN),
      MISLUKT: leesGrens(omgeving.GRENS_MISLUKT),
      UITNODIGING: leesGrens(omgeving.GRENS_UITNODIGING),
      GEWEIGERD: leesGrens(omgeving.GRENS_GEWEIGERD),
      DOWNLOAD: leesGrens(omgeving.GRENS_DOWNLOAD),
      DOSSIERS: leesGrens(omgeving.GRENS_DOSSIERS),
    },
    vertrouwdeProxys: netwerken(omgeving.VERTROUWDE_PROXYS),
    beveiliging: {
      ...(omgeving.BEVEILIGING_CONTACT === undefined ? {} : { contact: omgeving.BEVEILIGING_CONTACT }),
      geldigDagen: omgeving.BEVEILIGING_GELDIG_DAGEN,
    },
  };
}
