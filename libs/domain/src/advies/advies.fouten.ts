import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const adviesFouten = {
  CONCLUSIE_NIET_TOEGESTAAN: {
    soort: 'REGEL',
    titel: 'Deze conclusie kan niet',
    uitleg:
      'De feiten laten deze conclusie niet toe. Voor een positieve conclusie is een gecontroleerde VOG nodig en moet aan alle eisen van de wet zijn voldaan. Niet benoembaar kan alleen als een eis ontbreekt. Kies een andere conclusie.',
  },
  MAATREGELEN_ONTBREKEN: {
    soort: 'REGEL',
    titel: 'Er zijn geen maatregelen afgesproken',
    uitleg: 'Deze conclusie kan alleen als er ten minste één maatregel is afgesproken. Kies een andere conclusie.',
  },
  MOTIVERING_TE_KORT: {
    soort: 'REGEL',
    titel: 'De motivering ontbreekt of is te kort',
    uitleg: 'Leg uit waarom u deze conclusie kiest. Gebruik ten minste {minimum} tekens. De motivering gaat niet naar de raad.',
  },
  VERSTREKKINGSVORM_ONGELDIG: {
    soort: 'REGEL',
    titel: 'Zo mag de conclusie niet worden gedeeld',
    uitleg: 'Kies voor openbaar, of voor geheim aan het hele orgaan. Delen met één of enkele leden kan niet.',
  },
  GEHEIMHOUDING_ONVOLLEDIG: {
    soort: 'REGEL',
    titel: 'De geheimhouding is niet compleet',
    uitleg: 'Vul in welk belang de geheimhouding heeft, wie haar oplegt, wie haar kan opheffen en wat er op het stuk staat.',
  },
  INZAGEVENSTER_LOOPT: {
    soort: 'STAND',
    titel: 'De kandidaat leest de conclusie nog',
    uitleg: 'De kandidaat ziet de conclusie altijd eerst, ten minste 24 uur lang. Wacht tot die tijd voorbij is.',
  },
} as const satisfies Record<string, FoutUitleg>;
