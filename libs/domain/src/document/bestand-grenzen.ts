/** What a file may unpack to. Chosen well above what people hand in, and well below what hurts. */
export const BESTAND_GRENZEN = {
  /** Pages of a PDF. */
  paginas: 200,
  /** Pixels of a picture: 50 megapixels. */
  pixels: 50_000_000,
  /** Parts of an office file. */
  onderdelen: 1_000,
  /** Bytes of all parts of an office file together, or of all object streams of a PDF, unpacked: 100 MB. */
  uitgepakt: 100 * 1024 * 1024,
  /** How much a part may grow; counts from `verhoudingVanaf` bytes, since short XML honestly shrinks that much. */
  verhouding: 100,
  verhoudingVanaf: 1024 * 1024,
} as const;
