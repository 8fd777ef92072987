import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { HeropeningDeel, HeropeningReden } from '#domain/heropening/heropening.js';
import { heropeningWeigeringen, opnieuwTeDoen } from '#domain/heropening/heropening.rules.js';
import { TOETSING_BREED } from '#domain/proces/stand.js';
import { laatsteFeit } from '#domain/toetsing/feit.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { HeropeningEntity } from '#persistence/entities/heropening.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import { feitenHash } from '../handeling/feiten-hash.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { Gevolg, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { openTaken } from '../proces/open-taken.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';
import { isVernietigingBesloten } from '../vernietiging/is-besloten.js';
import { heropeningPlek } from './heropening-plek.js';
import { neemDoorlopendeTermijnenOver } from './neem-doorlopende-termijnen-over.js';
import { neemInhoudOver } from './neem-inhoud-over.js';
import { neemStappenOver } from './neem-stappen-over.js';
import { neemToewijzingenOver } from './neem-toewijzingen-over.js';
import { neemVogOver } from './neem-vog-over.js';
import { overnameVan } from './overname.js';

export interface HeropeningInvoer {
  readonly reden: HeropeningReden;
  readonly toelichting: string;
  /** What the opdrachtgever wants done again besides what the reason asks for. */
  readonly opnieuw: readonly HeropeningDeel[];
  /** With PORTEFEUILLE_GEWIJZIGD only. */
  readonly portefeuille: string | null;
}

/**
 * S-X10: a new ronde. What is not affected is taken over as it was, marked with the ronde it comes from; the conclusion before lapses
 * wherever it was sent (INV-27). The ronde before keeps all its rows: it can be read, and not be changed.
 */
export class HeropeningService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** Refuses with the codes of `heropeningWeigeringen`, HEROPENEN_NA_BENOEMING, VERNIETIGING_BESLOTEN, TOETSING_LOOPT_AL, VERBODEN_GEGEVENS. */
  heropen(verzoek: Verzoek, toetsingId: string, invoer: HeropeningInvoer): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'heropen' }, async (van): Promise<Gevolg> => {
      const { tx, beeld } = van;
      const { reden, toelichting, portefeuille } = invoer;
      eis(heropeningWeigeringen(reden, beeld, portefeuille !== null));
      eis(verbodenGegevensWeigeringen(toelichting, portefeuille ?? ''));
      const { uitkomst } = await tx.manager.findOneByOrFail(ToetsingEntity, { id: toetsingId });
      if (await isVernietigingBesloten(tx, beeld)) throw new DomainError('VERNIETIGING_BESLOTEN');
      if (beeld.status === 'UITKOMST_GEREGISTREERD' && uitkomst === 'BENOEMD') throw new DomainError('HEROPENEN_NA_BENOEMING');
      const opnieuw = opnieuwTeDoen(reden, invoer.opnieuw, beeld);
      const conclusieVervallen = laatsteFeit(beeld.feiten, 'ADVIES_ONDERTEKEND') !== undefined;
      const naar = await beginRonde(van, invoer);
      await tx.manager.insert(HeropeningEntity, {
        ...rijVan(naar),
        reden,
        opnieuw,
        toelichting: naar.sleutels.verzegel(heropeningPlek(toetsingId, naar.beeld.ronde), toelichting),
        conclusieVervallen,
        heropendOp: new Date(tx.nu),
        heropendDoor: verzoek.beller.persoonId,
      });
      const overname = overnameVan(opnieuw, beeld.vogStatus);
      await neemStappenOver(van, naar, overname);
      await neemVogOver(van, naar, overname);
      await neemInhoudOver(van, naar, overname);
      await neemDoorlopendeTermijnenOver(van, naar);
      await wekRonde(naar, reden, verzoek);
      const toewijzingen = await neemToewijzingenOver(van, naar);
      await meld({ ...naar, beeld: { ...naar.beeld, toewijzingen } }, laatsteFeit(beeld.feiten, 'ADVIES_VERSTREKT') !== undefined);
      return {
        feiten: conclusieVervallen ? [{ code: 'CONCLUSIE_VERVALLEN', waarde: reden }] : [],
        gegevens: { ronde: naar.beeld.ronde, reden, opnieuw: opnieuw.length, conclusieVervallen, overgenomen: await feitenVan(naar) },
        inhoud: { toelichting, portefeuille },
      };
    });
  }
}

/** The hash of the facts with which the new ronde begins. */
async function feitenVan({ tx, beeld }: OpenDossier): Promise<string> {
  const feiten: Parameters<typeof feitenHash>[0] = await tx.manager.query(
    `SELECT code, volgnummer, waarde FROM feit WHERE toetsing_id = $1 AND ronde = $2`,
    [beeld.toetsingId, beeld.ronde],
  );
  return feitenHash(feiten);
}

/** The case goes on under the next number; how the ronde before ended stands in its facts. */
async function beginRonde(van: OpenDossier, { portefeuille }: HeropeningInvoer): Promise<OpenDossier> {
  const { tx, beeld, sleutels } = van;
  const ronde = beeld.ronde + 1;
  await tx.manager.update(
    ToetsingEntity,
    { id: beeld.toetsingId },
    {
      // With the number: a closed case has a date of destruction, a reopened one has not (INV-18).
      status: 'HEROPEND',
      ronde,
      uitkomst: null,
      benoemdOp: null,
      aanvaardOp: null,
      vernietigenOp: null,
      ...(portefeuille === null ? {} : { portefeuille: sleutels.verzegel(toetsingPlek(beeld.toetsingId, 'portefeuille'), portefeuille) }),
    },
  );
  return { ...van, beeld: { ...beeld, ronde } };
}

/** The first fact of the new ronde, and the call to the workflow that follows it. */
async function wekRonde({ tx, beeld }: OpenDossier, reden: HeropeningReden, { beller }: Verzoek): Promise<void> {
  const { organisatieId, toetsingId, ronde } = beeld;
  await tx.manager.query(
    `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op, persoon_id) VALUES ($1, $2, $3, 'HEROPEND', 1, $4, $5, $6)`,
    [organisatieId, toetsingId, ronde, reden, tx.nu, beller.persoonId],
  );
  await tx.manager.query(`INSERT INTO outbox (organisatie_id, toetsing_id, ronde, correlatie_id, op) VALUES ($1, $2, $3, $4, $5)`, [
    organisatieId,
    toetsingId,
    ronde,
    beller.correlatieId,
    tx.nu,
  ]);
}

/** The kandidaat hears of it; who got the letter hears that it no longer holds, and keeps that as a task until he has seen it (INV-27). */
async function meld(naar: OpenDossier, wasVerstrekt: boolean): Promise<void> {
  await zetBerichtenKlaar(naar, 'HEROPEND', ['KANDIDAAT'], 'HEROPENING');
  if (!wasVerstrekt) return;
  await openTaken(naar, [{ soort: 'BRIEF_VERVALLEN', stap: TOETSING_BREED, volgnummer: 1, uiterlijk: null }]);
  await zetBerichtenKlaar(naar, 'BRIEF_VERVALLEN', ['GRIFFIER'], 'HEROPENING');
}
