import { agendapunten } from './agendapunten.js';
import type { Antwoord, Antwoorden } from './antwoord.js';
import { vragenlijst } from './vragenlijsten.js';

const mondeling: Antwoord = { soort: 'MONDELING' };
const ja: Antwoord = { soort: 'JN', waarde: true, mondeling: true };
const nee: Antwoord = { soort: 'JN', waarde: false };

describe(agendapunten.name, () => {
  it.each<[string, Antwoorden, readonly { vraag: string; antwoord: Antwoord }[], string]>([
    ['nothing', { B3: nee, I1: { soort: 'JN', waarde: true, toelichting: 'Zie de krant.' } }, [], ''],
    ['what is left for the conversation, in order', { H3: mondeling, B3: ja, E1: mondeling, I1: nee }, [], 'B3 E1 H3'],
    ['what is added later', { H3: nee }, [{ vraag: 'H3', antwoord: mondeling }], 'H3'],
    [
      'not what was written down after all',
      { H3: mondeling },
      [
        { vraag: 'H3', antwoord: mondeling },
        { vraag: 'H3', antwoord: nee },
      ],
      '',
    ],
  ])('holds %s', (_case, antwoorden, aanvullingen, verwacht) => {
    const punten = agendapunten(antwoorden, aanvullingen, vragenlijst(1).vragen);
    expect(punten.map(({ vraag }) => vraag).join(' ')).toBe(verwacht);
    expect(punten.every(({ tekst }) => /[?.)]$/.test(tekst))).toBe(true);
  });
});
