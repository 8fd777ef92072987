import { createHash, createPrivateKey, type KeyObject } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { toInstant, type Instant } from '#domain/kalender/instant.js';
import { controlepuntTekst, leesOndertekendControlepunt } from '../controlepunt/controlepunt.js';
import { medeonderteken, onderteken, schrijfNote } from '../controlepunt/note.js';
import { sleutelwisselTekst } from '../controlepunt/sleutelwissel.js';
import { ALGORITME, type Algoritme, maakVkey, type Vkey } from '../controlepunt/vkey.js';
import { type AuditGebeurtenis, LEGE_KOP, type OngehashteGebeurtenis } from '../keten/audit-gebeurtenis.js';
import { berekenHash } from '../keten/bereken-hash.js';
import { Bladen } from '../log/bladen.js';
import { Boom } from '../log/boom.js';
import { verbindVeld, verbindVelden, veldenVan } from '../verbintenis/verbintenis.js';
import { bereidVoor } from './bereid-voor.js';
import { type ExportOpenbaarmaking, SOORT, type Wijze } from './formaat.js';
import type { Dossierinhoud, ExportDocument, ExportGebeurtenis, ExportIjkpunt } from './inhoud.js';
import { rondAf } from './rond-af.js';
import { schrijfExport } from './schrijf-export.js';

/** What a sample export holds. All of it follows from these and nothing else. */
export interface Vorm {
  readonly zaad: number;
  /** Events before the last one. */
  readonly gebeurtenissen: number;
  /** Every how many-th event is hidden. */
  readonly elkeAfgeschermd?: number;
  readonly ijkpunten?: number;
  /** Witnesses under each ijkpunt. */
  readonly getuigen?: number;
  readonly sleutelwissels?: number;
  readonly documenten?: number;
  /** Fields shown beside those of documents. */
  readonly openbaarmakingen?: number;
  /** At most this many leaves of other chains before each of ours. */
  readonly andere?: number;
  readonly zaak?: number;
  readonly zaaknummer?: string;
  readonly organisatie?: number;
  /** Event that is another one than in the sample that is else the same, and so all that follow. */
  readonly vervalst?: number;
  /** Other secret keys of the log, and of the witnesses. */
  readonly sleutelzaad?: string;
  /** With these sleutelwissels, while the first key goes on signing. */
  readonly gekaapt?: readonly string[];
}

/** Mistakes that only who holds the key can make: all that follows from them is signed. */
export interface Misslag {
  /** Another event, before it has its hash. */
  readonly gebeurtenis?: (een: OngehashteGebeurtenis) => OngehashteGebeurtenis;
  readonly inhoud?: (inhoud: Dossierinhoud) => Dossierinhoud;
  /** When the controlepunt after this many events is signed. */
  readonly tijd?: (tijd: Instant, aantal: number) => Instant;
  /** Which key the log goes on with after a sleutelwissel, by number. */
  readonly wissel?: (nr: number) => number;
}

export interface Sleutelpaar {
  readonly vkey: Vkey;
  readonly geheim: KeyObject;
}

/** A sample, with all that it takes to make others like it, the secret keys included. */
export interface Voorbeeld {
  readonly vorm: Vorm;
  readonly zip: Buffer;
  readonly sleutels: readonly Sleutelpaar[];
  readonly getuigen: readonly Sleutelpaar[];
  /** Leaves of the log under the slot. */
  readonly bladen: readonly Buffer[];
  readonly inhoud: Dossierinhoud;
  readonly gebeurtenissen: readonly AuditGebeurtenis[];
  readonly slotNote: string;
}

const id = (soort: number, getal: number): string =>
  `0192a000-0000-7000-8${String(soort).padStart(3, '0')}-${String(getal).padStart(12, '0')}`;
const sha256 = (...delen: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const deel of delen) hash.update(deel);
  return hash.digest();
};
const BEGIN = Date.parse('2026-11-02T08:00:00.000Z');
const moment = (seconden: number): Instant => toInstant(new Date(BEGIN + seconden * 1_000).toISOString());

export const oorsprongVan = (organisatie: number): string => `toetsing.gemeente.example/bewijslog/${id(1, organisatie)}`;

/** An Ed25519 key from a seed. */
export function sleutelpaar(naam: string, zaad: string, algoritme: Algoritme = ALGORITME.LOG): Sleutelpaar {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), sha256(zaad)]);
  const geheim = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { vkey: maakVkey(naam, geheim, algoritme), geheim };
}

