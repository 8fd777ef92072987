import { DomainError } from '#domain/fout/domain-error.js';
import type { AanvullingInhoud } from '#domain/onderdeel/onderdeel.js';
import { vragenlijstVan } from '#domain/vragenlijst/eigen-vragenlijst.js';
import type { Antwoord } from '#domain/vragenlijst/antwoord.js';
import { zonderTekst } from '#domain/vragenlijst/verboden-tekst.js';
import type { Vraag } from '#domain/vragenlijst/vraag.js';
import { vindVraag } from '#domain/vragenlijst/vragenlijsten.js';
import { AntwoordEntity } from '#persistence/entities/antwoord.entity.js';
import { vergeetVeld } from '../bewijs/vergeet-zouten.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { onderdeelPlek } from '../onderdeel/verzegeld-onderdeel.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { antwoordPlek } from './antwoord-plek.js';

/** Where it stands: in the answer to a question, or in the addition with this number. */
export interface VerbodenTekst {
  readonly vraag: string;
  readonly aanvulling: number | null;
}

/** "Meld en verwijder": who comes across what may never be kept takes it out, also of what was handed in. */
export class VerbodenTekstService {
  constructor(private readonly handelingen: HandelingenService) {}

  /**
   * Takes out all that was typed there, in this ronde and in those it was taken over from, and forgets by which salts the chain committed to it.
   * What kind it was is not asked and stands nowhere, not even as a commitment. Refuses with VRAAG_ONBEKEND, VRAGENLIJST_NIET_INGEDIEND,
   * TEKST_ONBEKEND (nothing was typed there, or it is gone already).
   */
  verwijder(verzoek: Verzoek, toetsingId: string, { vraag: code, aanvulling }: VerbodenTekst): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'verwijderVerbodenTekst' }, async (dossier) => {
      const vraag = vindVraag(vragenlijstVan(dossier.beeld), code);
      if (vraag === undefined) throw new DomainError('VRAAG_ONBEKEND');
      const aantal = aanvulling === null ? await uitAntwoord(dossier, vraag) : await uitAanvulling(dossier, vraag, aanvulling);
      if (aantal === 0) throw new DomainError('TEKST_ONBEKEND', { vraag: code });
      await zetBerichtenKlaar(dossier, 'MELDING', ['KANDIDAAT'], `VERBODEN_TEKST/${code}/${aanvulling ?? 0}`);
      return { gegevens: { vraag: code, ...(aanvulling === null ? {} : { nummer: aanvulling }) } };
    });
  }
}

async function uitAntwoord(dossier: OpenDossier, vraag: Vraag): Promise<number> {
  const { tx, beeld, sleutels } = dossier;
  let aantal = 0;
  const { toetsingId } = beeld;
  for (const { ronde, inhoud, verwijderdOp } of await tx.manager.findBy(AntwoordEntity, { toetsingId, vraag: vraag.code })) {
    const plek = antwoordPlek({ toetsingId, ronde }, vraag.code);
    const antwoord = sleutels.ontsluit<Antwoord | null>(plek, inhoud);
    const rest = antwoord === null || verwijderdOp !== null ? undefined : zonderTekst(vraag, antwoord);
    if (rest === undefined) continue;
    const nieuw = { inhoud: sleutels.verzegel(plek, rest), verwijderdOp: new Date(tx.nu) };
    await tx.manager.update(AntwoordEntity, { toetsingId, ronde, vraag: vraag.code }, nieuw);
    aantal += 1;
  }
  // Also of answers that he saved over since: what stands there now need not be where it stood first.
  await vergeetVeld(dossier, { soorten: ['bewaarAntwoorden', 'dienVragenlijstIn'] }, vraag.code);
  return aantal;
}

async function uitAanvulling(dossier: OpenDossier, vraag: Vraag, nummer: number): Promise<number> {
  const { tx, beeld, sleutels } = dossier;
  let aantal = 0;
  const rijen: readonly { readonly id: string; readonly inhoud: Buffer }[] = await tx.manager.query(
    `SELECT id, inhoud FROM onderdeel WHERE toetsing_id = $1 AND soort = 'AANVULLING' AND nummer = $2`,
    [beeld.toetsingId, nummer],
  );
  for (const { id, inhoud } of rijen) {
    const plek = onderdeelPlek(id, 'AANVULLING');
    const aanvulling = sleutels.ontsluit<AanvullingInhoud>(plek, inhoud);
    const rest = aanvulling.vraag === vraag.code ? zonderTekst(vraag, aanvulling.antwoord) : undefined;
    if (rest === undefined) continue;
    await tx.manager.query(`UPDATE onderdeel SET inhoud = $2, versie = versie + 1, gewijzigd_op = $3 WHERE id = $1`, [
      id,
      sleutels.verzegel(plek, { vraag: vraag.code, antwoord: rest, verwijderd: true }),
      tx.nu,
    ]);
    aantal += 1;
  }
  await vergeetVeld(dossier, { soorten: ['vulVragenlijstAan'], gegevens: { vraag: vraag.code, nummer } }, 'antwoord');
  return aantal;
}
