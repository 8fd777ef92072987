import { randomUUID } from 'node:crypto';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { STAP_REGELS } from '#domain/stap/stap-regels.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import type { WrakingBesluit } from '#domain/wraking/wraking.js';
import { StapEntity } from '#persistence/entities/stap.entity.js';
import { WrakingEntity } from '#persistence/entities/wraking.entity.js';
import type { Plek } from '#vault/sleutelbos.js';
import { beeindigWegensConflict } from '../conflict/beeindig-wegens-conflict.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { Beller, Gevolg, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { openTaken } from '../proces/open-taken.js';
import { openTermijnen } from '../proces/open-termijnen.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';

export interface Wraking {
  readonly id: string;
  readonly toewijzingId: string;
  readonly reden: string;
  readonly ingediendOp: Instant;
  readonly besluit: WrakingBesluit | null;
  readonly motivering: string | null;
  readonly beslotenOp: Instant | null;
}
export interface NieuwWrakingBesluit {
  readonly besluit: WrakingBesluit;
  readonly motivering: string;
}

const plek = (id: string, kolom: 'reden' | 'motivering'): Plek => ({ tabel: 'wraking', kolom, rijId: id });
const STAP = { stap: 'WRAKING', volgnummer: 1 } as const;

/** S-X5: the kandidaat objects to someone who works on his case, once per ronde; the opdrachtgever decides within two working days. */
export class WrakingService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Refuses with TOEWIJZING_ONBEKEND (nobody who works on the case now), VERBODEN_GEGEVENS, WRAKING_AL_INGEDIEND. */
  wraak(verzoek: Verzoek, toetsingId: string, toewijzingId: string, reden: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'wraak' }, async (dossier) => {
      const { tx, beeld, sleutels } = dossier;
      const toewijzing = beeld.toewijzingen.find((t) => t.id === toewijzingId);
      if (toewijzing === undefined) throw new DomainError('TOEWIJZING_ONBEKEND');
      eis(verbodenGegevensWeigeringen(reden));
      const id = randomUUID();
      await tx.manager.insert(WrakingEntity, {
        id,
        ...rijVan(dossier),
        toewijzingId,
        reden: sleutels.verzegel(plek(id, 'reden'), reden),
        ingediendOp: new Date(tx.nu),
      });
      await openBeslissing(dossier);
      return {
        objectId: id,
        feiten: [{ code: 'WRAKING_INGEDIEND', waarde: toewijzing.rol }],
        gegevens: { toewijzingId, persoonId: toewijzing.persoonId, rol: toewijzing.rol },
        inhoud: reden,
      };
    });
  }

  /** Granted: as a conflict of interest (S-X4), unless that person has gone meanwhile. Refuses with VERBODEN_GEGEVENS, VIER_OGEN_GESCHONDEN. */
  beslis(verzoek: Verzoek, toetsingId: string, { besluit, motivering }: NieuwWrakingBesluit): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beslisWraking' }, async (dossier): Promise<Gevolg> => {
      const { tx, beeld, sleutels } = dossier;
      eis(verbodenGegevensWeigeringen(motivering));
      const wraking = await tx.manager.findOneByOrFail(WrakingEntity, { toetsingId, ronde: beeld.ronde });
      const toewijzing = beeld.toewijzingen.find((t) => t.id === wraking.toewijzingId);
      // Where the opdrachtgever is adviseur himself, somebody else must stand in to judge him.
      if (toewijzing?.persoonId === verzoek.beller.persoonId) throw new DomainError('VIER_OGEN_GESCHONDEN');
      await tx.manager.update(
        WrakingEntity,
        { id: wraking.id },
        {
          besluit,
          motivering: sleutels.verzegel(plek(wraking.id, 'motivering'), motivering),
          beslotenOp: new Date(tx.nu),
          beslotenDoor: verzoek.beller.persoonId,
        },
      );
      await zetBerichtenKlaar(dossier, 'TAAK_NIEUW', ['KANDIDAAT'], `WRAKING/${wraking.id}`);
      const beslist = { code: 'WRAKING_BESLIST', waarde: besluit } as const;
      if (besluit === 'AFGEWEZEN' || toewijzing === undefined)
        return { objectId: wraking.id, feiten: [beslist], gegevens: { besluit, toewijzingId: wraking.toewijzingId }, inhoud: motivering };
      const gevolg = await beeindigWegensConflict(dossier, toewijzing, { grond: 'WRAKING', bron: 'WRAKING' });
      return {
        ...gevolg,
        objectId: wraking.id,
        feiten: [beslist, ...(gevolg.feiten ?? [])],
        gegevens: { besluit, ...gevolg.gegevens },
        inhoud: motivering,
      };
    });
  }

  /** The wraking of this ronde, if there is one. */
  lees(beller: Beller, toetsingId: string): Promise<readonly Wraking[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'WRAKING' }, async ({ tx, beeld, sleutels }) => {
      const rijen = await tx.manager.findBy(WrakingEntity, { toetsingId, ronde: beeld.ronde });
      return rijen.map(({ id, toewijzingId, reden, ingediendOp, besluit, motivering, beslotenOp }) => ({
        id,
        toewijzingId,
        reden: sleutels.ontsluit<string>(plek(id, 'reden'), reden),
        ingediendOp: toInstant(ingediendOp.toISOString()),
        besluit,
        motivering: motivering === null ? null : sleutels.ontsluit<string>(plek(id, 'motivering'), motivering),
        beslotenOp: beslotenOp === null ? null : toInstant(beslotenOp.toISOString()),
      }));
    });
  }
}

/** The step opens with the act itself, so that nothing can be fixed or signed before it is there; the workflow walks its ladder. */
async function openBeslissing(dossier: OpenDossier): Promise<void> {
  const { tx } = dossier;
  const { stap, volgnummer } = STAP;
  await tx.manager.insert(StapEntity, { ...rijVan(dossier), code: stap, volgnummer, status: 'OPEN', geopendOp: new Date(tx.nu) });
  const [termijn] = await openTermijnen(dossier, STAP_REGELS.WRAKING.termijnen, tx.nu, STAP);
  const uiterlijk = termijn?.einde ?? null;
  await openTaken(
    dossier,
    STAP_REGELS.WRAKING.taken.map((soort) => ({ soort, ...STAP, uiterlijk })),
  );
  await zetBerichtenKlaar(dossier, 'TAAK_NIEUW', ['OPDRACHTGEVER'], 'WRAKING/1');
}
