import type { Dossieroordeel, Telling } from '#audit/dossierexport/controleer-dossierexport.js';
import { zichtbaar } from './uitvoer.js';

type Woord = 'GEVERIFIEERD' | 'GEWEIGERD' | 'ONLEESBAAR';

export function woordVan(oordeel: Dossieroordeel): Woord {
  if (oordeel.geldig) return 'GEVERIFIEERD';
  return oordeel.leesbaar ? 'GEWEIGERD' : 'ONLEESBAAR';
}

export const CODES: Readonly<Record<Woord, number>> = { GEVERIFIEERD: 0, GEWEIGERD: 1, ONLEESBAAR: 2 };

/** One line of JSON. */
export const alsJson = (oordeel: Dossieroordeel): string =>
  `${JSON.stringify({ oordeel: woordVan(oordeel), ...(oordeel.geldig ? oordeel.telling : { reden: oordeel.reden }) })}\n`;

/** What was found, for a person; the verdict is the last line. */
export function alsTekst(oordeel: Dossieroordeel): string {
  const regels = oordeel.geldig
    ? [...inhoud(oordeel.telling), ...vergelijking(oordeel.telling), 'GEVERIFIEERD']
    : [`${woordVan(oordeel)}: ${oordeel.reden}`];
  return regels.map((regel) => `${zichtbaar(regel)}\n`).join('');
}

const inhoud = ({ ontvanger, slot, ...telling }: Telling): readonly string[] => [
  `Zaak: ${telling.zaaknummer}, gemaakt voor ${ontvanger.toLowerCase().replaceAll('_', ' ')}`,
  `Gebeurtenissen: ${telling.gebeurtenissen}, waarvan ${telling.afgeschermd} afgeschermd; van ${telling.van} tot en met ${telling.tot}`,
  `Documenten: ${telling.documenten}; openbaarmakingen: ${telling.openbaarmakingen}; zoals zij zijn vastgelegd`,
  `IJkpunten: ${telling.ijkpunten}; slot: grootte ${slot.grootte}, ${slot.tijd}`,
  `Bewijslog: ${telling.oorsprong}`,
  `Sleutels: ${telling.sleutels.join(', ')}`,
];

function vergelijking({ gebeurtenissen, vergeleken: { sleutels, controlepunten, getuigen } }: Telling): readonly string[] {
  const regels = [
    ...sleutels.map(
      (id) =>
        `Ondertekend met sleutel ${id}, die u vertrouwt, of een latere: alle ${gebeurtenissen} gebeurtenissen zijn van dit bewijslog.`,
    ),
    ...controlepunten.map(
      (punt) =>
        `Klopt met uw controlepunt van grootte ${punt.grootte} (${punt.tijd}): de gebeurtenissen 1 tot en met ${punt.gebeurtenissen} stonden toen zo vast.`,
    ),
    ...getuigen.map(
      (getuige) =>
        `Getuige ${getuige.naam} heeft dit bewijslog gezien: de gebeurtenissen 1 tot en met ${getuige.gebeurtenissen} stonden toen zo vast.`,
    ),
  ];
  if (regels.length > 0) return regels;
  return [
    'Met niets van buiten vergeleken: dit bewijst dat de dossierexport heel is, niet dat deze organisatie hem toen maakte.',
    'Geef daarvoor een sleutel (--sleutel) of een controlepunt (--controlepunt) dat u van elders hebt.',
  ];
}
