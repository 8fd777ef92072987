import { antwoordTekst } from './antwoord-tekst.js';
import { isFout } from './is-fout.js';
import type { ExportOnderdelen, RapportGegevens, VragenlijstGegevens } from './gegevens.js';
import type { InzageRegel } from '../lezen/inzagelog.service.js';
import type { Beller } from '../handeling/opdracht.js';
import type { VastgesteldRapport } from '../rapport/rapport-rij.js';
import type { RapportVersie } from '../rapport/rapport-versies.service.js';
import type { VragenlijstInZicht } from '../vragenlijst/vragenlijst-inzage.service.js';
import type { Lezers } from './lezers.js';
import type { Bestanden } from './stukken.js';
import { toBehandelaar } from './verzamel-zaak.js';

/** What is not for the caller, and what is not there, are the same here: left out. */
async function ofNiets<T>(lees: () => Promise<T>): Promise<T | null> {
  try {
    return await lees();
  } catch (error) {
    if (isFout(error, ['TOETSING_ONBEKEND', 'BRIEF_NIET_GEREED'])) return null;
    throw error;
  }
}

/** Of all there is what this caller may see now, through the readers that everybody reads by; nothing of anybody else who works on it. */
export async function verzamel(lezers: Lezers, bestanden: Bestanden, beller: Beller, toetsingId: string): Promise<ExportOnderdelen> {
  const van = [beller, toetsingId] as const;
  const wederhoor = await ofNiets(() => lezers.wederhoor.lees(...van));
  return {
    behandelaars: await ofNiets(async () => (await lezers.toewijzingen.lees(...van)).map(toBehandelaar)),
    medewerking: await ofNiets(() => lezers.medewerking.lees(...van)),
    vragenlijst: await ofNiets(async () => toVragenlijst(await lezers.vragenlijst.lees(...van))),
    voorbehouden: await ofNiets(() => lezers.voorbehouden.lees(...van)),
    documenten: await ofNiets(async () => bestanden.documenten((await lezers.documenten.lees(...van)).documenten)),
    vog: await ofNiets(() => lezers.vog.lees(...van)),
    benoembaarheid: await ofNiets(() => lezers.benoembaarheid.lees(...van)),
    bronbevindingen: await ofNiets(() => lezers.bronnen.lees(...van)),
    gesprekken: await ofNiets(async () =>
      (await lezers.gesprekken.lees(...van)).map(({ nummer, gehoudenOp, agendapunten, verslag }) => ({
        nummer,
        gehoudenOp,
        agendapunten,
        verslag,
      })),
    ),
    wederhoor: wederhoor === null ? null : zonderVerslagen(wederhoor),
    rapporten: await ofNiets(() => leesRapporten(lezers, bestanden, beller, toetsingId)),
    gesprekOpdrachtgever: await ofNiets(() => lezers.gesprekOpdrachtgever.lees(...van)),
    advies: await ofNiets(async () => {
      const { conclusie, motivering, ondertekendOp, hash } = await lezers.advies.lees(...van);
      return { conclusie, motivering, ondertekendOp, hash };
    }),
    brief: await ofNiets(async () => {
      const { documentId: _documentId, ...brief } = await lezers.brief.lees(...van);
      return { ...brief, bestand: bestanden.brief(await lezers.brief.open(...van)) };
    }),
    vervallenBrieven: await ofNiets(async () => {
      const brieven = [];
      for (const brief of await lezers.vervallenBrieven.lijst(...van))
        brieven.push({ ...brief, bestand: bestanden.vervallenBrief(brief.ronde, await lezers.vervallenBrieven.open(...van, brief.ronde)) });
      return brieven;
    }),
    uitkomst: await ofNiets(() => lezers.uitkomst.lees(...van)),
    termijnen: await ofNiets(async () => (await lezers.dossier.termijnen(...van)).map(({ termijnId: _termijnId, ...termijn }) => termijn)),
    procesbesluiten: await ofNiets(async () =>
      (await lezers.procesbesluiten.lees(...van)).map(({ id: _id, persoonId: _persoonId, ...besluit }) => besluit),
    ),
    heropening: await ofNiets(() => lezers.rondes.heropening(...van)),
    wrakingen: await ofNiets(async () =>
      (await lezers.wraking.lees(...van)).map(({ id: _id, toewijzingId: _toewijzingId, ...wraking }) => wraking),
    ),
    avgVerzoeken: await ofNiets(() => lezers.avg.lijst(...van)),
    bewaarplan: await ofNiets(() => lezers.bewaarplan.lees(...van)),
    bewaarblokkades: await ofNiets(async () =>
      (await lezers.blokkades.lijst(...van)).map(({ id: _id, eigenaarId: _eigenaarId, ...blokkade }) => blokkade),
    ),
    vernietigingen: await ofNiets(async () =>
      (await lezers.vernietiging.lijst(...van)).map(({ verklaring: _verklaring, hash: _hash, ...besluit }) => besluit),
    ),
    datalekken: await ofNiets(() => lezers.datalekken.lijst(...van)),
    noodinzagen: await ofNiets(async () =>
      (await lezers.noodinzagen.lees(...van)).map(({ vanUzelf: _vanUzelf, ...noodinzage }) => noodinzage),
    ),
    inzagelog: await ofNiets(() => leesInzagelog(lezers, beller, toetsingId)),
  };
}

