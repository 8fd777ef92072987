import { type LaagRegels, regel, VOG_VIA_JUSTIS } from '../laag-regel.js';

export const PROVINCIE: LaagRegels = {
  tijdzones: ['Europe/Amsterdam'],
  regels: [
    regel('BENOEMING', 'Provinciewet, artikel 35', 'Provinciale staten benoemen de gedeputeerden.'),
    regel(
      'ZORGPLICHT',
      'Provinciewet, artikel 175',
      'De commissaris van de Koning bevordert de bestuurlijke integriteit van de provincie.',
    ),
    regel(
      'ONVERENIGBARE_BETREKKINGEN',
      'Provinciewet, artikel 35c',
      'Sommige ambten en functies gaan niet samen met het ambt van gedeputeerde.',
    ),
    regel(
      'NEVENFUNCTIES',
      'Provinciewet, artikel 40b',
      'Een gedeputeerde heeft geen nevenfuncties die ongewenst zijn en maakt ze openbaar.',
    ),
    regel(
      'VERBODEN_HANDELINGEN',
      'Provinciewet, artikel 40c en 15',
      'Een gedeputeerde treedt niet op voor of tegen de provincie en doet geen zaken met de provincie.',
    ),
    regel('GEDRAGSCODE', 'Provinciewet, artikel 40c, lid 2', 'Provinciale staten stellen een gedragscode vast.'),
    regel(
      'AANVAARDING',
      'Provinciewet, artikel 39',
      'De benoemde laat binnen tien dagen weten of hij de benoeming aanneemt. Zonder bericht geldt de benoeming als niet aangenomen.',
    ),
    regel('EED', 'Provinciewet, artikel 40a', 'De gedeputeerde legt de eed of belofte af voordat het ambt begint.'),
    regel('VACATURE', 'Provinciewet, artikel 38', 'Een lege plek wordt zo snel mogelijk gevuld.'),
    regel('AFTREDEN_VORIGEN', 'Provinciewet, artikel 41', 'De vorige gedeputeerden treden af zodra de nieuwe zijn benoemd.'),
  ],
  onverenigbareBetrekkingen: ['commissaris van de Koning', 'burgemeester of wethouder', 'ambtenaar van de provincie'],
  vog: { ...VOG_VIA_JUSTIS, termijnen: ['T06a', 'T06b', 'T06c'] },
};
