import { ONDERDEEL_NAMEN } from '#domain/inzagelog/inzagelog.js';
import { ORGANISATIE_HANDELINGEN } from '#domain/toegang/organisatie-regels.js';
import { useVormen } from '../formulier/vorm.js';
import { keuzeWoord } from '../woorden/woorden.js';

const opNaam = <W>(van: Readonly<Record<string, W | undefined>>, code: string): W | undefined =>
  Object.hasOwn(van, code) ? van[code] : undefined;

/** What was done or looked at, by its code in the logs. */
export function useHandelingNaam(): (code: string) => string {
  const vormen = useVormen();
  return (code) => {
    const organisatie: Readonly<Record<string, { readonly omschrijving: string } | undefined>> = ORGANISATIE_HANDELINGEN;
    const inzage = opNaam(ONDERDEEL_NAMEN, code)?.de;
    return (
      opNaam(vormen ?? {}, code)?.naam ??
      opNaam(organisatie, code)?.omschrijving ??
      (inzage === undefined ? keuzeWoord('inzage', code) : `Bekijken: ${inzage}`)
    );
  };
}
