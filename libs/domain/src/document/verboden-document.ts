/** Documents that must never be in a file; the upload screen names them (INV-15). */
export const VERBODEN_DOCUMENT_SOORTEN = [
  'VOG_WEIGERING_OF_VOORNEMEN',
  'JUSTITIELE_DOCUMENTATIE',
  'POLITIERAPPORT',
  'STRAFVONNIS',
  'MEDISCH_DOSSIER',
  'KOPIE_IDENTITEITSBEWIJS',
  'BELASTINGAANGIFTE',
  'BANKAFSCHRIFT',
] as const;
export type VerbodenDocumentSoort = (typeof VERBODEN_DOCUMENT_SOORTEN)[number];

export interface VerbodenDocument {
  readonly naam: string;
  /** Why not, and what then. */
  readonly uitleg: string;
}

export const VERBODEN_DOCUMENTEN: Readonly<Record<VerbodenDocumentSoort, VerbodenDocument>> = {
  VOG_WEIGERING_OF_VOORNEMEN: {
    naam: 'Besluit of voornemen om geen VOG te geven',
    uitleg: 'Wij vragen nooit waarom er geen VOG is. U hoeft alleen te melden dat u geen VOG hebt gekregen.',
  },
  JUSTITIELE_DOCUMENTATIE: {
    naam: 'Uittreksel uit de justitiële documentatie',
    uitleg: 'Gegevens over straffen mogen wij niet bewaren. De VOG is genoeg.',
  },
  POLITIERAPPORT: { naam: 'Rapport of proces-verbaal van de politie', uitleg: 'Gegevens van de politie mogen wij niet bewaren.' },
  STRAFVONNIS: {
    naam: 'Uitspraak van de strafrechter over de kandidaat',
    uitleg: 'Gegevens over strafzaken mogen wij niet bewaren. De VOG is genoeg.',
  },
  MEDISCH_DOSSIER: { naam: 'Medische gegevens', uitleg: 'Uw gezondheid is geen onderdeel van de toetsing.' },
  KOPIE_IDENTITEITSBEWIJS: {
    naam: 'Kopie van paspoort, identiteitskaart of rijbewijs',
    uitleg: 'Wij bewaren geen kopie en geen burgerservicenummer. Laat uw identiteitsbewijs zien als daarom wordt gevraagd.',
  },
  BELASTINGAANGIFTE: { naam: 'Belastingaangifte', uitleg: 'Bedragen hebben wij niet nodig. Vul de opgave van belangen in.' },
  BANKAFSCHRIFT: { naam: 'Bankafschrift', uitleg: 'Bedragen hebben wij niet nodig. Vul de opgave van belangen in.' },
};
