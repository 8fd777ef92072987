import { isPositief } from '../advies/conclusie.js';
import { ondertekeningOpDeEilandenWeigeringen } from '../advies/tweede-lezer.rules.js';
import { inzageVensterLoopt } from '../advies/verstrekking.rules.js';
import { onverenigbaarheidWeigeringen } from '../benoembaarheid/benoembaarheid.rules.js';
import { openstaandeDocumenten } from '../document/openstaande-documenten.js';
import type { Weigering } from '../fout/domain-error.js';
import type { Instant } from '../kalender/instant.js';
import { verstrekkingsBlokkades } from '../maatregel/maatregel.rules.js';
import { herbeoordelingWeigeringen } from '../conflict/herbeoordeling.js';
import { conceptWeigeringen } from '../risico/concept.rules.js';
import { openVolgnummer } from '../stap/open-stap.js';
import { STAP_REGELS } from '../stap/stap-regels.js';
import { klokduur } from '../termijn/duur.js';
import { profielVan } from '../termijn/eigen-profiel.js';
import { feitAantal, laatsteFeit } from '../toetsing/feit.js';
import { isOefening, type ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { onbeantwoordeOpmerkingWeigeringen } from '../toetsopmerking/toetsopmerking.rules.js';
import { toewijzingCompleet } from '../toetsing/toewijzing.rules.js';
import { besluitWeigeringen } from '../uitkomst/sluiten.rules.js';
import { vogGeldigOp } from '../vog/vog.rules.js';
import { extraRondeWeigeringen, onbeantwoord } from '../wederhoor/wederhoor.rules.js';
import { isNogVoorTeLeggen } from '../wederhoor/wijziging.rules.js';
import { wrakingOpenWeigeringen } from '../wraking/wraking.js';

/** After S02 someone is assigned only in the place of who reported a conflict: then the toetser, or the leading adviseur, is missing. */
export function toewijzenWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  if (openVolgnummer(beeld, 'TOEWIJZING') !== undefined || !toewijzingCompleet(beeld.toewijzingen)) return [];
  return [{ code: 'STAP_NIET_OPEN', params: { stap: STAP_REGELS.TOEWIJZING.naam } }];
}

/** After submission answers are only added to, never changed. */
export function aanvullingWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  return laatsteFeit(beeld.feiten, 'VRAGENLIJST_INGEDIEND') === undefined ? [{ code: 'AANVULLING_NIET_GEVRAAGD' }] : [];
}

/** Who still types in another window hears that it was submitted, and what he can do now. */
export function ingediendWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  return laatsteFeit(beeld.feiten, 'VRAGENLIJST_INGEDIEND') === undefined ? [] : [{ code: 'VRAGENLIJST_AL_INGEDIEND' }];
}

/** S07 is done when everything that is required is there and judged. */
export function documentenWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  const open = openstaandeDocumenten(beeld);
  return open.length === 0 ? [] : [{ code: 'DOCUMENTEN_ONVOLLEDIG', params: { documenten: open.join(', ') } }];
}

/** The concept goes to the kandidaat only when it is whole, and an incompatible office has its measure (INV-03). */
export function voorleggenWeigeringen({ werk }: Pick<ToetsingBeeld, 'werk'>): readonly Weigering[] {
  return [
    ...conceptWeigeringen(werk.bevindingen, werk.risicos, werk.maatregelen),
    ...onverenigbaarheidWeigeringen(werk.oordelen, werk.maatregelen, 'CONCEPT'),
  ];
}

/** The kandidaat decides on each measure once. */
export function maatregelBesluitWeigeringen({ werk }: ToetsingBeeld): readonly Weigering[] {
  return werk.maatregelen.some((m) => m.status === 'VOORGESTELD' && m.nogVoorTeLeggen !== true) ? [] : [{ code: 'MAATREGELEN_BESLIST' }];
}

export function uitstelWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  return laatsteFeit(beeld.feiten, 'WEDERHOOR_UITSTEL') === undefined ? [] : [{ code: 'UITSTEL_AL_VERLEEND' }];
}

