import { diplomaFoto, maakPdf } from '../../../local/src/demo/bestanden.js';
import { RegelFout } from './regel-fout.js';
import type { Bestand } from './vraag.js';

/** The files that a scenario can hand in, by name. */
export const BESTANDEN = {
  pdf: 'een goed pdf-bestand van één bladzijde',
  foto: 'een goede foto (jpg)',
  'geen pdf': 'een programma dat zich voordoet als pdf',
  leeg: 'een bestand zonder inhoud',
} as const;

type Soort = keyof typeof BESTANDEN;
const isSoort = (naam: string): naam is Soort => naam in BESTANDEN;

/** A made-up file; `naam` is how it is called, when that matters. */
export async function maakBestand(welk: string, soort: string, naam: string | undefined): Promise<Bestand> {
  if (!isSoort(welk)) throw new RegelFout(`het bestand “${welk}” is er niet; wat kan: ${Object.keys(BESTANDEN).join(', ')}`);
  const foto = welk === 'foto';
  return {
    soort,
    naam: naam ?? `${soort.toLowerCase()}.${foto ? 'jpg' : 'pdf'}`,
    type: foto ? 'image/jpeg' : 'application/pdf',
    bytes: await inhoud(welk, soort),
  };
}

async function inhoud(welk: Soort, soort: string): Promise<Uint8Array> {
  switch (welk) {
    case 'pdf':
      return maakPdf(`${soort} (fictief)`, ['Dit stuk is verzonnen.']);
    case 'foto':
      return diplomaFoto();
    case 'geen pdf':
      return Buffer.from('MZ dit is geen pdf');
    case 'leeg':
      return new Uint8Array();
  }
}
