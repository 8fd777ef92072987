import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a zip file as a test wants it, lies included: what isn't given is as it should be. */
export interface TestOnderdeel {
  readonly naam: string;
  readonly inhoud: Buffer | string;
  readonly opgeslagen?: boolean;
  /** As it is packed, when that isn't how it should be. */
  readonly rauw?: Buffer;
  readonly vlaggen?: number;
  /** What both headers say. */
  readonly grootte?: number;
  readonly ingepakt?: number;
  readonly crc?: number;
  /** What only the local header says. */
  readonly lokaal?: { readonly naam?: string; readonly grootte?: number; readonly methode?: number };
  /** Sizes stand behind the part. */
  readonly achteraf?: boolean;
  readonly mode?: number;
  /** Points at the local header of the part before it. */
  readonly overlapt?: boolean;
}

/** A zip file, written apart from the code that the product writes them with. */
export function testZip(onderdelen: readonly TestOnderdeel[], na: Buffer = Buffer.alloc(0), commentaar = ''): Buffer {
  const delen: Buffer[] = [];
  const inhoudsopgave: Buffer[] = [];
  let plek = 0;
  let vorige = 0;
  for (const onderdeel of onderdelen) {
    const inhoud = Buffer.from(onderdeel.inhoud);
    const gegevens = onderdeel.rauw ?? (onderdeel.opgeslagen === true ? inhoud : deflateRawSync(inhoud));
    const methode = onderdeel.opgeslagen === true ? 0 : 8;
    const vlaggen = (onderdeel.vlaggen ?? 0) | (onderdeel.achteraf === true ? 8 : 0);
    const [crc, klein, groot] = [onderdeel.crc ?? crc32(inhoud), onderdeel.ingepakt ?? gegevens.length, onderdeel.grootte ?? inhoud.length];
    const naam = Buffer.from(onderdeel.naam);
    const lokaleNaam = Buffer.from(onderdeel.lokaal?.naam ?? onderdeel.naam);
    const maten = onderdeel.achteraf === true ? [0, 0, 0] : [crc, klein, onderdeel.lokaal?.grootte ?? groot];
    const lokaal = velden([0x04034b50, 4], [20, 2], [vlaggen, 2], [onderdeel.lokaal?.methode ?? methode, 2], [0x6000, 2], [0x5a21, 2]);
    const lokaal2 = velden([maten[0] ?? 0, 4], [maten[1] ?? 0, 4], [maten[2] ?? 0, 4], [lokaleNaam.length, 2], [0, 2]);
    const staart = onderdeel.achteraf === true ? velden([0x08074b50, 4], [crc, 4], [klein, 4], [groot, 4]) : Buffer.alloc(0);
    const geheel = Buffer.concat([lokaal, lokaal2, lokaleNaam, gegevens, staart]);
    const begin = onderdeel.overlapt === true ? vorige : plek;
    const [a, b, c] = [
      velden([0x02014b50, 4], [0x0314, 2], [20, 2], [vlaggen, 2], [methode, 2], [0x6000, 2], [0x5a21, 2]),
      velden([crc, 4], [klein, 4], [groot, 4], [naam.length, 2], [0, 2], [0, 2], [0, 2], [0, 2]),
      velden([((onderdeel.mode ?? 0) << 16) >>> 0, 4], [begin, 4]),
    ];
    inhoudsopgave.push(Buffer.concat([a, b, c, naam]));
    vorige = begin;
    if (onderdeel.overlapt !== true) {
      delen.push(geheel);
      plek += geheel.length;
    }
  }
  const centraal = Buffer.concat(inhoudsopgave);
  const aantal = onderdelen.length;
  const einde = velden([0x06054b50, 4], [0, 4], [aantal, 2], [aantal, 2], [centraal.length, 4], [plek, 4], [commentaar.length, 2]);
  return Buffer.concat([...delen, centraal, einde, Buffer.from(commentaar), na]);
}

function velden(...waarden: readonly (readonly [waarde: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    waarden.map(([waarde, bytes]) => {
      const veld = Buffer.alloc(bytes);
      veld.writeUIntLE(waarde, 0, bytes);
      return veld;
    }),
  );
}
