import { datumVoluit } from './datum.js';
import { markeerAlsPdfUa } from './pdf-ua.js';
import type { RapportInput } from './rapport-input.js';
import { zetPdf } from './typst.js';

/**
 * The report of the risicoanalyse for the opdrachtgever, the kandidaat and the adviseurs: one file that is PDF/UA-1 and PDF/A-2a, equal
 * bytes for equal input. Reactions are printed unabridged; there is no total, no average and no colour that carries meaning.
 */
export async function maakRapport(input: RapportInput): Promise<Uint8Array> {
  const data = {
    organisatieNaam: input.organisatieNaam,
    zaaknummer: input.zaaknummer,
    versie: input.versie,
    kandidaatNaam: input.kandidaatNaam,
    functie: input.functie,
    datum: input.datum,
    datumVoluit: datumVoluit(input.datum),
    opstellers: input.opstellers.map(({ naam, rol }) => ({ naam, rol })),
    methodeVerklaring: input.methodeVerklaring,
    eisen: input.eisen.map(({ eis, uitkomst }) => ({ eis, uitkomst })),
    bevindingen: input.bevindingen.map((bevinding) => ({ ...bevinding })),
    risicos: input.risicos.map(({ bruto, netto, ...risico }) => ({ ...risico, bruto: { ...bruto }, netto: netto ? { ...netto } : null })),
    maatregelen: input.maatregelen.map((maatregel) => ({ ...maatregel })),
    reacties: input.reacties.map(({ antwoord, ...reactie }) => ({ ...reactie, antwoord: antwoord ? { ...antwoord } : null })),
    afgezien: input.afgezien.map((stap) => ({ ...stap, datumVoluit: datumVoluit(stap.datum) })),
    bronnen: input.bronnen.map((bron) => ({ ...bron, geraadpleegdOp: datumVoluit(bron.geraadpleegdOp) })),
  };
  return markeerAlsPdfUa(zetPdf('rapport', data, input.datum));
}
