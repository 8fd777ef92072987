import type { ZipOnderdeel } from '../zip/onderdeel.js';
import type { XmlLezer } from './lees-xml.js';

/** What is allowed in one kind of office file, for one file: it remembers what it saw. */
export interface OfficeSoort {
  /** Refuses by the names of the parts alone. */
  eisOnderdelen(onderdelen: readonly ZipOnderdeel[]): void;
  isXml(naam: string): boolean;
  /** Looks at one XML part. */
  lezer(naam: string): XmlLezer;
  /** When all parts were read. */
  eisGeheel(): void;
  /** The parts to keep, without what they tell about who made it; all of them as they are when they are signed. */
  schoon(onderdelen: readonly ZipOnderdeel[]): Promise<readonly ZipOnderdeel[]>;
}

export const extensieVan = (naam: string): string => /\.([a-z0-9]+)$/.exec(naam.toLowerCase())?.[1] ?? '';

/** What an office program carries out instead of opening. */
const SCRIPT = /vnd\.sun\.star\.(?:script|expand)\s*:/i;
export const isScript = (waarde: string): boolean => SCRIPT.test(waarde);
const UITVOERBAAR = /^\s*(?:macro|javascript|vbscript)\s*:/i;
export const isUitvoerbaar = (doel: string): boolean => SCRIPT.test(doel) || UITVOERBAAR.test(doel);

/** Does it name anything outside the file: by a scheme, or on another server? */
export const isExtern = (doel: string): boolean => /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(doel);