/** Once more, with something new in it, and after every reaction to the first concept got its answer. A measure refused meanwhile was proposed. */
export function opnieuwVoorleggenWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  const { werk } = beeld;
  const open = onbeantwoord(werk.reacties).length;
  const maatregelen = werk.maatregelen.map((m) => (m.status === 'GEWEIGERD_DOOR_KANDIDAAT' ? { ...m, status: 'VOORGESTELD' as const } : m));
  return [
    ...extraRondeWeigeringen(feitAantal(beeld.feiten, 'CONCEPT_VOORGELEGD') - 1),
    ...(isNogVoorTeLeggen(werk) ? [] : [{ code: 'CONCEPT_NIET_GEWIJZIGD' } as const]),
    ...(open === 0 ? [] : [{ code: 'REACTIE_ONBEANTWOORD', params: { aantal: open } } as const]),
    ...voorleggenWeigeringen({ werk: { ...werk, maatregelen } }),
  ];
}

/** A case without a benoeming waits for no council meeting (INV-29), nor does one in which the organ decided. */
export function raadsdatumWijzigingWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  return beeld.raadsdatum === null ? [{ code: 'STAP_NIET_TOEGESTAAN' }] : besluitWeigeringen(beeld);
}

export function beperktAdviesWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  return laatsteFeit(beeld.feiten, 'BEPERKT_ADVIES') === undefined ? [] : [{ code: 'BEPERKT_ADVIES_AL_GEKOZEN' }];
}

/** Nobody's work is used on whose independence there is still a question (S-X4, S-X5). */
function onafhankelijkheidWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  return [...herbeoordelingWeigeringen(beeld), ...wrakingOpenWeigeringen(beeld)];
}

/** Behind a report stand an adviseur and a toetser, both independent, and what the one asked the other answered. */
export function rapportVaststellenWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  return [
    ...(toewijzingCompleet(beeld.toewijzingen) ? [] : [{ code: 'TOEWIJZING_ONVOLLEDIG' } as const]),
    ...onafhankelijkheidWeigeringen(beeld),
    ...onbeantwoordeOpmerkingWeigeringen(beeld.werk.toetsopmerkingen),
  ];
}

/** The conversation was held or declined before anything is signed (S15 before S16), and on the islands somebody reads along (INV-21). */
export function adviesWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  const gesprek = openVolgnummer(beeld, 'GESPREK_OPDRACHTGEVER') === undefined ? [] : [{ code: 'GESPREK_ONTBREEKT' } as const];
  return [...gesprek, ...onafhankelijkheidWeigeringen(beeld), ...ondertekeningOpDeEilandenWeigeringen(beeld)];
}

/** What holds the letter back: the reading window (INV-10), measures for before the benoeming, a VOG that is too old on the council date. */
export function verstrekkingWeigeringen(beeld: ToetsingBeeld, nu: Instant): readonly Weigering[] {
  if (beeld.inzageVanaf === null || beeld.conclusie === null) return [{ code: 'BRIEF_NIET_GEREED' }];
  const loopt = inzageVensterLoopt({ vanaf: beeld.inzageVanaf, nu, uren: inzageUren(beeld), oefen: isOefening(beeld) });
  const venster = [...(loopt ? [{ code: 'INZAGEVENSTER_LOOPT' } as const] : []), ...onafhankelijkheidWeigeringen(beeld)];
  if (!isPositief(beeld.conclusie)) return venster;
  return [...venster, ...verstrekkingsBlokkades(beeld.werk.maatregelen), ...vogOpRaadsdatum(beeld)];
}

/** The VOG must still carry a benoeming on the council date (INV-01). */
function vogOpRaadsdatum({ vogVereist, vogStatus, vogAfgegevenOp, raadsdatum, vogMaxOuderdomDagen }: ToetsingBeeld): readonly Weigering[] {
  if (!vogVereist || raadsdatum === null) return [];
  if (vogStatus === 'VERLOPEN') return [{ code: 'VOG_VERLOPEN' }];
  if (vogStatus !== 'GEVERIFIEERD' || vogAfgegevenOp === null) return [{ code: 'VOG_ONTBREEKT' }];
  return vogGeldigOp(vogAfgegevenOp, raadsdatum, vogMaxOuderdomDagen) ? [] : [{ code: 'VOG_VERLOPEN' }];
}

/** T14 in hours, as the profile of the case has it. */
function inzageUren(beeld: ToetsingBeeld): number {
  const { duur } = profielVan(beeld).termijnen.T14;
  return (klokduur(duur) ?? 0) / 3_600_000;
}