/** Bytes that follow from a seed, without end. */
export function dobbel(zaad: number): (grens: number) => number {
  let [teller, over]: [number, Buffer] = [0, Buffer.alloc(0)];
  return (grens) => {
    if (over.length < 4) over = sha256(`${zaad}/${(teller += 1)}`);
    const getal = over.readUInt32BE(0);
    over = over.subarray(4);
    return getal % grens;
  };
}

/** Signs a controlepunt over leaves. */
export async function tekenPunt(
  bladen: readonly Buffer[],
  { vkey, geheim }: Sleutelpaar,
  tijd: Instant,
  getuigen: readonly Sleutelpaar[] = [],
): Promise<string> {
  const wortel = await new Boom(new Bladen(bladen)).wortel(bladen.length);
  const tekst = controlepuntTekst({ oorsprong: vkey.naam, grootte: bladen.length, wortel, tijd });
  const mede = getuigen.map((getuige) => medeonderteken(tekst, getuige.vkey, getuige.geheim, Math.floor(Date.parse(tijd) / 1_000)));
  return schrijfNote({ tekst, handtekeningen: [onderteken(tekst, vkey, geheim), ...mede] });
}

/** A log with one chain of ours in it, to which events are added. */
class Wereld {
  readonly bladen: Buffer[] = [];
  readonly plaatsen: number[] = [];
  readonly gebeurtenissen: AuditGebeurtenis[] = [];
  readonly sleutels: Sleutelpaar[];
  readonly wissels: string[] = [];
  seconden = 0;

