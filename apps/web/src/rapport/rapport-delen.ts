import type { Schema } from '../api/verzoek.js';
import { scoreTekst } from '../risicoanalyse/niveau.js';
import { stapNaam } from '../woorden/stappen.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';

type Inhoud = Schema['RapportInhoudDto'];
type Delen = readonly (readonly [naam: string, tekst: string])[];

/** The report as parts with a name, so that two versions can be laid side by side. */
export function delenVan(inhoud: Inhoud): ReadonlyMap<string, string> {
  return new Map([
    ['Kandidaat', `${inhoud.kandidaat.naam}, ${woord(inhoud.kandidaat.functie)}, ${inhoud.kandidaat.portefeuille}`],
    ['Adviseur en toetser', `${inhoud.adviseur}, ${inhoud.toetser}`],
    ['Wet en vragenlijst', `${woord(inhoud.regime)}, vragenlijst ${inhoud.vragenlijstVersie}`],
    ...inhoud.oordelen.map(
      ({ eis, uitkomst, ontheffing }) =>
        [
          `Wettelijke eis: ${woord(eis)}`,
          [woord(uitkomst), ...(ontheffing ? [`ontheffing: ${woord(ontheffing.status)}`] : [])].join(', '),
        ] as const,
    ),
    ...bevindingen(inhoud),
    ...risicos(inhoud),
    ...maatregelen(inhoud),
    ...reacties(inhoud),
    ...voorbehouden(inhoud),
    ...inhoud.bronnen.map(
      ({ id, bron, url, zoekvraag, feit, relevantie }) =>
        [`Bron: ${bron} (${id.slice(0, 4)})`, [feit, relevantie, `Gezocht op: ${zoekvraag}.`, url ?? ''].join(' ').trim()] as const,
    ),
    ['Treffers die niet zijn bewaard', String(inhoud.verworpenBronnen)],
    ...(inhoud.rectificaties ?? []).map(({ vanVersie, notitie }) => [`Rectificatie van versie ${vanVersie}`, notitie] as const),
  ]);
}

const bevindingen = (inhoud: Inhoud): Delen =>
  inhoud.bevindingen.flatMap((bevinding) => {
    const naam = `Bevinding ${bevinding.nummer}`;
    return [
      [`${naam}: onderwerp`, woord(bevinding.categorie)],
      [`${naam}: stand`, woord(bevinding.status)],
      [`${naam}: onjuist antwoord`, bevinding.onjuistAntwoord ? 'Ja' : 'Nee'],
      [`${naam}: feit`, bevinding.feit],
      [`${naam}: duiding`, bevinding.duiding],
      [`${naam}: wat de kandidaat zegt`, bevinding.verklaringKandidaat ?? ''],
      [`${naam}: bewijskracht`, keuzeWoord('bewijskracht', bevinding.bewijskracht)],
      [`${naam}: bronnen`, bevinding.bronnen.map(({ herkomst }) => herkomst).join(', ')],
    ] as const;
  });

const risicos = (inhoud: Inhoud): Delen =>
  inhoud.risicos.flatMap((risico) => {
    const naam = `Risico ${risico.nummer}`;
    return [
      [`${naam}: onderwerp`, woord(risico.categorie)],
      [`${naam}: bevindingen`, nummers(inhoud.bevindingen, risico.bevindingIds)],
      [`${naam}: toelichting`, risico.toelichting],
      [`${naam}: zonder maatregelen`, scoreTekst(risico.bruto)],
      [`${naam}: met maatregelen`, scoreTekst(risico.netto)],
      [`${naam}: waarom geen maatregel helpt`, risico.nietBeheersbaar ?? ''],
    ] as const;
  });

const maatregelen = (inhoud: Inhoud): Delen =>
  inhoud.maatregelen.flatMap(({ nummer, code, toelichting, moment, status, zichtbaarheid, risicoIds }) => [
    [`Maatregel ${nummer}`, `${woord(code)}. ${toelichting} ${woord(moment)}. ${woord(status)}. ${woord(zichtbaarheid)}.`] as const,
    [`Maatregel ${nummer}: risico’s`, nummers(inhoud.risicos, risicoIds)] as const,
  ]);

/** Which of them, as people refer to them. */
const nummers = (alle: readonly { readonly id: string; readonly nummer: number }[], ids: readonly string[]): string =>
  alle.flatMap(({ id, nummer }) => (ids.includes(id) ? [nummer] : [])).join(', ');

const reacties = (inhoud: Inhoud): Delen => [
  ['Gereageerd op het concept', inhoud.geenReactie ? 'Nee' : 'Ja'],
  ...inhoud.reacties.map(
    ({ nummer, soort, tekst, antwoord }) =>
      [`Reactie ${nummer}`, [woord(soort), tekst, antwoord?.reden ?? ''].filter((deel) => deel !== '').join('. ')] as const,
  ),
];

const voorbehouden = ({ afgezienStappen, ontbrekendeStukken, ontbrekendeAntwoorden }: Inhoud): Delen => [
  ...afgezienStappen.map(({ stap, reden }) => [`Niet gedaan: ${stapNaam(stap)}`, reden] as const),
  ...ontbrekendeStukken.map(({ soort, reden }) => [`Ontbreekt: ${woord(soort)}`, reden] as const),
  ...ontbrekendeAntwoorden.map(({ vraag, reden }) => [`Geen goed antwoord: vraag ${vraag}`, reden] as const),
];
