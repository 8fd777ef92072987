import type { BriefGeheimhouding, ConclusiebriefInput } from '#report/conclusiebrief.js';
import type { RapportInput } from '#report/rapport-input.js';

/** Fictional input for tests. */
export function eenConclusiebrief(anders: Partial<ConclusiebriefInput> = {}): ConclusiebriefInput {
  return {
    organisatieNaam: 'Gemeente Voorbeeldstad',
    orgaan: 'de gemeenteraad',
    zaaknummer: 'IT-2026-7KQ4-M2XD',
    kandidaatNaam: 'Noor Çelik-van ’t Hoff',
    functie: 'wethouder',
    conclusieTekst:
      'Er zijn geen belemmeringen voor de benoeming. Met de kandidaat zijn maatregelen afgesproken. De kandidaat voert deze uit voor of direct na de benoeming.',
    methodeVerklaring:
      'De toetsing is gedaan volgens de Handleiding basisscan integriteit voor kandidaat-bestuurders. De kandidaat heeft meegewerkt. Een tweede adviseur heeft het rapport getoetst.',
    openbareMaatregelen: [
      'De kandidaat legt de functie van voorzitter van Stichting Zwembad De Plons neer, uiterlijk op de dag van benoeming.',
      'De kandidaat laat een collega besluiten over subsidies aan sportverenigingen.',
    ],
    datum: '2026-11-22',
    ondertekenaar: { naam: 'drs. A.B. de Wit', ambt: 'Burgemeester van Voorbeeldstad' },
    ...anders,
  };
}

export const GEHEIM: BriefGeheimhouding = {
  markering: 'GEHEIM',
  belang: 'de eerbiediging van de persoonlijke levenssfeer (artikel 5.1, tweede lid, onder e, van de Wet open overheid)',
  opgelegdDoor: 'de burgemeester, op 22 november 2026 (artikel 87 van de Gemeentewet)',
  opTeHeffenDoor: 'de gemeenteraad',
};

export function eenRapport(anders: Partial<RapportInput> = {}): RapportInput {
  return {
    organisatieNaam: 'Gemeente Voorbeeldstad',
    zaaknummer: 'IT-2026-7KQ4-M2XD',
    versie: 1,
    kandidaatNaam: 'Noor Çelik-van ’t Hoff',
    functie: 'wethouder',
    datum: '2026-11-22',
    opstellers: [
      { naam: 'mr. P. Jansen', rol: 'Adviseur' },
      { naam: 'drs. F. Öztürk', rol: 'Toetser' },
    ],
    methodeVerklaring:
      'De toetsing is gedaan volgens de Handleiding basisscan integriteit voor kandidaat-bestuurders.\n\nDe kandidaat heeft op 2 november 2026 medewerking verleend.',
    eisen: [
      { eis: 'Verklaring omtrent het gedrag', uitkomst: 'Voldaan' },
      { eis: 'Woonplaats in de gemeente', uitkomst: 'Ontheffing nodig' },
    ],
    bevindingen: [
      {
        nummer: '1',
        categorie: 'Nevenfuncties',
        feit: 'De kandidaat is voorzitter van Stichting Zwembad De Plons. De stichting ontvangt elk jaar subsidie van de gemeente.',
        toelichtingKandidaat: 'Ik doe dit sinds 2019 als vrijwilliger.\nIk krijg er geen geld voor.',
        bronnen: ['1', '2'],
        bewijskracht: 'A: document of register',
      },
      {
        nummer: '2',
        categorie: 'Financiële en zakelijke belangen',
        feit: 'De kandidaat bezit een perceel in het gebied Noordrand, waar de gemeente woningen wil bouwen.',
        bronnen: ['3'],
        bewijskracht: 'C: één bron',
      },
    ],
    risicos: [
      {
        nummer: '1',
        categorie: 'Nevenfuncties',
        omschrijving: 'Als wethouder kan de kandidaat besluiten over subsidie aan de eigen stichting.',
        bevindingen: ['1'],
        bruto: { kans: 4, impact: 4, niveau: 'Hoog' },
        netto: { kans: 1, impact: 4, niveau: 'Laag' },
        enkelvoudigeBron: false,
      },
      {
        nummer: '2',
        categorie: 'Financiële en zakelijke belangen',
        omschrijving: 'Een besluit over Noordrand kan de waarde van het perceel veranderen.',
        bevindingen: ['2'],
        bruto: { kans: 3, impact: 3, niveau: 'Midden' },
        enkelvoudigeBron: true,
      },
    ],
    maatregelen: [
      {
        nummer: '1',
        omschrijving: 'Voorzitterschap van Stichting Zwembad De Plons neerleggen.',
        risicos: ['1'],
        eigenaar: 'Kandidaat',
        moment: 'Bij benoeming',
        bewijs: 'wijziging in het Handelsregister',
        besluit: 'Overeengekomen',
        zichtbaarheid: 'Openbaar',
      },
    ],
    reacties: [
      {
        onderwerp: 'Bevinding 2',
        soort: 'Feitelijke onjuistheid',
        tekst: 'Het perceel is van mijn moeder. Ik heb het alleen in pacht.\n\nIk stuur u het pachtcontract.',
        antwoord: { besluit: 'Overgenomen', motivering: 'Het Kadaster bevestigt dit. De bevinding is aangepast.' },
      },
      { onderwerp: 'Bevinding 1', soort: 'Akkoord', tekst: 'Dit klopt.' },
    ],
    afgezien: [
      {
        stap: 'Interne uitvraag',
        reden: 'De kandidaat heeft geen banden met een dienst van de gemeente.',
        door: 'mr. P. Jansen',
        datum: '2026-11-09',
      },
    ],
    bronnen: [
      { nummer: '1', omschrijving: 'Opgave nevenfuncties van de kandidaat', geraadpleegdOp: '2026-11-05' },
      { nummer: '2', omschrijving: 'Uittreksel Handelsregister', vindplaats: 'KvK, dossier 00000000', geraadpleegdOp: '2026-11-06' },
      {
        nummer: '3',
        omschrijving: 'Nieuwsbericht over Noordrand',
        vindplaats: 'https://krant.voorbeeldstad.example/2026/10/noordrand-plan-voor-vierhonderd-woningen-en-een-park',
        geraadpleegdOp: '2026-11-06',
      },
    ],
    ...anders,
  };
}

/** In the form of docs/evidence.md; nobody signed it. */
export const CONTROLEPUNT = `toetsing.voorbeeldstad.example/bewijslog/0192a000-0000-7000-8000-000000000001
1234
q1b7vY0c2f8hJmE5oQ1xP3lZrT6uWk9aB4dG7nS0iHs=
tijd 2026-11-22T09:00:00.000Z

\u2014 toetsing.voorbeeldstad.example/bewijslog/0192a000-0000-7000-8000-000000000001 gFjA5hY/mHxQLE3X2TQ4NtYScxPYfaQQAwmXZDZlkK/jhcaGqGvcu4dSEch93wJajQ7VMf+wYzHCgF1yChLXujTuegs=
`;
