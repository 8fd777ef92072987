import { Geweigerd } from '../api/geweigerd.js';
import type { Schema } from '../api/verzoek.js';
import { Inleverlijst, kanOpnieuw, type Lijn } from './inleverlijst.js';

const CV = { type: 'CV', bestandssoorten: ['pdf', 'jpg'], grootste: 2 * 1_048_576 } as Schema['DocumentKeuzeDto'];
const bestand = (naam: string, grootte = 10): File => new File([new Uint8Array(grootte)], naam);
const geweigerd = (status: number, code: string): Geweigerd => new Geweigerd(status, { code, title: code });
/** After what was promised. */
const dan = async (): Promise<void> => void (await new Promise((klaar) => setImmediate(klaar)));

/** A line that takes or refuses a file when it is told to. */
function lijn() {
  const wachten: { readonly id: string; readonly lukt: () => void; readonly faalt: (fout: unknown) => void }[] = [];
  const ontvangen = jest.fn();
  const gemeld = jest.fn();
  const verstuur: Lijn['verstuur'] = ({ id }, voortgang, signal) =>
    new Promise((lukt, faalt) => {
      voortgang(0.5);
      wachten.push({ id, lukt, faalt });
      signal.addEventListener('abort', () => faalt(new DOMException('stopped', 'AbortError')));
    });
  return { wachten, ontvangen, gemeld, lijst: new Inleverlijst({ verstuur, ontvangen, geweigerd: gemeld }) };
}

describe('what is on its way', () => {
  it('goes on without a screen, and is there for the next one', async () => {
    const { wachten, lijst, gemeld } = lijn();
    const weg = lijst.abonneer(jest.fn());
    lijst.voegToe(CV, [bestand('cv.pdf')]);
    weg();
    expect(lijst.stand()).toMatchObject([{ stand: 'bezig', deel: 0.5 }]);
    expect(lijst.isBezig()).toBe(true);
    const fout = geweigerd(503, 'INTERNE_FOUT');
    wachten[0]?.faalt(fout);
    await dan();
    expect(lijst.stand()).toMatchObject([{ stand: 'mislukt', fout }]);
    expect(lijst.isBezig()).toBe(false);
    expect(gemeld).toHaveBeenCalledWith(fout);
  });

  it('is stopped and tried again as the same file, and then goes from the list', async () => {
    const { wachten, lijst, ontvangen } = lijn();
    lijst.voegToe(CV, [bestand('cv.pdf')]);
    const id = lijst.stand()[0]?.id ?? '';
    lijst.stop(id);
    await dan();
    expect(lijst.stand()).toMatchObject([{ stand: 'gestopt' }]);
    lijst.opnieuw(id);
    lijst.opnieuw(id);
    expect(wachten.map((een) => een.id)).toEqual([id, id]);
    wachten[1]?.lukt();
    await dan();
    expect(lijst.stand()).toMatchObject([{ stand: 'klaar', deel: 1 }]);
    expect(ontvangen).toHaveBeenCalledTimes(1);
    lijst.vergeetKlaar();
    expect(lijst.stand()).toEqual([]);
  });

  it.each([
    ['cv.exe', 10, 'Dit soort bestand kan niet'],
    ['cv.pdf', 3 * 1_048_576, 'Dit bestand is te groot'],
    ['cv.jpeg', 0, 'Dit bestand is leeg'],
  ])('refuses %s of %d bytes before it is sent', (naam, grootte, title) => {
    const { wachten, lijst } = lijn();
    lijst.voegToe(CV, [bestand(naam, grootte)]);
    expect(lijst.stand()).toMatchObject([{ stand: 'mislukt', fout: { probleem: { title } } }]);
    expect(wachten).toEqual([]);
  });

  it.each([
    [0, 'GEEN_VERBINDING', true],
    [401, 'NIET_AANGEMELD', true],
    [403, 'CSRF_ONJUIST', true],
    [429, 'TE_VEEL_VERZOEKEN', true],
    [503, 'INTERNE_FOUT', true],
    [403, 'GEEN_TOEGANG', false],
    [422, 'BESTAND_BESMET', false],
  ])('after %d %s can be tried again: %s', (status, code, opnieuw) => expect(kanOpnieuw(geweigerd(status, code))).toBe(opnieuw));
});
