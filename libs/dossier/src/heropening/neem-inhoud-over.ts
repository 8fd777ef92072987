import { randomUUID } from 'node:crypto';
import type { BevindingStatus } from '#domain/bevinding/bevinding-status.js';
import type { OnderdeelSoort } from '#domain/onderdeel/onderdeel.js';
import { bevindingStatusNa } from '#domain/wederhoor/wederhoor.rules.js';
import { AntwoordEntity } from '#persistence/entities/antwoord.entity.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import { VragenlijstEntity } from '#persistence/entities/vragenlijst.entity.js';
import { In, Not } from 'typeorm';
import { type DocumentInhoud, documentPlek } from '../documenten/document-plek.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { onderdeelPlek } from '../onderdeel/verzegeld-onderdeel.js';
import { antwoordPlek } from '../vragenlijst/antwoord-plek.js';
import type { Overname } from './overname.js';
import { type Json, vervangIds } from './vervang-ids.js';

/** Ids of what was copied, by the id of what it was copied from. */
type Opvolgers = Map<string, string>;

/** Copies answers, files and parts, each sealed for its own place; what refers to a copied thing refers to the copy. Of the old nothing changes. */
export async function neemInhoudOver(van: OpenDossier, naar: OpenDossier, overname: Overname): Promise<void> {
  const opvolgers: Opvolgers = new Map();
  await neemVragenlijstOver(van, naar, overname);
  await neemDocumentenOver(van, naar, opvolgers);
  await neemOnderdelenOver(van, naar, overname, opvolgers);
}

async function neemVragenlijstOver(
  { tx, beeld, sleutels }: OpenDossier,
  naar: OpenDossier,
  { vragenlijstIngediend }: Overname,
): Promise<void> {
  const { toetsingId, ronde } = beeld;
  const lijst = await tx.manager.findOneBy(VragenlijstEntity, { toetsingId, ronde });
  if (lijst === null) return;
  const nieuw = { toetsingId, ronde: naar.beeld.ronde };
  await tx.manager.insert(VragenlijstEntity, { ...lijst, ...nieuw, ingediendOp: null });
  for (const antwoord of await tx.manager.findBy(AntwoordEntity, { toetsingId, ronde })) {
    const tekst = sleutels.ontsluit<unknown>(antwoordPlek(beeld, antwoord.vraag), antwoord.inhoud);
    const inhoud = sleutels.verzegel(antwoordPlek(naar.beeld, antwoord.vraag), tekst);
    // Where the kandidaat answers again, nothing was taken out of what he writes now.
    const verwijderdOp = vragenlijstIngediend ? antwoord.verwijderdOp : null;
    await tx.manager.insert(AntwoordEntity, { ...antwoord, ...nieuw, inhoud, verwijderdOp });
  }
  // Handed in again only now: no answer comes in after that.
  if (vragenlijstIngediend) await tx.manager.update(VragenlijstEntity, nieuw, { ingediendOp: lijst.ingediendOp });
}

/** The rows only: a file stays where it is. Our own documents and a VOG belong to their ronde. */
async function neemDocumentenOver({ tx, beeld, sleutels }: OpenDossier, naar: OpenDossier, opvolgers: Opvolgers): Promise<void> {
  const documenten = await tx.manager.findBy(DocumentEntity, {
    toetsingId: beeld.toetsingId,
    ronde: beeld.ronde,
    status: Not('VERWIJDERD'),
    type: Not(In(['VOG', 'RAPPORT', 'ADVIES_CONCLUSIE'])),
  });
  for (const document of documenten) {
    const id = randomUUID();
    opvolgers.set(document.id, id);
    const inhoud = sleutels.ontsluit<DocumentInhoud>(documentPlek(document, 'inhoud'), document.inhoud);
    await tx.manager.insert(DocumentEntity, {
      ...document,
      id,
      ronde: naar.beeld.ronde,
      bestandVan: document.bestandVan ?? document.id,
      inhoud: sleutels.verzegel(documentPlek({ ...document, id }, 'inhoud'), inhoud),
    });
  }
}

interface OnderdeelRij {
  readonly id: string;
  readonly soort: OnderdeelSoort;
  readonly inhoud: Buffer;
}

async function neemOnderdelenOver(van: OpenDossier, naar: OpenDossier, overname: Overname, opvolgers: Opvolgers): Promise<void> {
  const { tx, beeld, sleutels } = van;
  const rijen: readonly OnderdeelRij[] = await tx.manager.query(
    `SELECT id, soort, inhoud FROM onderdeel WHERE toetsing_id = $1 AND ronde = $2 AND soort <> ALL ($3::text[]) ORDER BY soort, nummer`,
    [beeld.toetsingId, beeld.ronde, overname.zonderOnderdelen],
  );
  for (const { id } of rijen) opvolgers.set(id, randomUUID());
  for (const { id, soort, inhoud } of rijen) {
    const nieuwId = opvolgers.get(id) ?? id;
    const gelezen = sleutels.ontsluit<Json>(onderdeelPlek(id, soort), inhoud);
    const over = vervangIds(overname.analyseOpnieuw ? opnieuwTeWegen(van, soort, id, gelezen) : gelezen, opvolgers);
    await tx.manager.query(
      `INSERT INTO onderdeel (id, organisatie_id, toetsing_id, ronde, soort, nummer, versie, inhoud, persoon_id, gemaakt_op, gewijzigd_op)
       SELECT $2, organisatie_id, toetsing_id, $3, soort, nummer, 1, $4, persoon_id, gemaakt_op, gewijzigd_op FROM onderdeel WHERE id = $1`,
      [id, nieuwId, naar.beeld.ronde, sleutels.verzegel(onderdeelPlek(nieuwId, soort), over)],
    );
  }
}

/** Belongs to no round of hoor en wederhoor of the new ronde: what the kandidaat said in an earlier one. */
const EERDER = 0;

/**
 * A finding that was fixed is again what hoor en wederhoor made of it, so that it can lapse for one that is right. What the kandidaat said
 * to it before stays with it; only what is new has to be put before him again.
 */
function opnieuwTeWegen({ beeld }: OpenDossier, soort: OnderdeelSoort, id: string, inhoud: Json): Json {
  if (typeof inhoud !== 'object' || inhoud === null || Array.isArray(inhoud)) return inhoud;
  if (soort === 'REACTIE') return { ...inhoud, wederhoorRonde: EERDER };
  if (soort !== 'BEVINDING') return inhoud;
  const bevinding = beeld.werk.bevindingen.find((b) => b.id === id);
  if (bevinding?.status !== 'VASTGESTELD') return inhoud;
  const soorten = beeld.werk.reacties.filter((r) => r.onderwerp === 'BEVINDING' && r.onderwerpId === id).map((r) => r.soort);
  const status: BevindingStatus = bevindingStatusNa(soorten);
  return { ...inhoud, status };
}
