/** Kinds of what should not be, with what it means for who has to act on it. */
export const AFWIJKINGEN = {
  KETEN: 'Een keten van gebeurtenissen is veranderd, ingekort of onderbroken.',
  LOG: 'Het bewijslog past niet bij de gebeurtenissen: er is een blad of een knoop veranderd, weg of bijgekomen.',
  WACHT: 'Een gebeurtenis komt niet in het bewijslog: haar aantekening is weg, of de bewijsronde loopt niet.',
  DATUM: 'Een gebeurtenis heeft een tijdstip dat niet past bij wanneer zij in het bewijslog kwam.',
  CONTROLEPUNT: 'Een ondertekend controlepunt is veranderd, of het bewijslog is niet meer dat wat toen is ondertekend.',
  SLEUTEL: 'De publieke sleutels van het bewijslog zijn niet die van deze installatie.',
  PUBLICATIE: 'Wat eerder is gepubliceerd, past niet bij wat er nu in de database staat.',
  GEHEUGEN: 'Wat de controle eerder zag, is veranderd of weg.',
  STATUS: 'De status van een zaak is niet die van haar laatste gebeurtenis.',
  FEIT: 'De vastgelegde feiten van een zaak zijn niet die van haar gebeurtenissen.',
  ADVIES: 'Een ondertekend advies is veranderd, weg of bijgekomen.',
  RAPPORT: 'Een vastgesteld rapport is veranderd, weg of bijgekomen.',
  DOCUMENT: 'De gegevens van een document passen niet bij de gebeurtenis waarmee het is vastgelegd.',
  BESTAND: 'Een bewaard bestand is weg, vervangen of verwisseld.',
  ZOUT: 'Waarmee een vastgelegde inhoud is aan te tonen, is weg of gewijzigd: die inhoud is niet meer aan te tonen.',
  DOSSIERSLEUTEL: 'De sleutel van een zaak is weg zonder dat tot vernietiging is besloten.',
} as const;

export type AfwijkingCode = keyof typeof AFWIJKINGEN;

/** Something that somebody changed without the application. Holds no personal data. */
export interface Afwijking {
  readonly code: AfwijkingCode;
  readonly organisatieId: string;
  /** Where: id of a chain, case or document with a number, place or size in the log, or name of what was published. */
  readonly plaats: string;
  /** What is found there, in Dutch, beside what the code means. */
  readonly wat: string;
}

/** Hears of what a check finds. */
export type Vind = (code: AfwijkingCode, plaats: string, wat: string) => void;
