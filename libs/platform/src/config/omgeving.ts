import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import type { LogNiveau, Modus } from './configuratie.js';
import { STANDAARD_REGISTER } from '#domain/verwerking/register.js';
import { LOG_NIVEAUS, MODI } from './configuratie.js';
import { CLAMD_ADRES_VORM } from './clamd-adres.js';
import { GRENS_VORM, GRENZEN, grensTekst } from './grenzen.js';
import { IsAdres } from './is-adres.decorator.js';
import { IsNetwerken } from './is-netwerken.decorator.js';
import { IsOpslag, IsOpslagLijst } from './opslag.js';
import { ZONDER_TLS_VORM } from './versleuteld.js';

const http = { protocollen: ['http:', 'https:'] };
const DAGEN = 'moet een heel getal van 1 tot en met 364 zijn.';
const POORT = 'moet een heel getal van 0 tot en met 65535 zijn.';

const IsGrens = (): PropertyDecorator => Matches(GRENS_VORM, { message: 'moet een aantal en een tijd in seconden zijn, zoals 300/60.' });

/** The environment as it arrives: names as operators write them, defaults as initial values. */
export class Omgeving {
  /** Productie by default: who forgets to choose gets the strict one. */
  @IsIn(MODI, { message: 'moet lokaal of productie zijn.' })
  MODUS: Modus = 'productie';

  @Type(() => Number)
  @IsInt({ message: POORT })
  @Min(0, { message: POORT })
  @Max(65_535, { message: POORT })
  PORT: number = 8080;

  @Type(() => Number)
  @IsInt({ message: POORT })
  @Min(0, { message: POORT })
  @Max(65_535, { message: POORT })
  WORKER_PORT: number = 8083;

  @IsAdres({ ...http, uitleg: 'moet een webadres zijn dat begint met https://.' })
  BASIS_URL!: string;

  @IsAdres({
    protocollen: ['postgres:', 'postgresql:'],
    metAanmelding: true,
    metQuery: true,
    uitleg: 'moet een adres zijn dat begint met postgresql://.',
  })
  DATABASE_URL!: string;

  @Type(() => Number)
  @IsInt({ message: 'moet een heel getal van 1 tot en met 500 zijn.' })
  @Min(1, { message: 'moet een heel getal van 1 tot en met 500 zijn.' })
  @Max(500, { message: 'moet een heel getal van 1 tot en met 500 zijn.' })
  DATABASE_POOL: number = 20;

  @Matches(/^[^\s:/]+:\d{1,5}$|^\[[0-9a-fA-F:.]+\]:\d{1,5}$/, { message: 'moet een computernaam en poort zijn, zoals temporal:7233.' })
  TEMPORAL_ADDRESS!: string;

  @Matches(/^[A-Za-z0-9._-]{1,200}$/, { message: 'mag alleen letters, cijfers, punten en streepjes bevatten.' })
  TEMPORAL_NAMESPACE: string = 'default';

  @Matches(/^[A-Za-z0-9._-]{1,200}$/, { message: 'mag alleen letters, cijfers, punten en streepjes bevatten.' })
  TEMPORAL_TASK_QUEUE: string = 'toetsing';

  @IsAdres({ ...http, uitleg: 'moet een webadres zijn dat begint met https://.' })
  OIDC_ISSUER!: string;

  @IsString({ message: 'moet tekst zijn.' })
  OIDC_CLIENT_ID!: string;

  @IsOptional()
  @IsString({ message: 'moet tekst zijn.' })
  OIDC_CLIENT_SECRET?: string;

  @IsOptional()
  @IsString({ message: 'moet een bestandsnaam zijn.' })
  OIDC_CLIENT_SLEUTEL_BESTAND?: string;

  @IsString({ message: 'moet tekst zijn.' })
  OIDC_AUDIENCE!: string;

  @IsOptional()
  @IsString({ message: 'moet tekst zijn.' })
  OIDC_ACR_VOLGORDE?: string;

  @IsOptional()
  @IsString({ message: 'moet tekst zijn.' })
  OIDC_ACR_MINIMUM?: string;

  @IsAdres({
    protocollen: ['smtp:', 'smtps:'],
    metAanmelding: true,
    metQuery: true,
    uitleg: 'moet een adres zijn dat begint met smtps://.',
  })
  SMTP_URL!: string;

  @Matches(/^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+$/, { message: 'moet een e-mailadres zijn.' })
  MAIL_AFZENDER: string = 'noreply@integriteitstoetsing.example';

  @IsOpslag()
  OPSLAG_URL!: string;

  @IsOptional()
  @IsString({ message: 'moet tekst zijn.' })
  OPSLAG_S3_SLEUTEL_ID?: string;

  @IsOptional()
  @IsString({ message: 'moet tekst zijn.' })
  OPSLAG_S3_GEHEIM?: string;

  @IsOptional()
  @Matches(CLAMD_ADRES_VORM, { message: 'moet een computernaam en poort zijn, zoals clamav:3310, of unix: met het pad van een socket.' })
  CLAMAV_ADRES?: string;

  @IsOptional()
  @IsIn(['ja', 'nee'], { message: 'moet ja of nee zijn.' })
  CLAMAV_VERPLICHT?: 'ja' | 'nee';

  @IsOptional()
  @IsString({ message: 'moet een bestandsnaam zijn.' })
  SLEUTEL_BESTAND?: string;

  @IsOptional()
  @IsString({ message: 'moet een bestandsnaam zijn.' })
  BEWIJS_SLEUTEL_BESTAND?: string;