const zonderVerslagen = <T extends { readonly gespreksverslagen: unknown }>({
  gespreksverslagen: _gespreksverslagen,
  ...wederhoor
}: T): Omit<T, 'gespreksverslagen'> => wederhoor;

function toVragenlijst({ lijstVersie, ingediendOp, vragen, antwoorden, ...gelezen }: VragenlijstInZicht): VragenlijstGegevens {
  return {
    versie: lijstVersie,
    ingediendOp,
    vragen: vragen.map((vraag) => {
      const antwoord = antwoorden[vraag.code] ?? null;
      return { code: vraag.code, vraag: vraag.tekst, antwoord, inWoorden: antwoordTekst(antwoord, vraag) };
    }),
    aanvullingen: gelezen.aanvullingen.map(({ nummer, vraag: code, antwoord }) => {
      const vraag = vragen.find((een) => een.code === code);
      return { nummer, code, vraag: vraag?.tekst ?? code, antwoord, inWoorden: antwoordTekst(antwoord, vraag) };
    }),
    toelichtingen: gelezen.toelichtingen,
  };
}

async function leesRapporten(
  { rapporten }: Lezers,
  bestanden: Bestanden,
  beller: Beller,
  toetsingId: string,
): Promise<readonly RapportGegevens[]> {
  const gelezen: RapportGegevens[] = [];
  for (const versie of await rapporten.lijst(beller, toetsingId)) {
    const rapport = await rapporten.lees(beller, toetsingId, versie.id);
    gelezen.push(toRapport(versie, rapport, bestanden.rapport(versie, rapport)));
  }
  return gelezen;
}

function toRapport(versie: RapportVersie, { inhoud: heel }: VastgesteldRapport, bestand: string): RapportGegevens {
  const { adviseur: _adviseur, toetser: _toetser, afgezienStappen, ...inhoud } = heel;
  return { ...versie, bestand, inhoud: { ...inhoud, afgezienStappen: afgezienStappen.map(({ door: _door, ...stap }) => stap) } };
}

/** All pages, the last look first. */
async function leesInzagelog({ inzagelog }: Lezers, beller: Beller, toetsingId: string): Promise<readonly InzageRegel[]> {
  const regels: InzageRegel[] = [];
  let cursor: string | null = null;
  do {
    const bladzijde = await inzagelog.lees(beller, toetsingId, { aantal: 100, ...(cursor === null ? {} : { cursor }) });
    regels.push(...bladzijde.rijen);
    cursor = bladzijde.cursor;
  } while (cursor !== null);
  return regels;
}
