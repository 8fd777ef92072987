import type { BronBevinding } from '../bron/bron.rules.js';
import { toRegime } from '../rechtskader/rechtskader.js';
import { hoogsteNettoPerCategorie } from '../risico/risico.rules.js';
import { laatsteFeit } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import type { AfgezienStap, OntbrekendAntwoord, OntbrekendStuk, RapportInhoud } from './rapport.js';

/** What the report needs besides the picture of the case: names, the register of sources, what was left out. */
export interface RapportBronnen {
  readonly zaaknummer: string;
  readonly versie: number;
  readonly kandidaatNaam: string;
  readonly portefeuille: string;
  readonly organisatieNaam: string;
  readonly adviseur: string;
  readonly toetser: string;
  readonly bronnen: readonly BronBevinding[];
  readonly afgezienStappen: readonly AfgezienStap[];
  readonly ontbrekendeStukken: readonly OntbrekendStuk[];
  readonly ontbrekendeAntwoorden: readonly OntbrekendAntwoord[];
}

/** Puts the report together from what was recorded; it adds nothing and judges nothing. Whether it may be fixed: `rapportWeigeringen`. */
export function stelRapportSamen(beeld: ToetsingBeeld, van: RapportBronnen): RapportInhoud {
  const { bevindingen, risicos, maatregelen, oordelen, reacties } = beeld.werk;
  const geldend = bevindingen.filter((b) => b.status !== 'VERVALLEN');
  const zweeg = laatsteFeit(beeld.feiten, 'WEDERHOOR')?.waarde === 'GEEN_REACTIE';
  return {
    zaaknummer: van.zaaknummer,
    ronde: beeld.ronde,
    versie: van.versie,
    regime: toRegime(beeld.regime),
    vragenlijstVersie: beeld.vragenlijstVersie,
    kandidaat: { naam: van.kandidaatNaam, functie: beeld.doelfunctie, portefeuille: van.portefeuille },
    organisatie: { naam: van.organisatieNaam, bestuurslaag: beeld.bestuurslaag },
    adviseur: van.adviseur,
    toetser: van.toetser,
    oordelen: oordelen.map(({ eis, uitkomst, ontheffing }) => ({ eis, uitkomst, ...(ontheffing === undefined ? {} : { ontheffing }) })),
    // The end of the term is an answer as well: silence is recorded, and the procedure goes on.
    bevindingen: geldend.map((b) => (b.status === 'VOORGELEGD' && zweeg ? { ...b, status: 'GEEN_REACTIE' } : b)),
    vervallenBevindingen: bevindingen.filter((b) => b.status === 'VERVALLEN').map(({ id, nummer }) => ({ id, nummer })),
    risicos: risicos.map(({ voorgelegd: _voorgelegd, ...risico }) => risico),
    hoogsteNettoPerCategorie: hoogsteNettoPerCategorie(risicos, maatregelen),
    maatregelen: maatregelen.map(({ bewijs: _bewijs, nogVoorTeLeggen: _nieuw, vervallen: _verval, ...maatregel }) => maatregel),
    reacties: reacties.map(({ wederhoorRonde: _ronde, ...reactie }) => reactie),
    // Not before she was asked.
    geenReactie: zweeg && reacties.length === 0,
    afgezienStappen: van.afgezienStappen,
    ontbrekendeStukken: van.ontbrekendeStukken,
    ontbrekendeAntwoorden: van.ontbrekendeAntwoorden,
    // Hits on which nothing rests stay in the register: the reader of the report is no researcher.
    bronnen: van.bronnen.filter((bron) => geldend.some((b) => b.bronnen.some((x) => x.bronbevindingId === bron.id))),
    verworpenBronnen: verworpen(laatsteFeit(beeld.feiten, 'BRONONDERZOEK_AFGEROND')?.waarde),
  };
}

/** The fact says how many hits were dropped, or that the step was waived. */
const verworpen = (waarde: string | undefined): number => (waarde !== undefined && /^\d+$/.test(waarde) ? Number(waarde) : 0);
