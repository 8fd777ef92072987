import type { EisUitkomst } from '#domain/benoembaarheid/eis.js';
import type { Bewijskracht, BevindingBronSoort } from '#domain/bevinding/bevinding.rules.js';
import type { MaatregelMoment } from '#domain/maatregel/maatregel-catalogus.js';
import type { MaatregelStatus } from '#domain/maatregel/maatregel-status.js';
import type { RisicoNiveau } from '#domain/risico/risico-score.js';
import type { AntwoordUitkomst, ReactieOnderwerp, ReactieSoort } from '#domain/wederhoor/wederhoor.rules.js';

/** The codes of a dossier as the printed report says them. */
type Woorden<C extends string> = Readonly<Record<C, string>>;

export const UITKOMST_WOORDEN: Woorden<EisUitkomst> = {
  VOLDAAN: 'Voldaan',
  ONTHEFFING_NODIG: 'Ontheffing nodig',
  NIET_VOLDAAN: 'Niet voldaan',
  OP_TE_LOSSEN_BIJ_BENOEMING: 'Op te lossen bij de benoeming',
};
export const BEWIJSKRACHT_WOORDEN: Woorden<Bewijskracht> = {
  A: 'A: document of register',
  B: 'B: twee onafhankelijke bronnen',
  C: 'C: één bron',
  D: 'D: alleen wat de kandidaat zelf vertelt',
};
export const BRON_WOORDEN: Woorden<BevindingBronSoort> = {
  DOCUMENT: 'document',
  REGISTER: 'register',
  OPENBARE_BRON: 'openbare bron',
  INTERNE_UITVRAAG: 'eigen organisatie',
  EIGEN_VERKLARING: 'kandidaat',
};
export const NIVEAU_WOORDEN: Woorden<RisicoNiveau> = { LAAG: 'Laag', MIDDEN: 'Midden', HOOG: 'Hoog', KRITIEK: 'Kritiek' };
export const MOMENT_WOORDEN: Woorden<MaatregelMoment> = {
  VOOR_BENOEMING: 'Voor de benoeming',
  BIJ_BENOEMING: 'Bij de benoeming',
  BINNEN_30_DAGEN: 'Binnen 30 dagen na de benoeming',
  BINNEN_90_DAGEN: 'Binnen 90 dagen na de benoeming',
  DOORLOPEND: 'Zolang het ambt duurt',
};
export const STATUS_WOORDEN: Woorden<MaatregelStatus> = {
  VOORGESTELD: 'Voorgesteld',
  OVEREENGEKOMEN: 'Afgesproken',
  GEWEIGERD_DOOR_KANDIDAAT: 'Geweigerd door de kandidaat',
  TE_LAAT: 'Te laat',
  UITGEVOERD: 'Uitgevoerd',
  NIET_NAGEKOMEN: 'Niet nagekomen',
  VERVALLEN: 'Vervallen',
};
export const REACTIE_WOORDEN: Woorden<ReactieSoort> = {
  AKKOORD: 'Akkoord',
  FEITELIJKE_ONJUISTHEID: 'Feitelijke onjuistheid',
  AANVULLING: 'Aanvulling',
  ONEENS: 'Oneens',
};
export const ANTWOORD_WOORDEN: Woorden<AntwoordUitkomst> = {
  OVERGENOMEN: 'Overgenomen',
  DEELS: 'Deels overgenomen',
  NIET_OVERGENOMEN: 'Niet overgenomen',
};
export const ONDERWERP_WOORDEN: Woorden<ReactieOnderwerp> = {
  BEVINDING: 'Bevinding',
  RISICO: 'Risico',
  MAATREGEL: 'Maatregel',
  GESPREKSVERSLAG: 'Verslag van het gesprek',
};
