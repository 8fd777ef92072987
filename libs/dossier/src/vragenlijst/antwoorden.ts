import type { Antwoord, Antwoorden } from '#domain/vragenlijst/antwoord.js';
import type { BewaardeAntwoorden, TeBewaren } from '#domain/vragenlijst/samenloop.rules.js';
import { AntwoordEntity } from '#persistence/entities/antwoord.entity.js';
import { VragenlijstEntity } from '#persistence/entities/vragenlijst.entity.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import { antwoordPlek } from './antwoord-plek.js';

/** What was saved in the ronde, opened, with the versions. An answer that was taken back is kept as nothing. */
export async function leesBewaard({ tx, beeld, sleutels }: OpenDossier): Promise<BewaardeAntwoorden> {
  const { toetsingId, ronde } = beeld;
  const rijen = await tx.manager.find(AntwoordEntity, { where: { toetsingId, ronde } });
  return Object.fromEntries(
    rijen.map(({ vraag, versie, inhoud, verwijderdOp }) => [
      vraag,
      { versie, verwijderd: verwijderdOp !== null, antwoord: sleutels.ontsluit<Antwoord | null>(antwoordPlek(beeld, vraag), inhoud) },
    ]),
  );
}

/** The answers that stand. */
export const zonderLege = (bewaard: BewaardeAntwoorden): Antwoorden =>
  Object.fromEntries(Object.entries(bewaard).flatMap(([vraag, { antwoord }]) => (antwoord === null ? [] : [[vraag, antwoord] as const])));

export const leesAntwoorden = async (dossier: OpenDossier): Promise<Antwoorden> => zonderLege(await leesBewaard(dossier));

/** Keeps these answers, sealed one by one, under the version that the questionnaire gets; its row must be there. */
export async function bewaarAntwoorden(dossier: OpenDossier, antwoorden: TeBewaren, versie: number): Promise<void> {
  const { tx, beeld, sleutels } = dossier;
  const rijen = Object.entries(antwoorden).map(([vraag, antwoord]) => ({
    ...rijVan(dossier),
    vraag,
    versie,
    inhoud: sleutels.verzegel(antwoordPlek(beeld, vraag), antwoord),
    bewaardOp: new Date(tx.nu),
  }));
  if (rijen.length > 0) await tx.manager.upsert(AntwoordEntity, rijen, ['toetsingId', 'ronde', 'vraag']);
}

/** The questionnaire of the ronde as a row: its version counts the times that it was saved, 0 as long as it never was. */
export async function laadVragenlijst({ tx, beeld }: OpenDossier): Promise<Pick<VragenlijstEntity, 'versie' | 'ingediendOp'>> {
  const rij = await tx.manager.findOneBy(VragenlijstEntity, { toetsingId: beeld.toetsingId, ronde: beeld.ronde });
  return rij ?? { versie: 0, ingediendOp: null };
}

export async function schrijfVragenlijst(dossier: OpenDossier, velden: Pick<VragenlijstEntity, 'versie' | 'ingediendOp'>): Promise<void> {
  await dossier.tx.manager.upsert(VragenlijstEntity, { ...rijVan(dossier), ...velden }, ['toetsingId', 'ronde']);
}
