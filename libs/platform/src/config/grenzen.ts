/** What is counted: of whom, and what for. Per person where somebody is signed in, per address where nobody is. */
export const GRENS_SOORTEN = ['ADRES', 'PERSOON', 'AANMELDEN', 'MISLUKT', 'UITNODIGING', 'GEWEIGERD', 'DOWNLOAD', 'DOSSIERS'] as const;
export type GrensSoort = (typeof GRENS_SOORTEN)[number];

/** So many times in so many seconds. */
export interface Grens {
  readonly aantal: number;
  readonly seconden: number;
}

export type Grenzen = Readonly<Record<GrensSoort, Grens>>;

/** More than anybody does by hand; docs/configuration.md says what each is for. */
export const GRENZEN: Grenzen = {
  ADRES: { aantal: 300, seconden: 60 },
  PERSOON: { aantal: 1200, seconden: 60 },
  AANMELDEN: { aantal: 200, seconden: 300 },
  MISLUKT: { aantal: 20, seconden: 900 },
  UITNODIGING: { aantal: 5, seconden: 3600 },
  GEWEIGERD: { aantal: 60, seconden: 600 },
  DOWNLOAD: { aantal: 60, seconden: 600 },
  DOSSIERS: { aantal: 100, seconden: 3600 },
};

const RUIM: Grens = { aantal: 100_000_000, seconden: 60 };

/** For programs that do in a second what people do in a week: tests, benchmarks, scenarios. */
export const RUIME_GRENZEN: Grenzen = {
  ADRES: RUIM,
  PERSOON: RUIM,
  AANMELDEN: RUIM,
  MISLUKT: RUIM,
  UITNODIGING: RUIM,
  GEWEIGERD: RUIM,
  DOWNLOAD: RUIM,
  DOSSIERS: RUIM,
};

export const GRENS_VORM = /^([1-9]\d{0,8})\/([1-9]\d{0,5})$/;

/** `300/60` as an operator writes it. Throws for anything else, which `Omgeving` refuses first. */
export function leesGrens(tekst: string): Grens {
  const [, aantal, seconden] = GRENS_VORM.exec(tekst) ?? [];
  if (aantal === undefined || seconden === undefined) throw new Error('not a limit');
  return { aantal: Number(aantal), seconden: Number(seconden) };
}

export const grensTekst = ({ aantal, seconden }: Grens): string => `${aantal}/${seconden}`;
