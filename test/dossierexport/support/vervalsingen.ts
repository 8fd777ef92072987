import { isOndertekendDoor, leesNote } from '../../../libs/audit/src/controlepunt/note.js';
import { maakVoorbeeld, type Voorbeeld, type Vorm } from '../../../libs/audit/src/dossierexport/wereld.testdata.js';
import type { Mutant } from './mutanten.js';

/** What a reader brings along, as it is written. */
export interface Meegebracht {
  readonly sleutels: readonly string[];
  readonly controlepunten: readonly string[];
  readonly getuigen: readonly string[];
}

export const NIETS: Meegebracht = { sleutels: [], controlepunten: [], getuigen: [] };

/** Exports that are whole in themselves, and may only be refused for what the reader brings along. */
export interface Proef {
  readonly naam: string;
  readonly meegebracht: Meegebracht;
  readonly mutanten: () => AsyncGenerator<Mutant>;
}

const vkeys = (sleutels: Voorbeeld['sleutels']): readonly string[] => sleutels.map(({ vkey }) => vkey.tekst);

/** Per sample: everything signed anew with other keys, histories that part from the true one, known keys put behind an own one. */
export function vervalsingen(naam: string, echt: Voorbeeld, keer: number): readonly Proef[] {
  const { vorm, inhoud, sleutels, getuigen, slotNote } = echt;
  const [eerste, laatste] = [vkeys(sleutels)[0] as string, vkeys(sleutels).at(-1) as string];
  const ijkpunt = inhoud.ijkpunten.at(-1);
  const lengte = vorm.gebeurtenissen + 1;
  const anderen = (): AsyncGenerator<Mutant> =>
    maak('all signed with another key', vorm, keer, (n) => ({ sleutelzaad: `vals${n}`, vervalst: n % (lengte + 1) }));
  const splitsingen = (tot: number): AsyncGenerator<Mutant> =>
    maak('another history, signed with the true key', vorm, tot, (n) => ({ vervalst: n + 1 }));
  return [
    { naam: `${naam}, first key`, meegebracht: { ...NIETS, sleutels: [eerste] }, mutanten: anderen },
    { naam: `${naam}, last key`, meegebracht: { ...NIETS, sleutels: [laatste] }, mutanten: anderen },
    {
      naam: `${naam}, controlepunt of the slot`,
      meegebracht: { ...NIETS, controlepunten: [slotNote] },
      mutanten: () => splitsingen(lengte),
    },
    ...(ijkpunt === undefined
      ? []
      : [
          {
            naam: `${naam}, ijkpunt`,
            meegebracht: { ...NIETS, controlepunten: [ijkpunt.note] },
            mutanten: () => splitsingen(ijkpunt.aantal),
          },
          { naam: `${naam}, ijkpunt, other key`, meegebracht: { ...NIETS, controlepunten: [ijkpunt.note] }, mutanten: anderen },
        ]),
    ...getuigen.map(({ vkey }) => ({
      naam: `${naam}, ${vkey.naam}`,
      meegebracht: { ...NIETS, getuigen: [vkey.tekst] },
      mutanten: () =>
        maak('without the true witness', vorm, keer, (n) =>
          n === 0 ? { getuigen: 0 } : { sleutelzaad: `vals${n}`, vervalst: n % lengte },
        ),
    })),
    ...(sleutels.length === 1 ? [] : kapingen(naam, echt, keer)),
    {
      naam: `${naam}, from before and after`,
      meegebracht: { ...NIETS, controlepunten: [slotNote] },
      mutanten: () => maak('of another moment', vorm, 6, (n) => ({ gebeurtenissen: vorm.gebeurtenissen + n + 1 })),
    },
  ];
}

/** The sleutelwissels of the true log, while an old key that leaked or a key of somebody else signs: as if the known key came after it. */
function kapingen(naam: string, { vorm, inhoud, sleutels }: Voorbeeld, keer: number): readonly Proef[] {
  const gekaapt = inhoud.sleutelwissels;
  const lengte = vorm.gebeurtenissen + 1;
  const laatste = (sleutels.at(-1) as Voorbeeld['sleutels'][number]).vkey;
  const kapers = (): AsyncGenerator<Mutant> =>
    maak('a known key behind another', vorm, keer, (n) => ({
      gekaapt,
      vervalst: lengte - (n % lengte),
      ...(n % 3 === 0 ? { sleutelzaad: `kaper${n}` } : {}),
    }));
  return [
    { naam: `${naam}, key behind another`, meegebracht: { ...NIETS, sleutels: [laatste.tekst] }, mutanten: kapers },
    ...inhoud.ijkpunten
      .filter(({ note }) => isOndertekendDoor(leesNote(note), laatste))
      .map(({ note, aantal }) => ({
        naam: `${naam}, controlepunt after ${aantal} by a key behind another`,
        meegebracht: { ...NIETS, controlepunten: [note] },
        mutanten: kapers,
      })),
  ];
}

async function* maak(soort: string, vorm: Vorm, keer: number, wijziging: (n: number) => Partial<Vorm>): AsyncGenerator<Mutant> {
  for (let n = 0; n < keer; n += 1) yield { soort, bytes: (await maakVoorbeeld({ ...vorm, ...wijziging(n) })).zip };
}
