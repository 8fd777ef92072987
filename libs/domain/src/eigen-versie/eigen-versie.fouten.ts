import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const eigenVersieFouten = {
  VERSIEVOORSTEL_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Dit voorstel bestaat niet',
    uitleg: 'Wij kunnen dit voorstel niet vinden. Kies een voorstel uit de lijst met versies.',
  },
  VERSIEVOORSTEL_VERVALLEN: {
    soort: 'STAND',
    titel: 'Dit voorstel kan niet meer worden gepubliceerd',
    uitleg: 'Dit voorstel is al gepubliceerd, of er kwam een nieuwer voorstel voor in de plaats. Kijk in de lijst met versies.',
  },
  VERSIEVOORSTEL_VAN_UZELF: {
    soort: 'REGEL',
    titel: 'U hebt dit zelf voorgesteld',
    uitleg: 'Een nieuwe versie wordt door de een voorgesteld en door een ander gepubliceerd. Laat iemand anders het voorstel doen.',
  },
  VERSIE_NIET_AANSLUITEND: {
    soort: 'STAND',
    titel: 'Deze versie sluit niet aan op de vorige',
    uitleg: 'Versies volgen elkaar op zonder gaten. Haal de lijst opnieuw op en probeer het nog een keer.',
  },
  VRAAG_VERPLICHT: {
    soort: 'REGEL',
    titel: 'Deze vraag kan niet weg',
    uitleg: 'Vraag {vraag} hoort bij elke toetsing. Alleen vragen die de kandidaat mag overslaan, kunt u weglaten.',
  },
  DOCUMENT_NIET_OP_VERZOEK: {
    soort: 'REGEL',
    titel: 'Dit document kunt u niet verplicht maken',
    uitleg: 'Alleen documenten die nu op verzoek worden gevraagd, kunt u van elke kandidaat vragen. Dat geldt niet voor {document}.',
  },
  TERMIJN_NIET_INSTELBAAR: {
    soort: 'REGEL',
    titel: 'De lengte van deze termijn kunt u niet kiezen',
    uitleg: 'Termijn {termijn} volgt uit de wet, hangt van een ander af of heeft een eigen instelling. Laat deze termijn weg.',
  },
  TERMIJN_TE_LANG: {
    soort: 'REGEL',
    titel: 'Deze termijn is te lang',
    uitleg: 'Termijn {termijn} mag ten hoogste {maximum} zijn. Kies een kortere termijn.',
  },
} as const satisfies Record<string, FoutUitleg>;
