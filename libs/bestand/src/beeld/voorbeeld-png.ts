import { voorbeeldAfmeting } from './grenzen.js';
import { leesPng, type Png } from './png.js';
import { type PngRij, pngRijen, samplesVan } from './png-rijen.js';
import { schrijfPng } from './schrijf-png.js';

type Kleur = [rood: number, groen: number, blauw: number, dekking: number];

/**
 * A smaller picture of a PNG, on white: each pixel is the mean of those that fall in it, or of every second, third … row and column of
 * them when they are many. The large picture is never in memory; what is, is a sum per pixel of the small one.
 */
export async function voorbeeldVanPng(inhoud: Buffer): Promise<Buffer> {
  const png = leesPng(inhoud);
  const klein = voorbeeldAfmeting(png, false);
  const som = new Float32Array(klein.breedte * klein.hoogte * 3);
  const aantal = new Uint32Array(klein.breedte * klein.hoogte);
  const kleurVan = kleurenVan(png);
  const kleur: Kleur = [0, 0, 0, 0];
  // A woven picture comes in pieces, of which each pixel counts.
  const stap = png.verweven ? 1 : Math.max(1, Math.floor(png.breedte / klein.breedte / 2));
  for await (const rij of pngRijen(png)) {
    if (rij.y % stap !== 0) continue;
    const begin = Math.floor((rij.y * klein.hoogte) / png.hoogte) * klein.breedte;
    for (let i = 0; i < rij.aantal; i += stap) {
      const plek = begin + Math.floor(((rij.x + i * rij.dx) * klein.breedte) / png.breedte);
      kleurVan(rij, i, kleur);
      const wit = 255 - kleur[3];
      for (let k = 0; k < 3; k++) som[plek * 3 + k] = (som[plek * 3 + k] ?? 0) + ((kleur[k] ?? 0) * kleur[3]) / 255 + wit;
      aantal[plek] = (aantal[plek] ?? 0) + 1;
    }
  }
  const rgb = Buffer.alloc(som.length);
  for (let i = 0; i < rgb.length; i++) rgb[i] = Math.round((som[i] ?? 0) / (aantal[Math.floor(i / 3)] ?? 1));
  return schrijfPng(klein, rgb);
}

/** How one pixel of a row becomes red, green, blue and how far it covers, 0 to 255. */
function kleurenVan(png: Png): (rij: PngRij, pixel: number, kleur: Kleur) => void {
  const { bits, kleur: soort } = png;
  const samples = samplesVan(png);
  const grootst = 2 ** Math.min(bits, 8) - 1;
  const sample = ({ bytes }: PngRij, nummer: number): number => {
    if (bits >= 8) return bytes[nummer * (bits >> 3)] ?? 0;
    const bit = nummer * bits;
    return ((bytes[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & grootst;
  };
  if (soort === 3) {
    const palet = png.delen.find((deel) => deel.soort === 'PLTE')?.inhoud ?? Buffer.alloc(0);
    const dekking = png.delen.find((deel) => deel.soort === 'tRNS')?.inhoud;
    return (rij, pixel, kleur) => {
      const nummer = sample(rij, pixel);
      for (let k = 0; k < 3; k++) kleur[k] = palet[nummer * 3 + k] ?? 0;
      kleur[3] = dekking?.[nummer] ?? 255;
    };
  }
  const grijs = samples < 3;
  const metDekking = soort >= 4;
  return (rij, pixel, kleur) => {
    const begin = pixel * samples;
    for (let k = 0; k < 3; k++) kleur[k] = (sample(rij, grijs ? begin : begin + k) * 255) / grootst;
    kleur[3] = metDekking ? sample(rij, begin + samples - 1) : 255;
  };
}
