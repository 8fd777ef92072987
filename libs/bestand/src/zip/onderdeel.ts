/** A part of a zip file, as its central directory describes it. */
export interface ZipOnderdeel {
  readonly naam: string;
  readonly methode: 'OPGESLAGEN' | 'INGEPAKT';
  readonly crc: number;
  /** As stored. */
  readonly gegevens: Buffer;
  /** Bytes when unpacked. */
  readonly grootte: number;
}

export const isMap = ({ naam }: ZipOnderdeel): boolean => naam.endsWith('/');
