import type { Schema } from '../api/verzoek.js';

type Soort = Schema['Taak']['soort'];

interface TaakWoorden {
  readonly titel: string;
  readonly uitleg: string;
  readonly knop: string;
}

/** What the kandidaat is asked, in her words: what, why and how much work. What is not here is said as the server says it. */
const WOORDEN: Readonly<Partial<Record<Soort, TaakWoorden>>> = {
  MEDEWERKING_GEVEN: {
    titel: 'Lees de brief en kies of u meewerkt',
    uitleg: 'In de brief staat wat er gaat gebeuren, wie wat ziet en welke rechten u hebt. Daarna kiest u zelf.',
    knop: 'Lees de brief',
  },
  VRAGENLIJST_INVULLEN: {
    titel: 'Vul de vragenlijst in',
    uitleg: 'Uw antwoorden worden vanzelf bewaard. U kunt stoppen en later verdergaan, ook op een ander apparaat.',
    knop: 'Naar de vragenlijst',
  },
  VRAGENLIJST_AANVULLEN: {
    titel: 'Vul uw antwoorden aan',
    uitleg: 'De adviseur heeft uw antwoorden gelezen en mist nog iets. Bij de vragenlijst staat wat.',
    knop: 'Bekijk wat er ontbreekt',
  },
  DOCUMENTEN_AANLEVEREN: {
    titel: 'Lever uw documenten in',
    uitleg: 'U ziet per document waarom wij het vragen en hoe lang wij het bewaren. Een foto met uw telefoon mag ook.',
    knop: 'Naar de documenten',
  },
  VOG_INDIENEN: {
    titel: 'Vraag uw VOG aan',
    uitleg: 'De aanvraag staat voor u klaar bij Justis. U vult die aan met DigiD. Meld daarna hier dat u dat hebt gedaan.',
    knop: 'Naar de VOG',
  },
  VOG_INDIENEN_BES: {
    titel: 'Vraag uw VOG aan',
    uitleg: 'U vraagt de VOG zelf aan bij het kabinet van de gezaghebber. Meld daarna hier dat u dat hebt gedaan.',
    knop: 'Naar de VOG',
  },
  VOG_OVERLEGGEN: {
    titel: 'Lever uw VOG in',
    uitleg:
      'Hebt u de VOG ontvangen? Lever die hier in. Na de controle verwijderen wij het bestand. Moet u nog wachten? Dan hoeft u niets te doen.',
    knop: 'Naar de VOG',
  },
  VOG_AFLOOP_MELDEN: {
    titel: 'Meld hoe uw procedure over de VOG is afgelopen',
    uitleg: 'Alleen of de VOG er is. Waarom wel of niet, vragen wij nooit.',
    knop: 'Naar de VOG',
  },
  REAGEREN: {
    titel: 'Lees de bevindingen en geef uw reactie',
    uitleg: 'Dit is uw moment: u leest alles voordat het rapport klaar is. Uw reactie komt onverkort bij het rapport.',
    knop: 'Lees de bevindingen',
  },
  MAATREGELEN_BESLISSEN: {
    titel: 'Kies bij elke maatregel of u die aanvaardt',
    uitleg: 'Een maatregel maakt een risico kleiner. U mag een maatregel ook weigeren; dat telt niet vanzelf tegen u.',
    knop: 'Bekijk de maatregelen',
  },
  BRIEF_LEZEN: {
    titel: 'Lees de conclusie',
    uitleg: 'U leest de conclusie als eerste, voordat iemand anders de brief krijgt.',
    knop: 'Lees de conclusie',
  },
  MAATREGEL_UITVOEREN: {
    titel: 'Voer een afgesproken maatregel uit',
    uitleg: 'Meld hier dat het is gebeurd, als het kan met een bewijs erbij.',
    knop: 'Bekijk de maatregel',
  },
};

export const taakWoorden = ({ soort, omschrijving }: Pick<Schema['Taak'], 'soort' | 'omschrijving'>): TaakWoorden =>
  WOORDEN[soort] ?? { titel: omschrijving, uitleg: '', knop: 'Ga verder' };
