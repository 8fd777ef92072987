import { adviesFeiten, adviesMogelijkheden, type AdviesMogelijkheid } from '#domain/advies/advies-mogelijkheden.js';
import { conclusieWeigeringen } from '#domain/advies/advies.rules.js';
import type { AdviesConclusie } from '#domain/advies/conclusie.js';
import { tweedeLezerWeigeringen } from '#domain/advies/tweede-lezer.rules.js';
import { DomainError, eis, type Weigering } from '#domain/fout/domain-error.js';
import { VOG_WACHTSTAPPEN } from '#domain/vog/vog-stappen.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { AdviesEntity } from '#persistence/entities/advies.entity.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { rijVan } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { sluitTaken } from '../proces/sluit-taken.js';
import { inhoudHash } from '../rapport/inhoud-hash.js';
import { leesRapport } from '../rapport/rapport-rij.js';
import { type AdviesInhoud, adviesPlek, leesAdvies } from './advies-inhoud.js';

export type AdviesInvoer = Pick<AdviesInhoud, 'conclusie' | 'motivering' | 'ondertekenaarAmbt'>;
export interface Advies {
  readonly conclusie: AdviesConclusie;
  readonly motivering: string;
  readonly ondertekenaarAmbt: string | null;
  readonly ondertekendOp: Instant;
  readonly ondertekendDoor: string;
  readonly hash: string;
}

/** S16: the opdrachtgever chooses a conclusion and signs it. Which person that is at this moment the policy knows, and the database again (INV-05). */
export class AdviesService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  mogelijkheden(beller: Beller, toetsingId: string): Promise<readonly AdviesMogelijkheid[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'ADVIES_KEUZE' }, async ({ beeld }) => adviesMogelijkheden(adviesFeiten(beeld)));
  }

  /** An advice without a VOG: only conclusions that are not positive are left (INV-04), unless one comes before the signature. */
  bereidBeperktVoor(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'bereidBeperktAdviesVoor' }, async (dossier) => {
      await sluitTaken(dossier, 'VOG_VERVOLG_KIEZEN');
      return { feiten: [{ code: 'BEPERKT_ADVIES', waarde: 'GEKOZEN' }] };
    });
  }

  /** INV-21: who reads along on the islands. Refuses with TWEEDE_LEZER_NIET_NODIG and the codes of `tweedeLezerWeigeringen`. */
  registreerTweedeLezer(verzoek: Verzoek, toetsingId: string, persoonId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'registreerTweedeLezer' }, async (dossier) => {
      eis(tweedeLezerWeigeringen(dossier.beeld, persoonId));
      await sluitTaken(dossier, 'TWEEDE_LEZER_VASTLEGGEN');
      return { feiten: [{ code: 'TWEEDE_LEZER', waarde: persoonId }], gegevens: { tweedeLezer: persoonId } };
    });
  }

  /** Refuses with all codes of `conclusieWeigeringen` that apply. */
  onderteken(verzoek: Verzoek, toetsingId: string, invoer: AdviesInvoer): Promise<HandelingAntwoord> {
    const vanInvoer = (beeld: ToetsingBeeld): readonly Weigering[] => conclusieWeigeringen({ ...adviesFeiten(beeld), ...invoer });
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'ondertekenAdvies', vanInvoer }, async (dossier) => {
      const { tx, beeld, sleutels } = dossier;
      eis(vanInvoer(beeld));
      const rapport = await leesRapport(dossier);
      const inhoud: AdviesInhoud = { ...invoer, rapport: rapport === undefined ? null : { versie: rapport.versie, hash: rapport.hash } };
      const hash = inhoudHash(inhoud);
      await tx.manager.insert(AdviesEntity, {
        ...rijVan(dossier),
        conclusie: invoer.conclusie,
        inhoud: sleutels.verzegel(adviesPlek(toetsingId, beeld.ronde), inhoud),
        hash,
        ondertekendOp: new Date(tx.nu),
        ondertekendDoor: verzoek.beller.persoonId,
      });
      return {
        feiten: [{ code: 'ADVIES_ONDERTEKEND', waarde: 'ONDERTEKEND' }],
        vervalt: VOG_WACHTSTAPPEN,
        gegevens: { hash: hash.toString('hex') },
        inhoud,
      };
    });
  }

  /** With its motivation: for the kandidaat and the opdrachtgever. Refuses with TOETSING_ONBEKEND. */
  lees(beller: Beller, toetsingId: string): Promise<Advies> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'MOTIVERING' }, async (dossier) => {
      const advies = await leesAdvies(dossier);
      if (advies === undefined) throw new DomainError('TOETSING_ONBEKEND');
      const { inhoud, rij } = advies;
      const { conclusie, motivering, ondertekenaarAmbt } = inhoud;
      return {
        conclusie,
        motivering,
        ondertekenaarAmbt,
        ondertekendOp: toInstant(rij.ondertekendOp.toISOString()),
        ondertekendDoor: rij.ondertekendDoor,
        hash: rij.hash.toString('hex'),
      };
    });
  }
}
