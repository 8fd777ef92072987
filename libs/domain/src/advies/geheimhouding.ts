import { BESTUURSLAAG_PROFIELEN, type Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { Weigering } from '../fout/domain-error.js';

/** Interests of Woo article 5.1, first (L1) and second (L2) paragraph; only these can carry a geheimhouding. */
export const WOO_BELANGEN = ['L1A', 'L1B', 'L1C', 'L1D', 'L1E', 'L2A', 'L2B', 'L2C', 'L2D', 'L2E', 'L2F', 'L2G', 'L2H', 'L2I'] as const;
export type WooBelang = (typeof WOO_BELANGEN)[number];

export const WOO_BELANG_NAMEN: Readonly<Record<WooBelang, string>> = {
  L1A: 'eenheid van de Kroon',
  L1B: 'veiligheid van de Staat',
  L1C: 'bedrijfsgegevens die vertrouwelijk zijn verstrekt',
  L1D: 'bijzondere of strafrechtelijke persoonsgegevens',
  L1E: 'nummers die personen identificeren',
  L2A: 'betrekkingen met andere landen en organisaties',
  L2B: 'economische of financiële belangen van de overheid',
  L2C: 'opsporing en vervolging van strafbare feiten',
  L2D: 'inspectie, controle en toezicht',
  L2E: 'bescherming van het privéleven',
  L2F: 'andere gevoelige bedrijfsgegevens',
  L2G: 'bescherming van het milieu',
  L2H: 'beveiliging van personen en bedrijven',
  L2I: 'goed functioneren van de overheid',
};

export const GEHEIMHOUDINGS_ORGANEN = ['OPDRACHTGEVER', 'DAGELIJKS_BESTUUR', 'VERTEGENWOORDIGEND_ORGAAN', 'COMMISSIE'] as const;
export type GeheimhoudingsOrgaan = (typeof GEHEIMHOUDINGS_ORGANEN)[number];

export interface Geheimhouding {
  readonly belang: WooBelang;
  readonly opleggendOrgaan: GeheimhoudingsOrgaan;
  readonly opheffendOrgaan: GeheimhoudingsOrgaan;
  /** The words that are printed on the document. */
  readonly markering: string;
}

/** As it comes in from a form. */
export type GeheimhoudingInvoer = { readonly [veld in keyof Geheimhouding]?: string | null };

/** Refuses with `GEHEIMHOUDING_ONVOLLEDIG` (INV-08): the marking, the interest, and who imposes and who lifts must all be there. */
export function geheimhoudingWeigeringen(invoer: GeheimhoudingInvoer | null): readonly Weigering[] {
  const isOrgaan = (orgaan: string | null | undefined): boolean => GEHEIMHOUDINGS_ORGANEN.some((bekend) => bekend === orgaan);
  const compleet =
    (invoer?.markering ?? '').trim() !== '' &&
    WOO_BELANGEN.some((belang) => belang === invoer?.belang) &&
    isOrgaan(invoer?.opleggendOrgaan) &&
    isOrgaan(invoer?.opheffendOrgaan);
  return compleet ? [] : [{ code: 'GEHEIMHOUDING_ONVOLLEDIG' }];
}

/** What was chosen, when all of it is there; the marking follows from it. Undefined where `geheimhoudingWeigeringen` would refuse. */
export function toGeheimhouding(invoer: Omit<GeheimhoudingInvoer, 'markering'>): Omit<Geheimhouding, 'markering'> | undefined {
  const belang = WOO_BELANGEN.find((een) => een === invoer.belang);
  const opleggendOrgaan = GEHEIMHOUDINGS_ORGANEN.find((een) => een === invoer.opleggendOrgaan);
  const opheffendOrgaan = GEHEIMHOUDINGS_ORGANEN.find((een) => een === invoer.opheffendOrgaan);
  return belang === undefined || opleggendOrgaan === undefined || opheffendOrgaan === undefined
    ? undefined
    : { belang, opleggendOrgaan, opheffendOrgaan };
}

/** The standard words to print on a secret document. */
export function geheimhoudingsMarkering(geheimhouding: Omit<Geheimhouding, 'markering'>, bestuurslaag: Bestuurslaag): string {
  const { belang, opleggendOrgaan, opheffendOrgaan } = geheimhouding;
  const lid = belang.startsWith('L1') ? 'eerste' : 'tweede';
  return (
    `GEHEIM. Belang: ${WOO_BELANG_NAMEN[belang]} (Woo, artikel 5.1, ${lid} lid). ` +
    `Opgelegd door: ${orgaanNaam(opleggendOrgaan, bestuurslaag)}. Opheffen kan: ${orgaanNaam(opheffendOrgaan, bestuurslaag)}.`
  );
}

/** What an organ is called in this layer, without its article. */
export function orgaanNaam(orgaan: GeheimhoudingsOrgaan, bestuurslaag: Bestuurslaag): string {
  const profiel = BESTUURSLAAG_PROFIELEN[bestuurslaag];
  switch (orgaan) {
    case 'OPDRACHTGEVER':
      return profiel.opdrachtgeverAmbt;
    case 'DAGELIJKS_BESTUUR':
      return profiel.dagelijksBestuurNaam;
    case 'VERTEGENWOORDIGEND_ORGAAN':
      return profiel.orgaanNaam;
    case 'COMMISSIE':
      return 'commissie';
  }
}
