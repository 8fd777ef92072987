import { randomUUID } from 'node:crypto';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { TOETSING_BREED } from '#domain/proces/stand.js';
import type { SignaalInhoud } from '#domain/signaal/signaal.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { SignaalEntity } from '#persistence/entities/signaal.entity.js';
import type { Plek } from '#vault/sleutelbos.js';
import { vergeetZouten } from '../bewijs/vergeet-zouten.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { rijVan } from '../handeling/open-dossier.js';
import type { Beller, Gevolg, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { openTaken } from '../proces/open-taken.js';
import { sluitTaken } from '../proces/sluit-taken.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';

export interface SignaalInZicht {
  readonly id: string;
  readonly gemeldOp: Instant;
  readonly afgehandeldOp: Instant | null;
  /** Null once it was handled: the words are gone. */
  readonly inhoud: SignaalInhoud | null;
}

const signaalPlek = (id: string): Plek => ({ laag: 'ONDERZOEK', tabel: 'signaal', kolom: 'inhoud', rijId: id });

/**
 * S-X9: a suspicion or a threat that an adviseur comes across goes to the opdrachtgever and to nobody else. What he does about it he does
 * outside the system; here he records only that he did. No fact, no step and no report knows of it.
 */
export class SignaalService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Refuses with VERBODEN_GEGEVENS. */
  meld(verzoek: Verzoek, toetsingId: string, { soort, toelichting }: SignaalInhoud): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'meldSignaal' }, async (dossier): Promise<Gevolg> => {
      const { tx, sleutels } = dossier;
      eis(verbodenGegevensWeigeringen(toelichting));
      const id = randomUUID();
      const inhoud: SignaalInhoud = { soort, toelichting };
      await tx.manager.insert(SignaalEntity, {
        id,
        ...rijVan(dossier),
        inhoud: sleutels.verzegel(signaalPlek(id), inhoud),
        gemeldOp: new Date(tx.nu),
        gemeldDoor: verzoek.beller.persoonId,
        afgehandeldOp: null,
        afgehandeldDoor: null,
      });
      await openTaken(dossier, [{ soort: 'SIGNAAL_BEHANDELEN', stap: TOETSING_BREED, volgnummer: 1, kenmerk: id, uiterlijk: null }]);
      await zetBerichtenKlaar(dossier, 'TAAK_NIEUW', ['OPDRACHTGEVER'], `SIGNAAL/${id}`);
      return { objectId: id, inhoud };
    });
  }

  /** What was said goes with it. Refuses with ONDERDEEL_ONBEKEND, SIGNAAL_AL_AFGEHANDELD. */
  handelAf(verzoek: Verzoek, toetsingId: string, signaalId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'handelSignaalAf' }, async (dossier) => {
      const { tx, beeld } = dossier;
      const plek = { id: signaalId, toetsingId, ronde: beeld.ronde };
      const signaal = await tx.manager.findOneBy(SignaalEntity, plek);
      if (signaal === null) throw new DomainError('ONDERDEEL_ONBEKEND');
      if (signaal.afgehandeldOp !== null) throw new DomainError('SIGNAAL_AL_AFGEHANDELD');
      await tx.manager.update(SignaalEntity, plek, {
        inhoud: null,
        afgehandeldOp: new Date(tx.nu),
        afgehandeldDoor: verzoek.beller.persoonId,
      });
      await vergeetZouten(dossier, { soorten: ['meldSignaal'], gegevens: { objectId: signaalId } });
      await sluitTaken(dossier, 'SIGNAAL_BEHANDELEN', signaalId);
      return { objectId: signaalId, gegevens: { afhandeling: 'AFGEHANDELD' } };
    });
  }

  lees(beller: Beller, toetsingId: string): Promise<readonly SignaalInZicht[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'SIGNALEN' }, async ({ tx, beeld, sleutels }) => {
      const rijen = await tx.manager.find(SignaalEntity, {
        where: { toetsingId, ronde: beeld.ronde },
        order: { gemeldOp: 'ASC', id: 'ASC' },
      });
      return rijen.map(({ id, inhoud, gemeldOp, afgehandeldOp }) => ({
        id,
        gemeldOp: toInstant(gemeldOp.toISOString()),
        afgehandeldOp: afgehandeldOp === null ? null : toInstant(afgehandeldOp.toISOString()),
        inhoud: inhoud === null ? null : sleutels.ontsluit<SignaalInhoud>(signaalPlek(id), inhoud),
      }));
    });
  }
}
