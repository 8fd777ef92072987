import { DomainError, eis } from '#domain/fout/domain-error.js';
import { daysBetween, type IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { opschortingWeigeringen } from '#domain/pauze/opschorting.js';
import { TOETSING_BREED } from '#domain/proces/stand.js';
import { kalenderdagen } from '#domain/termijn/duur.js';
import { OpschortingEntity } from '#persistence/entities/opschorting.entity.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { openTaken } from '../proces/open-taken.js';
import { openTermijnen } from '../proces/open-termijnen.js';
import { herberekenTermijnen } from './herbereken-termijnen.js';
import { legProcesbesluitVast } from './leg-procesbesluit-vast.js';
import { meldPlanning } from './meld-planning.js';
import { sluitTermijn } from './sluit-termijn.js';

export interface OpschortingInvoer {
  readonly reden: string;
  /** The last day of it. */
  readonly tot: IsoDate;
}

/**
 * The opdrachtgever lets a case stand still until a day that he names, and lets it go on. Policy terms stand still; the law, others and the
 * council meeting don't, and neither does the VOG. The case never goes on by itself: on that day he gets a task.
 */
export class OpschortingService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** Refuses with OPSCHORTING_EINDDATUM_ONJUIST, OPSCHORTING_TE_LANG. */
  schortOp(verzoek: Verzoek, toetsingId: string, { reden, tot }: OpschortingInvoer): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'schortOp' }, async (dossier) => {
      const { tx, beeld } = dossier;
      const vandaag = localDate(tx.nu, beeld.tijdzone);
      eis(opschortingWeigeringen(tot, vandaag));
      const volgnummer = await volgendNummer(dossier);
      await tx.manager.insert(OpschortingEntity, {
        ...rijVan(dossier),
        volgnummer,
        vanStatus: beeld.status,
        begonnenOp: new Date(tx.nu),
        tot,
        hervatOp: null,
      });
      const plek = { stap: TOETSING_BREED, volgnummer };
      const [termijn] = await openTermijnen(dossier, ['OPSCHORTING'], tx.nu, plek, kalenderdagen(daysBetween(vandaag, tot)));
      await openTaken(dossier, [
        { soort: 'OPSCHORTING_BEWAKEN', ...plek, kenmerk: 'OPSCHORTING/BEWAKEN', uiterlijk: termijn?.einde ?? null },
      ]);
      const objectId = await legProcesbesluitVast(dossier, { soort: 'OPSCHORTING', toelichting: reden });
      await meldPlanning(dossier, `OPSCHORTING/${volgnummer}`);
      return { objectId, gegevens: { van: beeld.status, tot, volgnummer }, inhoud: { reden, tot } };
    });
  }

  /** Back to where the case was; each policy term as much later as it stood still. */
  hervat(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'hervat' }, async (dossier) => {
      const { tx, beeld } = dossier;
      const { opschorting } = beeld;
      if (opschorting === null) throw new DomainError('STATUS_LAAT_NIET_TOE', { status: beeld.status });
      const { volgnummer, begonnenOp } = opschorting;
      await tx.manager.update(OpschortingEntity, { toetsingId, ronde: beeld.ronde, volgnummer }, { hervatOp: new Date(tx.nu) });
      await sluitTermijn(dossier, 'OPSCHORTING', volgnummer);
      const opschortingen = [...beeld.pauzes.opschortingen, { van: begonnenOp, tot: tx.nu }];
      const verplaatst = await herberekenTermijnen(dossier, { pauzes: { ...beeld.pauzes, opschortingen } });
      const objectId = await legProcesbesluitVast(dossier, { soort: 'HERVATTING' });
      await meldPlanning(dossier, `HERVATTING/${volgnummer}`);
      return { objectId, gegevens: { volgnummer, begonnenOp, termijnen: verplaatst.length } };
    });
  }
}

async function volgendNummer({ tx, beeld }: OpenDossier): Promise<number> {
  return (await tx.manager.countBy(OpschortingEntity, { toetsingId: beeld.toetsingId, ronde: beeld.ronde })) + 1;
}
