import { DOEL_FUNCTIE_PROFIELEN } from '#domain/benoembaarheid/doelfunctie.js';
import { eisVan } from '#domain/benoembaarheid/eis.js';
import type { Bevinding } from '#domain/bevinding/bevinding.rules.js';
import { RISICO_CATEGORIE_NAMEN } from '#domain/bevinding/risico-categorie.js';
import { DOCUMENT_SOORTEN } from '#domain/document/document-soorten.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { MAATREGEL_CATALOGUS } from '#domain/maatregel/maatregel-catalogus.js';
import { isOvereengekomenMaatregel } from '#domain/maatregel/maatregel-status.js';
import type { Beheersmaatregel } from '#domain/maatregel/maatregel.js';
import type { RapportInhoud } from '#domain/rapport/rapport.js';
import { BRON_SOORT_NAMEN } from '#domain/rechtskader/bron-soort.js';
import { niveauVan, type RisicoScore } from '#domain/risico/risico-score.js';
import { geldendeNetto, heeftEnkelvoudigeBron, type Risico } from '#domain/risico/risico.rules.js';
import { STAP_REGELS } from '#domain/stap/stap-regels.js';
import type { WederhoorReactie } from '#domain/wederhoor/wederhoor.rules.js';
import { datumVoluit } from '#report/datum.js';
import type {
  RapportBevinding,
  RapportInput,
  RapportMaatregel,
  RapportReactie,
  RapportRisico,
  RapportScore,
} from '#report/rapport-input.js';
import { ANTWOORD_WOORDEN, BEWIJSKRACHT_WOORDEN, BRON_WOORDEN, MOMENT_WOORDEN, NIVEAU_WOORDEN, ONDERWERP_WOORDEN, REACTIE_WOORDEN, STATUS_WOORDEN, UITKOMST_WOORDEN } from './woorden.js'; // prettier-ignore

const WERKWIJZE =
  'De integriteitstoetsing is gedaan volgens de vaste werkwijze van de organisatie. Een tweede adviseur heeft het rapport getoetst en vastgesteld. De kandidaat kon reageren op alles wat hierin staat.';

/** What was fixed, in the words of the printed report. `datum`: the day on which it was fixed, in the zone of the organisation. */
export function toRapportInput(rapport: RapportInhoud, datum: IsoDate): RapportInput {
  const { kandidaat, organisatie, bevindingen, risicos, maatregelen, reacties, oordelen, bronnen, afgezienStappen } = rapport;
  return {
    organisatieNaam: organisatie.naam,
    zaaknummer: rapport.zaaknummer,
    versie: rapport.versie,
    kandidaatNaam: kandidaat.naam,
    functie: DOEL_FUNCTIE_PROFIELEN[kandidaat.functie].naam,
    datum,
    opstellers: [
      { naam: rapport.adviseur, rol: 'Adviseur' },
      { naam: rapport.toetser, rol: 'Toetser' },
    ],
    methodeVerklaring: [WERKWIJZE, ...kanttekeningen(rapport)].join('\n\n'),
    eisen: oordelen.map(({ eis, uitkomst }) => ({
      eis: eisVan(organisatie.bestuurslaag, eis)?.naam ?? eis,
      uitkomst: UITKOMST_WOORDEN[uitkomst],
    })),
    bevindingen: bevindingen.map((b) => toBevinding(b, rapport)),
    risicos: risicos.map((r) => toRisico(r, rapport)),
    maatregelen: maatregelen.map((m) => toMaatregel(m, rapport)),
    reacties: reacties.map((r) => toReactie(r, rapport)),
    afgezien: afgezienStappen.map(({ stap, reden, door, op }) => ({ stap: STAP_REGELS[stap].naam, reden, door, datum: op })),
    bronnen: bronnen.map((b, index) => ({
      nummer: String(index + 1),
      omschrijving: `${BRON_SOORT_NAMEN[b.soort]}: ${b.bron}`,
      ...(b.url === null ? {} : { vindplaats: b.url }),
      geraadpleegdOp: b.geraadpleegdOp,
    })),
  };
}

