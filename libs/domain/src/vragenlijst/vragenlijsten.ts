import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import { DomainError, type Weigering } from '../fout/domain-error.js';
import { RECHTSKADERS, type RegimeCode } from '../rechtskader/rechtskader.js';
import { BELANGEN_VRAGEN } from './versie-1/belangen.vragen.js';
import { OMGEVING_VRAGEN } from './versie-1/omgeving.vragen.js';
import { PERSOON_VRAGEN } from './versie-1/persoon.vragen.js';
import { WEERBAARHEID_VRAGEN } from './versie-1/weerbaarheid.vragen.js';
import type { Vraag, Vragenlijst } from './vraag.js';

/** What decides which questions a kandidaat gets; pinned when the case starts. */
export interface VragenlijstKader {
  readonly bestuurslaag: Bestuurslaag;
  readonly regime: RegimeCode;
}

/**
 * Every built-in version. An organisation may rest its own on one of these: `eigen-vragenlijst.ts`. A version never changes; a change is a new one. Absent on purpose: convictions and fines
 * (the VOG is for that), health, religion, sexuality, origin, political ideas and family planning.
 */
export const vragenlijsten: readonly Vragenlijst[] = [
  {
    versie: 1,
    secties: [
      { code: 'A', titel: 'Persoon en ambt' },
      { code: 'B', titel: 'Loopbaan en cv' },
      { code: 'C', titel: 'Functies naast het ambt' },
      { code: 'D', titel: 'Financiële en zakelijke belangen' },
      { code: 'E', titel: 'Financiële kwetsbaarheid' },
      { code: 'F', titel: 'Relaties en netwerk' },
      { code: 'G', titel: 'Omgaan met informatie' },
      { code: 'H', titel: 'Weerbaarheid en oneigenlijke druk' },
      { code: 'I', titel: 'Publiek optreden en eerdere integriteitskwesties' },
      { code: 'J', titel: 'Norm en afronding' },
    ],
    vragen: [...PERSOON_VRAGEN, ...BELANGEN_VRAGEN, ...OMGEVING_VRAGEN, ...WEERBAARHEID_VRAGEN],
  },
];

/** Finds a built-in version; that of a case is `vragenlijstVan`. Refuses with `VRAGENLIJST_ONBEKEND`. */
export function vragenlijst(versie: number): Vragenlijst {
  const gevonden = vragenlijsten.find((lijst) => lijst.versie === versie);
  if (gevonden === undefined) throw new DomainError('VRAGENLIJST_ONBEKEND');
  return gevonden;
}

/** The questions that this kandidaat gets, in order. */
export function zichtbareVragen({ vragen }: Vragenlijst, kader: VragenlijstKader): readonly Vraag[] {
  return vragen.filter((vraag) => geldtVoorLaag(vraag, kader) && magVolgensRegime(vraag, kader));
}

/** Finds a question of a version, whether this kandidaat gets it or not. */
export function vindVraag({ vragen }: Vragenlijst, code: string): Vraag | undefined {
  return vragen.find((vraag) => vraag.code === code);
}

/** May this question be asked here? Refuses with `VRAAG_ONBEKEND`, `BUITEN_WETTELIJKE_REIKWIJDTE` (INV-22) or `VRAAG_NIET_VAN_TOEPASSING`. */
export function vraagWeigeringen(lijst: Vragenlijst, kader: VragenlijstKader, code: string): readonly Weigering[] {
  const vraag = vindVraag(lijst, code);
  if (vraag === undefined) return [{ code: 'VRAAG_ONBEKEND' }];
  const params = { vraag: vraag.code };
  if (!magVolgensRegime(vraag, kader)) return [{ code: 'BUITEN_WETTELIJKE_REIKWIJDTE', params }];
  return geldtVoorLaag(vraag, kader) ? [] : [{ code: 'VRAAG_NIET_VAN_TOEPASSING', params }];
}

/** May a finding say that this question was answered untruthfully? Not of an offer of support: refuses with `ANTWOORD_IS_AANBOD`. */
export function onjuistAntwoordWeigeringen(lijst: Vragenlijst, kader: VragenlijstKader, code: string): readonly Weigering[] {
  const aanbod = vindVraag(lijst, code)?.aanbod === true;
  return [...vraagWeigeringen(lijst, kader, code), ...(aanbod ? [{ code: 'ANTWOORD_IS_AANBOD', params: { vraag: code } } as const] : [])];
}

function geldtVoorLaag({ alleenVoor }: Vraag, { bestuurslaag }: VragenlijstKader): boolean {
  return alleenVoor === undefined || alleenVoor === bestuurslaag;
}

function magVolgensRegime({ buitenWetsvoorstel }: Vraag, { regime }: VragenlijstKader): boolean {
  return !buitenWetsvoorstel || RECHTSKADERS[regime].praktijkvragen;
}
