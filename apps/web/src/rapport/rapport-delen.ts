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
    ...inhoud.oordelen.map(({ eis, uitkomst }) => [`Wettelijke eis: ${woord(eis)}`, woord(uitkomst)] as const),
    ...bevindingen(inhoud),
    ...risicos(inhoud),
    ...maatregelen(inhoud),
    ...reacties(inhoud),
    ...voorbehouden(inhoud),
    ...inhoud.bronnen.map(({ id, bron, feit, relevantie }) => [`Bron: ${bron} (${id.slice(0, 4)})`, `${feit} ${relevantie}`] as const),
    ...(inhoud.rectificaties ?? []).map(({ vanVersie, notitie }) => [`Rectificatie van versie ${vanVersie}`, notitie] as const),
  ]);
}

const bevindingen = (inhoud: Inhoud): Delen =>
  inhoud.bevindingen.flatMap((bevinding) => {
    const naam = `Bevinding ${bevinding.nummer}`;
    return [
      [`${naam}: onderwerp`, woord(bevinding.categorie)],
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
      [`${naam}: toelichting`, risico.toelichting],
      [`${naam}: zonder maatregelen`, scoreTekst(risico.bruto)],
      [`${naam}: met maatregelen`, scoreTekst(risico.netto)],
      [`${naam}: waarom geen maatregel helpt`, risico.nietBeheersbaar ?? ''],
    ] as const;
  });

const maatregelen = (inhoud: Inhoud): Delen =>
  inhoud.maatregelen.map(
    ({ nummer, code, toelichting, moment, status, zichtbaarheid }) =>
      [`Maatregel ${nummer}`, `${woord(code)}. ${toelichting} ${woord(moment)}. ${woord(status)}. ${woord(zichtbaarheid)}.`] as const,
  );

const reacties = (inhoud: Inhoud): Delen =>
  inhoud.reacties.map(
    ({ nummer, soort, tekst, antwoord }) =>
      [`Reactie ${nummer}`, [woord(soort), tekst, antwoord?.reden ?? ''].filter((deel) => deel !== '').join('. ')] as const,
  );

const voorbehouden = ({ afgezienStappen, ontbrekendeStukken, ontbrekendeAntwoorden }: Inhoud): Delen => [
  ...afgezienStappen.map(({ stap, reden }) => [`Niet gedaan: ${stapNaam(stap)}`, reden] as const),
  ...ontbrekendeStukken.map(({ soort, reden }) => [`Ontbreekt: ${woord(soort)}`, reden] as const),
  ...ontbrekendeAntwoorden.map(({ vraag, reden }) => [`Geen goed antwoord: vraag ${vraag}`, reden] as const),
];
