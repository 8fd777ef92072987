import { EIS_NAMEN } from '../benoembaarheid/eis.js';
import { ontbrekendeOordelen, onverenigbaarheidWeigeringen } from '../benoembaarheid/benoembaarheid.rules.js';
import { voorbehoudWeigeringen } from '../document/vereiste-stukken.js';
import type { Weigering } from '../fout/domain-error.js';
import { conceptWeigeringen } from '../risico/concept.rules.js';
import { onbeantwoord } from '../wederhoor/wederhoor.rules.js';
import type { RapportInhoud } from './rapport.js';

/** What the second person looks at before the report is fixed (S14). */
export const TOETS_ONDERDELEN = ['VOLLEDIGHEID', 'PROPORTIONALITEIT', 'BRONNEN'] as const;
export type ToetsOnderdeel = (typeof TOETS_ONDERDELEN)[number];

export const TOETS_ONDERDEEL_VRAGEN: Readonly<Record<ToetsOnderdeel, string>> = {
  VOLLEDIGHEID: 'Staat alles in het rapport, ook de reactie van de kandidaat en wat er niet is onderzocht?',
  PROPORTIONALITEIT: 'Zijn de risico’s en maatregelen redelijk, en gaat het rapport niet verder dan nodig is?',
  BRONNEN: 'Heeft elke bevinding een bron die gebruikt mag worden, en zijn feit en uitleg gescheiden?',
};

/** Refuses with `TOETS_ONVOLLEDIG` (param `aantal`: what is not confirmed yet). */
export function toetsWeigeringen(bevestigd: readonly ToetsOnderdeel[]): readonly Weigering[] {
  const open = TOETS_ONDERDELEN.filter((onderdeel) => !bevestigd.includes(onderdeel));
  return open.length === 0 ? [] : [{ code: 'TOETS_ONVOLLEDIG', params: { aantal: open.length } }];
}

/**
 * May this report be fixed? The content must still hold after hoor en wederhoor. Refuses with `TOETS_ONVOLLEDIG`, the codes of
 * `conceptWeigeringen`, `OORDEEL_ONTBREEKT`, `ONVERENIGBAARHEID_ZONDER_MAATREGEL`, `WEDERHOOR_ONTBREEKT` (a bevinding that was not put
 * forward, INV-09), `REACTIE_ONBEANTWOORD`, `REDEN_ONTBREEKT` (a step or document left out without a reason) and `VOG_ONTBREEKT`
 * (a VOG is never left out). A measure that the kandidaat refused was proposed: the refusal stands in the report and does not hold it up.
 */
export function rapportWeigeringen(inhoud: RapportInhoud, bevestigd: readonly ToetsOnderdeel[]): readonly Weigering[] {
  const { bevindingen, risicos, maatregelen, oordelen, reacties, afgezienStappen, ontbrekendeStukken, organisatie } = inhoud;
  const voorgesteld = maatregelen.map((m) => (m.status === 'GEWEIGERD_DOOR_KANDIDAAT' ? { ...m, status: 'VOORGESTELD' as const } : m));
  const weigeringen: Weigering[] = [
    ...toetsWeigeringen(bevestigd),
    ...conceptWeigeringen(bevindingen, risicos, voorgesteld),
    ...onverenigbaarheidWeigeringen(oordelen, voorgesteld, 'CONCEPT'),
    ...voorbehoudWeigeringen(ontbrekendeStukken.map((stuk) => stuk.soort)),
  ];
  const afgezienVanEisen = afgezienStappen.some((s) => s.stap === 'BENOEMBAARHEID');
  const nietBeoordeeld = afgezienVanEisen ? [] : ontbrekendeOordelen(organisatie.bestuurslaag, oordelen);
  if (nietBeoordeeld.length > 0)
    weigeringen.push({ code: 'OORDEEL_ONTBREEKT', params: { eis: nietBeoordeeld.map((eis) => EIS_NAMEN[eis]).join(', ') } });
  if (bevindingen.some((b) => b.status === 'CONCEPT' || b.status === 'VOORGELEGD')) weigeringen.push({ code: 'WEDERHOOR_ONTBREEKT' });
  const open = onbeantwoord(reacties).length;
  if (open > 0) weigeringen.push({ code: 'REACTIE_ONBEANTWOORD', params: { aantal: open } });
  if ([...afgezienStappen, ...ontbrekendeStukken, ...inhoud.ontbrekendeAntwoorden].some((i) => i.reden.trim() === ''))
    weigeringen.push({ code: 'REDEN_ONTBREEKT' });
  return weigeringen;
}
