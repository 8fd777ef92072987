import { tweedeLezerNodigWeigeringen } from '../../advies/tweede-lezer.rules.js';
import { vanTot } from '../../toetsing/toetsing-status.js';
import { naOndertekeningWeigeringen, vervallenConclusieWeigeringen } from '../buiten-status.rules.js';
import type { HandelingRegel } from '../handeling-regel.js';
import { adviesWeigeringen, beperktAdviesWeigeringen, verstrekkingWeigeringen } from '../handeling-weigeringen.js';

/** The conversation, the conclusion, the letter. */
export const ADVIES_HANDELINGEN = {
  // S15–S16 Gesprek en advies
  bereidBeperktAdviesVoor: {
    omschrijving: 'Een advies zonder VOG voorbereiden',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['WACHT_OP_VOG'],
    weigeringen: beperktAdviesWeigeringen,
  },
  legGesprekOpdrachtgeverVast: {
    omschrijving: 'Het gesprek met de kandidaat vastleggen',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['ADVIES_IN_VOORBEREIDING'],
    stap: 'GESPREK_OPDRACHTGEVER',
    sluit: ['GESPREK_OPDRACHTGEVER'],
  },
  registreerTweedeLezer: {
    omschrijving: 'Vastleggen wie als tweede lezer meeleest',
    relaties: ['OPDRACHTGEVER', 'KABINET'],
    statussen: vanTot('RAPPORT_VASTGESTELD', 'ADVIES_IN_VOORBEREIDING'),
    weigeringen: tweedeLezerNodigWeigeringen,
  },
  ondertekenAdvies: {
    omschrijving: 'De conclusie ondertekenen',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['ADVIES_IN_VOORBEREIDING'],
    buitenStatus: naOndertekeningWeigeringen,
    stap: 'ADVIES',
    sluit: ['ADVIES'],
    overgang: 'ondertekenAdvies',
    weigeringen: adviesWeigeringen,
  },
  // S17 Inzage en verstrekking
  meldMaatregelUitgevoerd: {
    omschrijving: 'Melden dat een maatregel is uitgevoerd',
    relaties: ['KANDIDAAT'],
    statussen: vanTot('RAPPORT_TER_VASTSTELLING', 'NAZORG'),
  },
  bevestigMaatregel: {
    omschrijving: 'Bevestigen dat een maatregel is uitgevoerd',
    relaties: ['OPDRACHTGEVER'],
    statussen: vanTot('RAPPORT_TER_VASTSTELLING', 'NAZORG'),
  },
  laatMaatregelVervallen: {
    omschrijving: 'Een maatregel laten vervallen',
    relaties: ['OPDRACHTGEVER'],
    // Not between the signature and the benoeming: the letter says how things stood, and a new fact is a reason to reopen.
    statussen: [...vanTot('RAPPORT_VASTGESTELD', 'ADVIES_IN_VOORBEREIDING'), 'NAZORG'],
  },
  verstrekAdvies: {
    omschrijving: 'De conclusiebrief verstrekken',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['ADVIES_TER_INZAGE_KANDIDAAT'],
    buitenStatus: vervallenConclusieWeigeringen,
    sluit: ['VERSTREKKING'],
    overgang: 'verstrek',
    weigeringen: verstrekkingWeigeringen,
  },
} as const satisfies Record<string, HandelingRegel>;
