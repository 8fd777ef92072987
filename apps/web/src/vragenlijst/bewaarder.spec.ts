import { Geweigerd } from '../api/geweigerd.js';
import type { Antwoord } from './antwoorden.js';
import type { Bekend, Verbinding } from './bewaar-typen.js';
import { Bewaarder } from './bewaarder.js';

const tekst = (inhoud: string): Antwoord => ({ soort: 'T', tekst: inhoud });
const LEEG: Bekend = { versie: 1, antwoorden: {}, versies: {} };
const onbereikbaar = new Geweigerd(0, { code: 'GEEN_VERBINDING', title: 'Geen verbinding' });

/** A server that answers when it is told to, and remembers what it was sent. */
function server(nu: () => Bekend = () => LEEG) {
  const gestuurd: { readonly antwoorden: Readonly<Record<string, Antwoord | null>>; readonly versie: number }[] = [];
  const wachten: { readonly lukt: (versie: number, ookGewijzigd?: readonly string[]) => void; readonly faalt: (fout: unknown) => void }[] =
    [];
  const verbinding: Verbinding = {
    bewaar: (antwoorden, versie) => {
      gestuurd.push({ antwoorden, versie });
      return new Promise((lukt, faalt) => {
        wachten.push({ lukt: (nieuw, ookGewijzigd = []) => lukt({ versie: nieuw, ookGewijzigd }), faalt });
      });
    },
    haal: () => Promise.resolve(nu()),
  };
  return { gestuurd, verbinding, antwoord: () => wachten[wachten.length - 1] };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
const rust = (): Promise<void> => jest.advanceTimersByTimeAsync(1_200);

describe('the saving of answers', () => {
  it('waits until the person pauses, and sends all that changed at once', async () => {
    const { gestuurd, verbinding, antwoord } = server();
    const bewaarder = new Bewaarder(LEEG, verbinding);
    bewaarder.wijzig('A1', tekst('a'));
    await jest.advanceTimersByTimeAsync(1_000);
    bewaarder.wijzig('A1', tekst('ab'));
    bewaarder.wijzig('A2', tekst('c'));
    expect(gestuurd).toEqual([]);
    await rust();
    expect(gestuurd).toEqual([{ antwoorden: { A1: tekst('ab'), A2: tekst('c') }, versie: 1 }]);
    antwoord()?.lukt(2);
    await rust();
    expect(bewaarder.heeftOnbewaard()).toBe(false);
    expect(bewaarder.stand().bewaardOp).toBeInstanceOf(Date);
  });

  it('sends what was typed while it was saving afterwards, in order and against the new version', async () => {
    const { gestuurd, verbinding, antwoord } = server();
    const bewaarder = new Bewaarder(LEEG, verbinding);
    bewaarder.wijzig('A1', tekst('eerst'));
    await rust();
    bewaarder.wijzig('A1', tekst('daarna'));
    await rust();
    expect(gestuurd).toHaveLength(1);
    antwoord()?.lukt(2);
    await rust();
    expect(gestuurd[1]).toEqual({ antwoorden: { A1: tekst('daarna') }, versie: 2 });
    antwoord()?.lukt(3);
    await rust();
    expect(bewaarder.heeftOnbewaard()).toBe(false);
  });

  it('tries again by itself as long as the server is out of reach, ever slower, and at once when the line is back', async () => {
    const { gestuurd, verbinding, antwoord } = server();
    const bewaarder = new Bewaarder(LEEG, verbinding);
    bewaarder.wijzig('A1', tekst('a'));
    await rust();
    antwoord()?.faalt(onbereikbaar);
    await jest.advanceTimersByTimeAsync(0);
    expect(bewaarder.stand()).toMatchObject({ toestand: 'onbereikbaar', concepten: { A1: tekst('a') } });
    await jest.advanceTimersByTimeAsync(3_000);
    expect(gestuurd).toHaveLength(2);
    antwoord()?.faalt(onbereikbaar);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(gestuurd).toHaveLength(2);
    bewaarder.nu();
    expect(gestuurd).toHaveLength(3);
    antwoord()?.lukt(2);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(gestuurd).toHaveLength(3);
    expect(bewaarder.stand()).toMatchObject({ toestand: 'rust', concepten: {} });
  });

  it('tries again also after what is no answer of the server, while saving or reading', async () => {
    const haal = jest
      .fn()
      .mockRejectedValueOnce(new TypeError('terminated'))
      .mockResolvedValue({ ...LEEG, versie: 2 });
    const { gestuurd, verbinding, antwoord } = server();
    const bewaarder = new Bewaarder(LEEG, { ...verbinding, haal });
    bewaarder.wijzig('A1', tekst('a'));
    await rust();
    antwoord()?.faalt(new SyntaxError('Unexpected token <'));
    await jest.advanceTimersByTimeAsync(0);
    expect(bewaarder.stand()).toMatchObject({ toestand: 'onbereikbaar', concepten: { A1: tekst('a') } });
    await jest.advanceTimersByTimeAsync(3_000);
    expect(gestuurd).toHaveLength(2);
    antwoord()?.lukt(2, ['A2']);
    await jest.advanceTimersByTimeAsync(0);
    expect(bewaarder.stand().toestand).toBe('onbereikbaar');
    await jest.advanceTimersByTimeAsync(30_000);
    expect(haal).toHaveBeenCalledTimes(2);
    expect(bewaarder.stand()).toMatchObject({ toestand: 'rust', concepten: {} });
  });

  it('lets the person choose where another window changed the same answer, and sends nothing of it before', async () => {
    const daar: Bekend = { versie: 2, antwoorden: { A1: tekst('daar') }, versies: { A1: 2 } };
    const { gestuurd, verbinding, antwoord } = server(() => daar);
    const bewaarder = new Bewaarder(LEEG, verbinding);
    bewaarder.wijzig('A1', tekst('hier'));
    await rust();
    antwoord()?.faalt(new Geweigerd(412, { code: 'VERSIE_VEROUDERD', title: 'Verouderd' }));
    await rust();
    expect(bewaarder.stand()).toMatchObject({ botsingen: ['A1'], concepten: { A1: tekst('hier') } });
    await rust();
    expect(gestuurd).toHaveLength(1);
    bewaarder.kies('A1', 'hier');
    await rust();
    expect(gestuurd[1]).toEqual({ antwoorden: { A1: tekst('hier') }, versie: 2 });
    antwoord()?.lukt(3);
    await rust();
    expect(bewaarder.stand()).toMatchObject({ botsingen: [], concepten: {} });
  });

  it('takes the other answer when the person chooses that', () => {
    const { verbinding } = server();
    const bewaarder = new Bewaarder(LEEG, verbinding);
    bewaarder.wijzig('A1', tekst('hier'));
    bewaarder.zetBekend({ versie: 2, antwoorden: { A1: tekst('daar') }, versies: { A1: 2 } });
    expect(bewaarder.stand().botsingen).toEqual(['A1']);
    bewaarder.kies('A1', 'daar');
    expect(bewaarder.heeftOnbewaard()).toBe(false);
  });

  it('keeps the others going where one answer is refused, and tells why at that one', async () => {
    const { gestuurd, verbinding, antwoord } = server();
    const bewaarder = new Bewaarder(LEEG, verbinding);
    bewaarder.wijzig('A1', tekst('123456782'));
    bewaarder.wijzig('A2', tekst('goed'));
    await rust();
    const redenen = [
      { code: 'VERBODEN_GEGEVENS', titel: 'Niet bewaard', uitleg: 'Dit lijkt een burgerservicenummer.', vraag: 'A1' },
    ] as const;
    antwoord()?.faalt(new Geweigerd(422, { code: 'VERBODEN_GEGEVENS', title: 'Niet bewaard', redenen: [...redenen] }));
    await rust();
    expect(gestuurd[1]).toEqual({ antwoorden: { A2: tekst('goed') }, versie: 1 });
    antwoord()?.lukt(2);
    await rust();
    expect(bewaarder.stand()).toMatchObject({
      fouten: { A1: 'Dit lijkt een burgerservicenummer.' },
      concepten: { A1: tekst('123456782') },
    });
  });

  it('stops where the questionnaire was closed, and keeps what was typed', async () => {
    const { verbinding, antwoord } = server();
    const bewaarder = new Bewaarder(LEEG, verbinding);
    bewaarder.wijzig('A1', tekst('te laat'));
    await rust();
    antwoord()?.faalt(new Geweigerd(409, { code: 'STAP_NIET_OPEN', title: 'Al ingediend' }));
    await rust();
    expect(bewaarder.stand()).toMatchObject({ toestand: 'gestopt', concepten: { A1: tekst('te laat') } });
  });
});