  constructor(
    readonly vorm: Vorm,
    readonly misslag: Misslag,
    readonly kies: (grens: number) => number,
  ) {
    this.sleutels = [this.#sleutelpaar(0)];
    this.wissels.push(...(vorm.gekaapt ?? []));
  }

  get oorsprong(): string {
    return oorsprongVan(this.vorm.organisatie ?? 1);
  }

  get sleutel(): Sleutelpaar {
    return this.sleutels.at(-1) as Sleutelpaar;
  }

  anderen(hoogstens = this.vorm.andere ?? 0): void {
    for (let over = this.kies(hoogstens + 1); over > 0; over -= 1) this.bladen.push(sha256(`blad ${this.vorm.zaad} ${this.bladen.length}`));
  }

  voegToe(extra: Partial<OngehashteGebeurtenis> = {}): AuditGebeurtenis {
    this.anderen();
    // Now and then an act that began before the one that got its turn first.
    this.seconden += this.kies(7) === 0 ? -5 : this.kies(4_000);
    const volgnummer = this.gebeurtenissen.length + 1;
    const goed: OngehashteGebeurtenis = {
      organisatieId: id(1, this.vorm.organisatie ?? 1),
      toetsingId: id(2, this.vorm.zaak ?? 1),
      volgnummer,
      op: moment(this.seconden),
      soort: ['STAP_GEOPEND', 'dienVragenlijstIn', 'INZAGE', 'TERMIJN_VERSTREKEN'][this.kies(4)] as string,
      door: this.kies(3) === 0 ? { persoonId: null, rol: 'SYSTEEM' } : { persoonId: id(3, this.kies(5)), rol: 'ADVISEUR' },
      gegevens: { stap: `S${this.kies(90) + 10}`, aantal: this.kies(500), laat: this.kies(2) === 0, reden: null },
      verbintenis: null,
      vorigeHash: this.gebeurtenissen.at(-1)?.hash ?? LEGE_KOP.hash,
      ...extra,
      ...(volgnummer === this.vorm.vervalst ? { door: { persoonId: id(3, 99), rol: 'TOETSER' } } : {}),
    };
    const ongehasht = this.misslag.gebeurtenis?.(goed) ?? goed;
    const gebeurtenis = { ...ongehasht, hash: berekenHash(ongehasht) };
    this.plaatsen.push(this.bladen.length);
    this.bladen.push(Buffer.from(gebeurtenis.hash, 'hex'));
    this.gebeurtenissen.push(gebeurtenis);
    return gebeurtenis;
  }

  /** When a controlepunt is signed now. */
  tijd(later = 0): Instant {
    const tijd = moment(this.seconden + later);
    return this.misslag.tijd?.(tijd, this.gebeurtenissen.length) ?? tijd;
  }

  wissel(): void {
    if (this.vorm.gekaapt !== undefined) return;
    const nieuw = this.#sleutelpaar(this.misslag.wissel?.(this.sleutels.length) ?? this.sleutels.length);
    const tekst = sleutelwisselTekst({ oorsprong: this.oorsprong, oud: this.sleutel.vkey, nieuw: nieuw.vkey, tijd: moment(this.seconden) });
    const handtekeningen = [this.sleutel, nieuw].map(({ vkey, geheim }) => onderteken(tekst, vkey, geheim));
    this.wissels.push(schrijfNote({ tekst, handtekeningen }));
    this.sleutels.push(nieuw);
  }

  #sleutelpaar = (nr: number): Sleutelpaar => sleutelpaar(this.oorsprong, `${this.vorm.sleutelzaad ?? this.vorm.zaad}/log/${nr}`);

  inclusie = async (plaats: number, grootte: number): Promise<readonly string[]> => hex(await this.boom().inclusie(plaats, grootte));
  consistentie = async (van: number, tot: number): Promise<readonly string[]> => hex(await this.boom().consistentie(van, tot));
  private boom = (): Boom => new Boom(new Bladen(this.bladen));
}

const hex = (pad: readonly Buffer[]): readonly string[] => pad.map((hash) => hash.toString('hex'));

interface Inhoudstuk {
  readonly extra: Partial<OngehashteGebeurtenis>;
  readonly document?: Omit<ExportDocument, 'volgnummer'>;
  readonly openbaar?: Omit<ExportOpenbaarmaking, 'volgnummer'>;
}

/** A document and what its event says of it: the even ones by a commitment, the others among the data. */
function documentstuk(zaad: number, nr: number): Inhoudstuk {
  const gegevens = sha256(`document ${zaad} ${nr}`);
  const inhoud = Buffer.concat(Array.from({ length: (nr * 7) % 12 }, () => gegevens));
  const hash = sha256(inhoud).toString('hex');
  const wijze: Wijze = nr % 2 === 0 ? 'VERBINTENIS' : 'GEGEVENS';
  const document = {
    ...{ naam: ['Curriculum vitæ (2).pdf', '../../étc/pass wd', '😀', 'advies.pdf'][nr % 4] as string, documentId: id(4, nr), soort: 'CV' },
    ...{ wijze, sha256: hash, crc32: crc32(inhoud), bytes: inhoud.length, open: () => [inhoud.subarray(0, 40), inhoud.subarray(40)] },
  } as const;
  if (wijze === 'GEGEVENS') return { extra: { gegevens: { [nr % 4 === 1 ? 'hash' : 'sha256']: hash, bytes: inhoud.length } }, document };
  return { ...openbaarstuk(zaad, nr, { sha256: hash, naam: 'cv.pdf', mediatype: 'application/pdf' }, 'sha256'), document };
}

function openbaarstuk(zaad: number, nr: number, inhoud: Readonly<Record<string, unknown>>, veld: string): Inhoudstuk {
  const zout = (naam: string): Buffer => sha256(`zout ${zaad} ${nr} ${naam}`).subarray(0, 16);
  const velden = veldenVan(inhoud).map(([naam, waarde]) => verbindVeld(zout(naam), naam, waarde));
  return {
    extra: { verbintenis: verbindVelden(velden) },
    openbaar: { veld, waarde: inhoud[veld], zout: zout(veld).toString('hex'), velden },
  };
}

const WAARDEN: readonly unknown[] = ['Geen belemmering — "ja"\n', 42, null, { punten: [1, true, 'é😀'], leeg: {} }, ['', -7]];

/** Makes a sample. */
export async function maakVoorbeeld(vorm: Vorm, misslag: Misslag = {}): Promise<Voorbeeld> {
  const wereld = new Wereld(vorm, misslag, dobbel(vorm.zaad));
  const { documenten = 0, openbaarmakingen = 0, ijkpunten = 0, sleutelwissels = 0, elkeAfgeschermd } = vorm;
  const getuigen = Array.from({ length: vorm.getuigen ?? 0 }, (_, i) =>
    sleutelpaar(`getuige${i}.example`, `${vorm.sleutelzaad ?? vorm.zaad}/getuige/${i}`, ALGORITME.GETUIGE),
  );
  const stukken = [
    ...Array.from({ length: documenten }, (_, i) => documentstuk(vorm.zaad, i)),
    ...Array.from({ length: openbaarmakingen }, (_, i) =>
      openbaarstuk(vorm.zaad, 1_000 + i, { waarde: WAARDEN[i % WAARDEN.length], ander: i, Zaak: 'x' }, i % 3 === 2 ? 'ander' : 'waarde'),
    ),
  ];
  const [gemaakt, punten, getoond]: [ExportDocument[], Omit<ExportIjkpunt, 'consistentie'>[], ExportOpenbaarmaking[]] = [[], [], []];
  const open = new Set<number>();
  for (let n = 1; n <= vorm.gebeurtenissen; n += 1) {
    const stuk = stukken[n - 2];
    const { volgnummer } = wereld.voegToe(stuk?.extra);
    if (stuk !== undefined) open.add(volgnummer);
    if (stuk?.document !== undefined) gemaakt.push({ ...stuk.document, volgnummer });
    if (stuk?.openbaar !== undefined) getoond.unshift({ ...stuk.openbaar, volgnummer });
    if (sleutelwissels > 0 && n % Math.ceil((vorm.gebeurtenissen + 1) / (sleutelwissels + 1)) === 0) wereld.wissel();
    if (ijkpunten > 0 && n % Math.ceil(vorm.gebeurtenissen / ijkpunten) === 0) punten.push(await maakIjkpunt(wereld, getuigen));
  }
  const gebeurtenissen = [...wereld.gebeurtenissen];
  const groottes = punten.map(({ note }) => leesOndertekendControlepunt(note).grootte);
  const goed: Dossierinhoud = {
    ...{ oorsprong: wereld.oorsprong, organisatieId: id(1, vorm.organisatie ?? 1), toetsingId: id(2, vorm.zaak ?? 1) },
    ...{ zaaknummer: vorm.zaaknummer ?? `IT-2026-${String(vorm.zaak ?? 1).padStart(4, '0')}`, ontvanger: 'KANDIDAAT' },
    gebeurtenissen: gebeurtenissen.map((een): ExportGebeurtenis =>
      elkeAfgeschermd !== undefined && een.volgnummer % elkeAfgeschermd === 0 && !open.has(een.volgnummer)
        ? { afgeschermd: een.hash }
        : een,
    ),
    ijkpunten: await Promise.all(
      punten.map(async (punt, i) => ({
        ...punt,
        consistentie: i === 0 ? [] : await wereld.consistentie(groottes[i - 1] as number, groottes[i] as number),
      })),
    ),
    sleutel: (wereld.sleutels[0] as Sleutelpaar).vkey.tekst,
    ...{ sleutelwissels: wereld.wissels, openbaarmakingen: getoond, documenten: gemaakt },
  };
  const inhoud = misslag.inhoud?.(goed) ?? goed;
  const voorbereid = bereidVoor(inhoud);
  const gebeurtenis = wereld.voegToe({ soort: SOORT, gegevens: { manifest: voorbereid.manifestHash, ontvanger: 'KANDIDAAT' } });
  wereld.anderen(3);
  const { bladen, sleutels } = wereld;
  const slotNote = await tekenPunt(bladen, wereld.sleutel, wereld.tijd(30));
  const plaats = wereld.plaatsen.at(-1) as number;
  const slot = {
    ...{ gebeurtenis, note: slotNote, plaats, inclusie: await wereld.inclusie(plaats, bladen.length) },
    consistentie: groottes.length === 0 ? [] : await wereld.consistentie(groottes.at(-1) as number, bladen.length),
  };
  const zip = await buffer(schrijfExport(rondAf(voorbereid, slot)));
  return { vorm, zip, sleutels, getuigen, bladen, inhoud, gebeurtenissen: wereld.gebeurtenissen, slotNote };
}

async function maakIjkpunt(wereld: Wereld, getuigen: readonly Sleutelpaar[]): Promise<Omit<ExportIjkpunt, 'consistentie'>> {
  wereld.anderen(2);
  wereld.seconden += 60;
  const note = await tekenPunt(wereld.bladen, wereld.sleutel, wereld.tijd(), getuigen);
  const [aantal, plaats] = [wereld.gebeurtenissen.length, wereld.plaatsen.at(-1) as number];
  return { note, aantal, plaats, inclusie: await wereld.inclusie(plaats, wereld.bladen.length) };
}