  @IsOptional()
  @IsString({ message: 'moet een bestandsnaam zijn.' })
  THEMA_BESTAND?: string;

  @IsOpslagLijst()
  BEWIJS_URL: string = '';

  @IsOptional()
  @IsString({ message: 'moet tekst zijn.' })
  BEWIJS_S3_SLEUTEL_ID?: string;

  @IsOptional()
  @IsString({ message: 'moet tekst zijn.' })
  BEWIJS_S3_GEHEIM?: string;

  @Matches(/^\s*([^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}(\s+|$))*$/, { message: 'moet een lijst van publieke sleutels van getuigen zijn.' })
  BEWIJS_GETUIGEN: string = '';

  @IsOptional()
  @IsString({ message: 'moet tekst zijn.' })
  SLEUTELS?: string;

  @IsOptional()
  @IsAdres({ ...http, uitleg: 'moet een webadres zijn dat begint met https://.' })
  SLEUTELDIENST_URL?: string;

  @IsOptional()
  @Matches(/^[A-Za-z0-9._-]{1,100}$/, { message: 'mag alleen letters, cijfers, punten en streepjes bevatten.' })
  SLEUTELDIENST_SLEUTEL?: string;

  @IsOptional()
  @IsString({ message: 'moet tekst zijn.' })
  SLEUTELDIENST_TOKEN?: string;

  @Matches(/^(?=.*\{activiteit\})(urn|https?):[^\s<>"\\^`|]{1,400}$/, {
    message: 'moet een adres zijn dat begint met https: of urn:, met {activiteit} erin.',
  })
  VERWERKINGENREGISTER: string = STANDAARD_REGISTER;

  @IsIn(LOG_NIVEAUS, { message: `moet een van deze zijn: ${LOG_NIVEAUS.join(', ')}.` })
  LOG_NIVEAU: LogNiveau = 'info';

  @IsGrens()
  GRENS_ADRES: string = grensTekst(GRENZEN.ADRES);

  @IsGrens()
  GRENS_PERSOON: string = grensTekst(GRENZEN.PERSOON);

  @IsGrens()
  GRENS_AANMELDEN: string = grensTekst(GRENZEN.AANMELDEN);

  @IsGrens()
  GRENS_MISLUKT: string = grensTekst(GRENZEN.MISLUKT);

  @IsGrens()
  GRENS_UITNODIGING: string = grensTekst(GRENZEN.UITNODIGING);

  @IsGrens()
  GRENS_GEWEIGERD: string = grensTekst(GRENZEN.GEWEIGERD);

  @IsGrens()
  GRENS_DOWNLOAD: string = grensTekst(GRENZEN.DOWNLOAD);

  @IsGrens()
  GRENS_DOSSIERS: string = grensTekst(GRENZEN.DOSSIERS);

  @IsOptional()
  @Matches(ZONDER_TLS_VORM, { message: 'moet database, temporal of allebei zijn.' })
  ZONDER_TLS?: string;

  @IsNetwerken('moet een lijst van adressen en netwerken zijn, zoals 10.0.0.4, 10.1.0.0/16.')
  VERTROUWDE_PROXYS: string = '';

  @IsOptional()
  @Matches(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s]+)$/, { message: 'moet beginnen met mailto: of https://.' })
  BEVEILIGING_CONTACT?: string;

  @Type(() => Number)
  @IsInt({ message: DAGEN })
  @Min(1, { message: DAGEN })
  @Max(364, { message: DAGEN })
  BEVEILIGING_GELDIG_DAGEN: number = 180;
}

/** Every name this application reads; each may also be given as `<naam>_FILE`, a file that holds the value. */
export const INSTELLINGEN = [
  'MODUS',
  'PORT',
  'WORKER_PORT',
  'BASIS_URL',
  'DATABASE_URL',
  'DATABASE_POOL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'TEMPORAL_TASK_QUEUE',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_CLIENT_SLEUTEL_BESTAND',
  'OIDC_AUDIENCE',
  'OIDC_ACR_VOLGORDE',
  'OIDC_ACR_MINIMUM',
  'SMTP_URL',
  'MAIL_AFZENDER',
  'OPSLAG_URL',
  'OPSLAG_S3_SLEUTEL_ID',
  'OPSLAG_S3_GEHEIM',
  'CLAMAV_ADRES',
  'CLAMAV_VERPLICHT',
  'SLEUTEL_BESTAND',
  'BEWIJS_SLEUTEL_BESTAND',
  'THEMA_BESTAND',
  'BEWIJS_URL',
  'BEWIJS_S3_SLEUTEL_ID',
  'BEWIJS_S3_GEHEIM',
  'BEWIJS_GETUIGEN',
  'SLEUTELS',
  'SLEUTELDIENST_URL',
  'SLEUTELDIENST_SLEUTEL',
  'SLEUTELDIENST_TOKEN',
  'VERWERKINGENREGISTER',
  'LOG_NIVEAU',
  'GRENS_ADRES',
  'GRENS_PERSOON',
  'GRENS_AANMELDEN',
  'GRENS_MISLUKT',
  'GRENS_UITNODIGING',
  'GRENS_GEWEIGERD',
  'GRENS_DOWNLOAD',
  'GRENS_DOSSIERS',
  'ZONDER_TLS',
  'VERTROUWDE_PROXYS',
  'BEVEILIGING_CONTACT',
  'BEVEILIGING_GELDIG_DAGEN',
] as const satisfies readonly (keyof Omgeving)[];
