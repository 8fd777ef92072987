import { vervallenConclusieWeigeringen } from '../buiten-status.rules.js';
import type { HandelingRegel } from '../handeling-regel.js';

/** What the council decided, and what is kept an eye on. */
export const AFRONDING_HANDELINGEN = {
  // S18 Uitkomst en aanvaarding
  registreerUitkomst: {
    omschrijving: 'Vastleggen wat de vergadering heeft besloten',
    relaties: ['GRIFFIER', 'KABINET'],
    statussen: ['ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD'],
    buitenStatus: vervallenConclusieWeigeringen,
    stap: 'UITKOMST',
    sluit: ['UITKOMST', 'VOG_GELDIGHEID'],
    overgang: 'registreerUitkomst',
  },
  aanvaard: {
    omschrijving: 'Vastleggen dat de benoemde de benoeming aanneemt',
    relaties: ['GRIFFIER', 'KABINET'],
    statussen: ['UITKOMST_GEREGISTREERD'],
    stap: 'AANVAARDING',
    sluit: ['AANVAARDING'],
    overgang: 'aanvaard',
  },
  nietAanvaard: {
    omschrijving: 'Vastleggen dat de benoemde de benoeming niet aanneemt',
    relaties: ['GRIFFIER', 'KABINET'],
    statussen: ['UITKOMST_GEREGISTREERD'],
    stap: 'AANVAARDING',
    sluit: ['AANVAARDING'],
    overgang: 'nietAanvaard',
  },
  // S19 Nazorg
  stelMaatregelNietNagekomenVast: {
    omschrijving: 'Vaststellen dat een maatregel niet is nagekomen',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['NAZORG'],
  },
  rondNazorgPuntAf: {
    omschrijving: 'Melden dat een punt van de nazorg is afgerond',
    relaties: ['KANDIDAAT', 'KABINET'],
    statussen: ['NAZORG'],
  },
  legNazorgControleVast: {
    omschrijving: 'Vastleggen dat de jaarlijkse controle is gedaan',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['NAZORG'],
  },
  eindigAmbt: {
    omschrijving: 'Vastleggen dat het ambt is geëindigd',
    relaties: ['OPDRACHTGEVER', 'KABINET', 'GRIFFIER'],
    statussen: ['NAZORG'],
    overgang: 'eindeAmbt',
  },
} as const satisfies Record<string, HandelingRegel>;
