import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { WetsVerwijzing } from '../rechtskader/wets-verwijzing.js';

/** A ground on which someone else gives the order. The article is a setting that a jurist checks, never a rule of ours. */
export interface WaarnemingsGrond {
  readonly code: string;
  readonly omschrijving: string;
  readonly verwijzing: WetsVerwijzing;
}

/** Who stands in for the opdrachtgever of a layer, and who is asked when nobody can. */
export interface WaarnemingKader {
  readonly gronden: readonly WaarnemingsGrond[];
  /** What the opdrachtgever or the kabinet does when nobody may stand in; plain Dutch. */
  readonly voorziening: string;
}

const grond = (code: string, tekst: string, omschrijving: string): WaarnemingsGrond => ({
  code,
  omschrijving,
  verwijzing: { tekst, geverifieerd: false },
});

/** Version 1, unverified. Organisations can point out other articles; the codes stay. */
export const WAARNEMING_KADERS: Readonly<Record<Bestuurslaag, WaarnemingKader>> = {
  GEMEENTE: {
    gronden: [
      grond('GEMEENTEWET_77_1', 'Gemeentewet, artikel 77, lid 1', 'Een wethouder die het college heeft aangewezen'),
      grond('GEMEENTEWET_78', 'Gemeentewet, artikel 78', 'Een waarnemer die de commissaris van de Koning heeft benoemd'),
    ],
    voorziening: 'Verzoek de commissaris van de Koning om in de waarneming te voorzien.',
  },
  PROVINCIE: {
    gronden: [
      grond('PROVINCIEWET_75', 'Provinciewet, artikel 75', 'Een gedeputeerde die gedeputeerde staten hebben aangewezen'),
      grond('PROVINCIEWET_76', 'Provinciewet, artikel 76', 'Een waarnemer die de regering heeft benoemd'),
    ],
    voorziening: 'Verzoek de minister van Binnenlandse Zaken en Koninkrijksrelaties om in de waarneming te voorzien.',
  },
  WATERSCHAP: {
    gronden: [
      grond('WATERSCHAPSWET_51A_REGLEMENT', 'Waterschapswet, artikel 51a', 'De plaatsvervanger volgens het reglement van het waterschap'),
      grond('WATERSCHAPSWET_51A_DB', 'Waterschapswet, artikel 51a', 'Een ander lid van het dagelijks bestuur'),
      grond('WATERSCHAPSWET_51A_AB', 'Waterschapswet, artikel 51a', 'Het oudste lid van het algemeen bestuur'),
    ],
    voorziening: 'Verzoek gedeputeerde staten om volgens het reglement in de waarneming te voorzien.',
  },
  OPENBAAR_LICHAAM: {
    gronden: [
      grond(
        'WOLBES_90',
        'Wet openbare lichamen Bonaire, Sint Eustatius en Saba, artikel 90',
        'Een eilandgedeputeerde die het bestuurscollege heeft aangewezen',
      ),
    ],
    voorziening: 'Verzoek de Rijksvertegenwoordiger, of wie in zijn plaats is gekomen, om in de waarneming te voorzien.',
  },
};
