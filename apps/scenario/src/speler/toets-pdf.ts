import type { Verwachting } from '../taal/scenario.js';
import { leesAls } from './lees.js';
import { tekstVanPdf, zonderWit } from './pdf-tekst.js';
import type { Spel } from './spel.js';
import { type Uitslag, uitslag } from './uitslag.js';

type PdfVerwachting = Extract<Verwachting, { readonly soort: 'pdf' }>;

/** Reads the letter or the report as a person does, and looks for words. */
export async function toetsPdf(spel: Spel, { regel, stuk, door, tekst, bevat }: PdfVerwachting): Promise<Uitslag> {
  const { id, organisatieId } = spel.zaak();
  const wat = `de tekst van ${stuk === 'brief' ? 'de brief' : 'het rapport'} bevat ${bevat ? '' : 'niet '}“${tekst}”`;
  const lezers = door === undefined ? spel.mensenVan(organisatieId) : [spel.mens(door)];
  const antwoord = await leesAls(spel, `/toetsingen/${id}/${stuk}/pdf`, lezers);
  if (antwoord === undefined)
    return uitslag(regel, wat, false, `${door ?? 'niemand'} kan ${stuk === 'brief' ? 'de brief' : 'het rapport'} lezen`);
  const gelezen = await tekstVanPdf(antwoord.bytes);
  const staat = gelezen.toLowerCase().includes(zonderWit(tekst).toLowerCase());
  return uitslag(regel, wat, staat === bevat, bevat ? `er staat (zonder spaties): ${gelezen.slice(0, 1_500)}` : 'de tekst staat er wel');
}
