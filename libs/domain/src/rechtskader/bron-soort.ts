/** Kinds of public sources for the openbronnenonderzoek that a regime can allow. */
export const BRON_SOORTEN = [
  'ZOEKMACHINE',
  'NIEUWSARCHIEF',
  'SOCIALE_MEDIA_OPENBAAR',
  'HANDELSREGISTER',
  'KADASTER',
  'INSOLVENTIEREGISTER',
  'CURATELE_EN_BEWINDREGISTER',
  'OFFICIELE_BEKENDMAKINGEN',
  'RAADSINFORMATIE',
  'NEVENFUNCTIEREGISTER',
  'SUBSIDIEREGISTER',
  'AANBESTEDINGSREGISTER',
  'WEBSITE_GENOEMDE_ORGANISATIE',
] as const;
export type BronSoort = (typeof BRON_SOORTEN)[number];

export const BRON_SOORT_NAMEN: Readonly<Record<BronSoort, string>> = {
  ZOEKMACHINE: 'Zoekmachine',
  NIEUWSARCHIEF: 'Nieuwsarchief',
  SOCIALE_MEDIA_OPENBAAR: 'Openbaar profiel op sociale media',
  HANDELSREGISTER: 'Handelsregister (KvK)',
  KADASTER: 'Kadaster',
  INSOLVENTIEREGISTER: 'Centraal Insolventieregister',
  CURATELE_EN_BEWINDREGISTER: 'Openbaar register van curatele en bewind',
  OFFICIELE_BEKENDMAKINGEN: 'Officiële bekendmakingen',
  RAADSINFORMATIE: 'Informatiesysteem van de raad of staten',
  NEVENFUNCTIEREGISTER: 'Gepubliceerd register van nevenfuncties',
  SUBSIDIEREGISTER: 'Subsidieregister',
  AANBESTEDINGSREGISTER: 'Aanbestedingen (TenderNed)',
  WEBSITE_GENOEMDE_ORGANISATIE: 'Website van een organisatie die de kandidaat noemt',
};

/** Sources that no regime allows, named so that the screen can say why. */
export const VERBODEN_BRON_SOORTEN = [
  'POLITIE_EN_JUSTITIE',
  'BRP_SUWINET_BELASTING',
  'UBO_REGISTER',
  'BKR',
  'BETAALDE_ACHTERGRONDDATABANK',
  'HEIMELIJK_CONTACT',
  'EX_PARTNER_OF_BUREN',
] as const;
export type VerbodenBronSoort = (typeof VERBODEN_BRON_SOORTEN)[number];

export const VERBODEN_BRON_UITLEG: Readonly<Record<VerbodenBronSoort, string>> = {
  POLITIE_EN_JUSTITIE: 'Gegevens van politie en justitie. Of iemand een strafblad heeft, beoordeelt alleen wie de VOG afgeeft.',
  BRP_SUWINET_BELASTING: 'De BRP, Suwinet en systemen van de belasting zijn niet voor dit doel.',
  UBO_REGISTER: 'Het UBO-register is niet voor dit doel.',
  BKR: 'De organisatie vraagt geen gegevens op bij BKR. De kandidaat mag zelf een overzicht laten zien.',
  BETAALDE_ACHTERGRONDDATABANK: 'Betaalde databanken met achtergronden van personen.',
  HEIMELIJK_CONTACT: 'Contact onder een valse naam, vriendschapsverzoeken of het bekijken van afgeschermde profielen.',
  EX_PARTNER_OF_BUREN: 'Gesprekken met ex-partners, buren of andere bekenden van de kandidaat.',
};
