import { type LaagRegels, regel, VOG_VIA_JUSTIS } from '../laag-regel.js';

/** Whether the urgent procedure for a VOG serves a waterschap is not certain: its term is not counted on. */
export const WATERSCHAP: LaagRegels = {
  tijdzones: ['Europe/Amsterdam'],
  regels: [
    regel(
      'BENOEMING',
      'Waterschapswet, artikel 41, lid 1 tot en met 3',
      'Het algemeen bestuur benoemt de leden van het dagelijks bestuur uit zijn midden. Gedeputeerde staten kunnen ontheffing geven.',
    ),
    regel('ZORGPLICHT', 'Waterschapswet, artikel 94', 'De voorzitter bevordert de bestuurlijke integriteit van het waterschap.'),
    regel(
      'ONVERENIGBARE_BETREKKINGEN',
      'Waterschapswet, artikel 31, lid 2 en 45',
      'Sommige ambten en functies gaan niet samen met het lidmaatschap van het dagelijks bestuur.',
    ),
    regel('NEVENFUNCTIES', 'Waterschapswet, artikel 44a', 'Een lid van het dagelijks bestuur heeft geen nevenfuncties die ongewenst zijn.'),
    regel(
      'VERBODEN_HANDELINGEN',
      'Waterschapswet, artikel 33 en 45',
      'Een lid van het dagelijks bestuur doet geen zaken met het waterschap. Van een deel kunnen gedeputeerde staten ontheffing geven.',
    ),
    regel('GEDRAGSCODE', 'Waterschapswet, artikel 33, lid 3', 'Het algemeen bestuur stelt een gedragscode vast.'),
    regel(
      'AFTREDEN_VORIGEN',
      'Waterschapswet, artikel 41, lid 4',
      'Het vorige dagelijks bestuur treedt af binnen drie maanden na het begin van de nieuwe zittingsperiode van het algemeen bestuur.',
    ),
  ],
  onverenigbareBetrekkingen: ['minister of staatssecretaris', 'commissaris van de Koning', 'gedeputeerde', 'ambtenaar van het waterschap'],
  vog: { ...VOG_VIA_JUSTIS, termijnen: ['T06b', 'T06c'] },
};
