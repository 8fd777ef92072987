import { type LaagRegels, regel, VOG_VIA_JUSTIS } from '../laag-regel.js';

export const GEMEENTE: LaagRegels = {
  tijdzones: ['Europe/Amsterdam'],
  regels: [
    regel('BENOEMING', 'Gemeentewet, artikel 35', 'De gemeenteraad benoemt de wethouders.'),
    regel('ZORGPLICHT', 'Gemeentewet, artikel 170, lid 2', 'De burgemeester bevordert de bestuurlijke integriteit van de gemeente.'),
    regel(
      'ONVERENIGBARE_BETREKKINGEN',
      'Gemeentewet, artikel 36b',
      'Sommige ambten en functies gaan niet samen met het ambt van wethouder.',
    ),
    regel(
      'GEVOLG_ONVERENIGBAARHEID',
      'Gemeentewet, artikel 46',
      'Een functie die niet met het ambt samengaat, houdt de benoeming niet tegen. De wethouder legt die functie direct neer, anders ontslaat de raad de wethouder.',
    ),
    regel(
      'NEVENFUNCTIES',
      'Gemeentewet, artikel 41b',
      'Een wethouder heeft geen nevenfuncties die ongewenst zijn, meldt een voornemen aan de raad en maakt nevenfuncties openbaar.',
    ),
    regel(
      'VERBODEN_HANDELINGEN',
      'Gemeentewet, artikel 41c en 15',
      'Een wethouder treedt niet op voor of tegen de gemeente en doet geen zaken met de gemeente. Van een deel kunnen gedeputeerde staten ontheffing geven.',
    ),
    regel('GEDRAGSCODE', 'Gemeentewet, artikel 41c, lid 2', 'De gemeenteraad stelt een gedragscode vast.'),
    regel('STEMMING', 'Gemeentewet, artikel 31', 'De raad stemt schriftelijk en geheim over personen.'),
    regel(
      'AANVAARDING',
      'Gemeentewet, artikel 40',
      'De benoemde laat binnen tien dagen weten of hij de benoeming aanneemt. Zonder bericht geldt de benoeming als niet aangenomen.',
    ),
    regel('EED', 'Gemeentewet, artikel 41a', 'De wethouder legt de eed of belofte af voordat het ambt begint.'),
    regel('VACATURE', 'Gemeentewet, artikel 39', 'Een lege plek wordt zo snel mogelijk gevuld.'),
    regel('AFTREDEN_VORIGEN', 'Gemeentewet, artikel 42', 'De vorige wethouders treden af zodra de helft van de nieuwe is benoemd.'),
  ],
  onverenigbareBetrekkingen: ['burgemeester', 'gedeputeerde', 'raadslid, behalve in een overgangstijd', 'ambtenaar van de gemeente'],
  vog: { ...VOG_VIA_JUSTIS, termijnen: ['T06a', 'T06b', 'T06c'] },
};
