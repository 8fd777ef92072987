import { privacyKader } from '#domain/rechtskader/privacy-kader.js';
import type { Tijdzone } from '#domain/kalender/tijdzone.js';
import type { ExportGegevens } from '../gegevens.js';
import type { Sectie } from './blok.js';
import { toHtml } from './pagina.js';
import { sectiesDossier } from './secties-dossier.js';
import { sectiesToezicht } from './secties-toezicht.js';
import { sectiesUitkomst } from './secties-uitkomst.js';
import { klok } from './woorden.js';

/** `leesmij.html`: everything of the copy, to be read by a person. `bestanden`: the other files of the zip. */
export function leesmij(gegevens: ExportGegevens, bestanden: readonly string[], zone: Tijdzone): string {
  const op = klok(zone);
  const { zaak } = gegevens;
  return toHtml({
    titel: `Kopie van uw gegevens, zaak ${zaak.zaaknummer}`,
    inleiding: [
      `Dit is een kopie van wat ${zaak.organisatie} in uw integriteitstoetsing over u bewaart en wat u nu mag zien. De kopie is gemaakt op ${op(gegevens.gemaaktOp) ?? ''}.`,
      'Bewaar de kopie op een veilige plek. Er staan persoonlijke gegevens in. Als uw dossier wordt vernietigd, kunnen wij geen nieuwe kopie meer maken.',
      'Namen van medewerkers en adviseurs staan niet in dit overzicht. Wel staat er met welke functie zij uw gegevens zagen. In een rapport of brief staan de namen van wie dat heeft gemaakt of ondertekend.',
    ],
    secties: [
      wieWat(bestanden),
      rechten(gegevens),
      ...sectiesDossier(gegevens, op),
      ...sectiesUitkomst(gegevens, op),
      ...sectiesToezicht(gegevens, op),
    ],
  });
}

const UITLEG: readonly (readonly [RegExp, string])[] = [
  [/^rapport-/, 'Een versie van het rapport over u'],
  [/vervallen\.pdf$/, 'Een brief met een conclusie die niet meer geldt'],
  [/^conclusiebrief/, 'De brief met de conclusie'],
  [/^documenten\//, 'Een document dat u hebt ingeleverd'],
];

const wieWat = (bestanden: readonly string[]): Sectie => ({
  id: 'bestanden',
  titel: 'Wat er in deze kopie zit',
  uitleg: [],
  leeg: '',
  delen: [
    {
      kop: ['Bestand', 'Wat het is'],
      rijen: [
        ['leesmij.html', 'Dit overzicht. U kunt het lezen en afdrukken.'],
        ['gegevens.json', 'Dezelfde gegevens in een vorm die een computer kan lezen. Zo kunt u ze meenemen naar een ander.'],
        ...bestanden.map((pad) => [pad, UITLEG.find(([patroon]) => patroon.test(pad))?.[1] ?? '']),
      ],
    },
  ],
});

function rechten({ zaak }: ExportGegevens): Sectie {
  const { wet, toezichthouder } = privacyKader(zaak.bestuurslaag);
  return {
    id: 'rechten',
    titel: 'Wat u kunt vragen',
    leeg: '',
    delen: [],
    uitleg: [
      `Voor uw gegevens geldt de ${wet}. U mag uw gegevens inzien en meenemen. U mag vragen om ze te verbeteren, te verwijderen of alleen te bewaren. En u mag bezwaar maken tegen het gebruik ervan.`,
      'U doet uw verzoek in de toetsing zelf. U krijgt binnen een maand antwoord. Is uw verzoek ingewikkeld, dan mag dat twee maanden langer duren. U hoort dan waarom.',
      'Verbeteren wij iets niet? Dan kunt u uw eigen verklaring toevoegen. Wie het rapport leest, leest die ook.',
      `Hebt u een vraag of klacht? Neem contact op met de functionaris gegevensbescherming van ${zaak.organisatie}. U kunt ook een klacht indienen bij de ${toezichthouder}.`,
    ],
  };
}