/** What a reader must know about the research as a whole. */
function kanttekeningen({
  rectificaties = [],
  geenReactie,
  verworpenBronnen,
  ontbrekendeStukken,
  ontbrekendeAntwoorden,
  hoogsteNettoPerCategorie,
}: RapportInhoud): readonly string[] {
  const niveaus = hoogsteNettoPerCategorie.map(
    ({ categorie, niveau }) => `${RISICO_CATEGORIE_NAMEN[categorie]}: ${NIVEAU_WOORDEN[niveau].toLowerCase()}`,
  );
  return [
    ...rectificaties.map(({ vanVersie, op, notitie }) => `Rectificatie van versie ${vanVersie} op ${datumVoluit(op)}. ${notitie}`),
    ...(geenReactie ? ['De kandidaat heeft niet op het concept gereageerd. Dat telt niet tegen de kandidaat.'] : []),
    ...(verworpenBronnen > 0 ? [`Gevonden en niet bewaard, omdat het over bijzondere gegevens ging: ${verworpenBronnen}.`] : []),
    ...ontbrekendeStukken.map(({ soort, reden }) => `Ontbreekt: ${DOCUMENT_SOORTEN[soort].naam}. ${reden}`),
    ...ontbrekendeAntwoorden.map(({ vraag, reden }) => `Ontbreekt: het antwoord op vraag ${vraag}. ${reden}`),
    ...(niveaus.length > 0 ? [`Het hoogste restrisico per onderwerp. ${niveaus.join('. ')}.`] : []),
  ];
}

function toBevinding(
  { nummer, categorie, feit, duiding, verklaringKandidaat, bewijskracht, bronnen }: Bevinding,
  rapport: RapportInhoud,
): RapportBevinding {
  return {
    nummer: String(nummer),
    categorie: RISICO_CATEGORIE_NAMEN[categorie],
    feit,
    ...(duiding.trim() === '' ? {} : { duiding }),
    ...(verklaringKandidaat === null ? {} : { toelichtingKandidaat: verklaringKandidaat }),
    bronnen: bronnen.map(({ soort, herkomst, bronbevindingId }) => {
      const index = rapport.bronnen.findIndex((b) => b.id === bronbevindingId);
      return `${BRON_WOORDEN[soort]} ${herkomst}${index < 0 ? '' : ` (bron ${index + 1})`}`;
    }),
    bewijskracht: BEWIJSKRACHT_WOORDEN[bewijskracht],
  };
}

function toRisico(risico: Risico, { bevindingen, maatregelen }: RapportInhoud): RapportRisico {
  const afgesproken = maatregelen.some((m) => m.risicoIds.includes(risico.id) && isOvereengekomenMaatregel(m.status));
  const { nietBeheersbaar, toelichting } = risico;
  return {
    nummer: String(risico.nummer),
    categorie: RISICO_CATEGORIE_NAMEN[risico.categorie],
    omschrijving: nietBeheersbaar === null ? toelichting : `${toelichting}\nGeen maatregel kan helpen: ${nietBeheersbaar}`,
    bevindingen: bevindingen.filter((b) => risico.bevindingIds.includes(b.id)).map((b) => String(b.nummer)),
    bruto: toScore(risico.bruto),
    ...(afgesproken ? { netto: toScore(geldendeNetto(risico, maatregelen)) } : {}),
    enkelvoudigeBron: heeftEnkelvoudigeBron(risico, bevindingen),
  };
}

const toScore = (score: RisicoScore): RapportScore => ({
  kans: score.kans,
  impact: score.impact,
  niveau: NIVEAU_WOORDEN[niveauVan(score)],
});

function toMaatregel(
  { nummer, code, moment, status, zichtbaarheid, toelichting, risicoIds }: Beheersmaatregel,
  { risicos }: RapportInhoud,
): RapportMaatregel {
  const { naam, bewijs } = MAATREGEL_CATALOGUS[code];
  return {
    nummer: String(nummer),
    omschrijving: toelichting.trim() === '' ? naam : `${naam}\n${toelichting}`,
    risicos: risicos.filter((r) => risicoIds.includes(r.id)).map((r) => String(r.nummer)),
    eigenaar: 'Kandidaat',
    moment: MOMENT_WOORDEN[moment],
    bewijs: bewijs ?? 'Niet nodig',
    besluit: STATUS_WOORDEN[status],
    zichtbaarheid: zichtbaarheid === 'OPENBAAR' ? 'Openbaar' : 'Intern',
  };
}

function toReactie({ onderwerp, onderwerpId, soort, tekst, antwoord }: WederhoorReactie, rapport: RapportInhoud): RapportReactie {
  const geldend = { BEVINDING: rapport.bevindingen, RISICO: rapport.risicos, MAATREGEL: rapport.maatregelen, GESPREKSVERSLAG: [] }[
    onderwerp
  ];
  const nummer = geldend.find((deel) => deel.id === onderwerpId)?.nummer;
  const vervallen = rapport.vervallenBevindingen.find((b) => b.id === onderwerpId)?.nummer;
  const welke = nummer ?? (vervallen === undefined ? undefined : `${vervallen} (daarna gewijzigd)`);
  return {
    onderwerp: welke === undefined ? ONDERWERP_WOORDEN[onderwerp] : `${ONDERWERP_WOORDEN[onderwerp]} ${welke}`,
    soort: REACTIE_WOORDEN[soort],
    tekst,
    ...(antwoord === null ? {} : { antwoord: { besluit: ANTWOORD_WOORDEN[antwoord.uitkomst], motivering: antwoord.reden } }),
  };
}
