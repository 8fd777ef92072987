import type { IsoDate } from '#domain/kalender/iso-date.js';
import { datumVoluit } from './datum.js';
import { qrSvg } from './qr-svg.js';
import { markeerAlsPdfUa } from './pdf-ua.js';
import { zetPdf } from './typst.js';

/** Secrecy under the law of the body concerned (Gemeentewet art. 87 and its counterparts): what has to be printed on the letter. */
export interface BriefGeheimhouding {
  /** Stands on every page, for example `GEHEIM`. */
  readonly markering: string;
  /** The interest that the secrecy protects, with the article that names it. */
  readonly belang: string;
  readonly opgelegdDoor: string;
  readonly opTeHeffenDoor: string;
}

/** All that the council gets to see. There is deliberately no room here for findings, risks or answers. */
export interface ConclusiebriefInput {
  readonly organisatieNaam: string;
  /** With its article, as in a sentence: `de gemeenteraad`, `provinciale staten`. */
  readonly orgaan: string;
  readonly zaaknummer: string;
  readonly kandidaatNaam: string;
  /** As in "de functie van …": `wethouder`. */
  readonly functie: string;
  readonly conclusieTekst: string;
  /** That the toetsing followed the method, and which. */
  readonly methodeVerklaring: string;
  readonly openbareMaatregelen: readonly string[];
  readonly datum: IsoDate;
  readonly ondertekenaar: { readonly naam: string; readonly ambt: string };
  readonly geheimhouding?: BriefGeheimhouding;
  /** The signed checkpoint under which the signing of the advice stands (docs/evidence.md), to be printed and as a QR code. */
  readonly controlepunt?: string;
  /** Set on a copy of a letter whose conclusion lapsed: the day on which it did. */
  readonly vervallenOp?: IsoDate;
}

/**
 * The conclusiebrief, the only document of a toetsing for the vertegenwoordigend orgaan: one file that is PDF/UA-1 and PDF/A-2a.
 * Equal input gives equal bytes, so that a hash made at signing can be checked for as long as the archive keeps the letter.
 */
export async function maakConclusiebrief(input: ConclusiebriefInput): Promise<Uint8Array> {
  // Field by field: whatever else a caller's object carries stays out of the letter.
  const { organisatieNaam, orgaan, zaaknummer, kandidaatNaam, functie, conclusieTekst, methodeVerklaring, openbareMaatregelen, datum } =
    input;
  const { geheimhouding, vervallenOp, controlepunt } = input;
  const data = {
    organisatieNaam,
    orgaan,
    zaaknummer,
    kandidaatNaam,
    functie,
    conclusieTekst,
    methodeVerklaring,
    openbareMaatregelen,
    datum,
    datumVoluit: datumVoluit(datum),
    ondertekenaar: { naam: input.ondertekenaar.naam, ambt: input.ondertekenaar.ambt },
    geheimhouding: geheimhouding
      ? {
          markering: geheimhouding.markering,
          belang: geheimhouding.belang,
          opgelegdDoor: geheimhouding.opgelegdDoor,
          opTeHeffenDoor: geheimhouding.opTeHeffenDoor,
        }
      : null,
    bewijs: controlepunt === undefined ? null : { regels: controlepunt.split('\n'), qr: qrSvg(controlepunt) },
    vervallenOp: vervallenOp === undefined ? null : datumVoluit(vervallenOp),
  };
  return markeerAlsPdfUa(zetPdf('conclusiebrief', data, datum));
}
