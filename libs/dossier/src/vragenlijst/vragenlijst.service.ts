import { DomainError, eis, type Weigering } from '#domain/fout/domain-error.js';
import type { AanvullingInhoud } from '#domain/onderdeel/onderdeel.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { Antwoorden } from '#domain/vragenlijst/antwoord.js';
import { type VragenlijstOordeel, vragenlijstOordeelWeigeringen } from '#domain/vragenlijst/beoordeling.rules.js';
import { controleerAntwoord } from '#domain/vragenlijst/controleer-antwoord.js';
import { controleerBewaren } from '#domain/vragenlijst/controleer-bewaren.js';
import { indieningWeigeringen, verklaring } from '#domain/vragenlijst/controleer-vragenlijst.js';
import { vragenlijstVan } from '#domain/vragenlijst/eigen-vragenlijst.js';
import { samenloop } from '#domain/vragenlijst/samenloop.rules.js';
import { vindVraag, vraagWeigeringen } from '#domain/vragenlijst/vragenlijsten.js';
import { StapEntity } from '#persistence/entities/stap.entity.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { voegToe } from '../onderdeel/onderdelen.js';
import { termijnLoopt } from '../proces/termijn-loopt.js';
import { stapRedenPlek } from './antwoord-plek.js';
import { bewaarAntwoorden, laadVragenlijst, leesAntwoorden, leesBewaard, schrijfVragenlijst } from './antwoorden.js';
import { kaderVan } from './kader.js';

export interface Indiening {
  readonly naarWaarheid: boolean;
  /** The version of the questionnaire that he saw when he signed. */
  readonly gezienVersie?: number;
}

/** S06: the kandidaat answers, submits and adds to the answers; the adviseur judges whether they are complete. */
export class VragenlijstService {
  constructor(private readonly handelingen: HandelingenService) {}

  /**
   * Saves some answers as a draft, all of them or none. `gezien`: the version of the questionnaire which this window saw of these questions;
   * 0 before the first time. Refuses, with all that is wrong at once, with the codes of `controleerBewaren` and `samenloop`, and with
   * VRAGENLIJST_AL_INGEDIEND.
   */
  bewaar(verzoek: Verzoek, toetsingId: string, gezien: number, ingevuld: Readonly<Record<string, unknown>>): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'bewaarAntwoorden' }, async (dossier) => {
      const { beeld } = dossier;
      const controle = controleerBewaren(ingevuld, vragenlijstVan(beeld), kaderVan(beeld));
      const { versie } = await laadVragenlijst(dossier);
      const loop = samenloop({ versie, antwoorden: await leesBewaard(dossier) }, gezien, controle.antwoorden);
      eis([...controle.weigeringen, ...loop.weigeringen]);
      const aantal = Object.keys(loop.teSchrijven).length;
      const nieuw = aantal === 0 ? versie : versie + 1;
      if (aantal > 0) {
        await schrijfVragenlijst(dossier, { versie: nieuw, ingediendOp: null });
        await bewaarAntwoorden(dossier, loop.teSchrijven, nieuw);
      }
      return {
        gegevens: { versieVragenlijst: nieuw, aantal },
        inhoud: loop.teSchrijven,
        vragenlijst: { versie: nieuw, ookGewijzigd: loop.ookGewijzigd },
      };
    });
  }

  /**
   * Signs and submits; after that answers can only be added to. Who signs also answers the closing statement. Refuses with everything that
   * `indieningWeigeringen` finds, with VRAGENLIJST_AL_INGEDIEND, and with VERSIE_VEROUDERD when there is something that he did not see.
   */
  dienIn(verzoek: Verzoek, toetsingId: string, { naarWaarheid, gezienVersie }: Indiening): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'dienVragenlijstIn' }, async (dossier) => {
      const { tx, beeld } = dossier;
      const kader = kaderVan(beeld);
      const lijst = vragenlijstVan(beeld);
      const { versie: stand } = await laadVragenlijst(dossier);
      if (gezienVersie !== undefined && gezienVersie !== stand) throw new DomainError('VERSIE_VEROUDERD');
      const gegeven = await leesAntwoorden(dossier);
      eis(indieningWeigeringen(gegeven, lijst, kader, naarWaarheid));
      const verklaard = verklaring(lijst, kader);
      const antwoorden: Antwoorden = { ...gegeven, ...verklaard };
      const versie = stand + 1;
      // The closing statement first: once submitted, the database lets no answer in.
      await schrijfVragenlijst(dossier, { versie, ingediendOp: null });
      await bewaarAntwoorden(dossier, verklaard, versie);
      await schrijfVragenlijst(dossier, { versie, ingediendOp: new Date(tx.nu) });
      return {
        feiten: [{ code: 'VRAGENLIJST_INGEDIEND', waarde: 'INGEDIEND' }],
        gegevens: { lijst: `v${beeld.vragenlijstVersie}`, aantal: Object.keys(antwoorden).length },
        inhoud: antwoorden,
      };
    });
  }

  /** Refuses with AANVULRONDES_OP, REDEN_ONTBREEKT, VERBODEN_GEGEVENS. The kandidaat reads the explanation. */
  beoordeel(verzoek: Verzoek, toetsingId: string, oordeel: VragenlijstOordeel, toelichting: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beoordeelVragenlijst' }, async (dossier) => {
      eis(vragenlijstOordeelWeigeringen(dossier.beeld.feiten, oordeel, toelichting));
      await bewaarToelichting(dossier, toelichting);
      return { feiten: [{ code: 'VRAGENLIJST_BEOORDEELD', waarde: oordeel }], gegevens: { oordeel }, inhoud: toelichting };
    });
  }

  /** Adds an answer; what was submitted stays as it was. Refuses with VRAAG_ONBEKEND and its kin, and with what `controleerAntwoord` says. */
  vulAan(verzoek: Verzoek, toetsingId: string, aanvulling: AanvullingInhoud): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'vulVragenlijstAan' }, async (dossier) => {
      eis(aanvullingWeigeringen(dossier.beeld, aanvulling));
      const { id, nummer } = await voegToe(dossier, 'AANVULLING', aanvulling);
      return { objectId: id, gegevens: { vraag: aanvulling.vraag, nummer }, inhoud: aanvulling };
    });
  }

  /** By the kandidaat when he is done; by the adviseur once the term is over, so that silence holds up nothing. Refuses with AANVULTERMIJN_LOOPT. */
  rondAanvullingAf(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'rondAanvullingAf' }, async (dossier) => {
      const kandidaat = verzoek.beller.persoonId === dossier.beeld.kandidaatId;
      if (!kandidaat && (await termijnLoopt(dossier, 'T03', 'AANVULLING'))) throw new DomainError('AANVULTERMIJN_LOOPT');
      return { feiten: [{ code: 'VRAGENLIJST_AANGEVULD', waarde: kandidaat ? 'AANGEVULD' : 'NIET_AANGEVULD' }] };
    });
  }
}

function aanvullingWeigeringen(beeld: ToetsingBeeld, { vraag: code, antwoord }: AanvullingInhoud): readonly Weigering[] {
  const lijst = vragenlijstVan(beeld);
  const nietGevraagd = vraagWeigeringen(lijst, kaderVan(beeld), code);
  const vraag = vindVraag(lijst, code);
  return nietGevraagd.length > 0 || vraag === undefined ? nietGevraagd : controleerAntwoord(vraag, antwoord);
}

/** Kept with the judging step, which this act closes. */
async function bewaarToelichting({ tx, beeld, sleutels }: OpenDossier, toelichting: string): Promise<void> {
  const code = 'VRAGENLIJST_BEOORDELING';
  const volgnummer = openVolgnummer(beeld, code);
  if (toelichting.trim() === '' || volgnummer === undefined) return;
  const reden = sleutels.verzegel(stapRedenPlek(beeld, code, volgnummer), toelichting);
  await tx.manager.update(StapEntity, { toetsingId: beeld.toetsingId, ronde: beeld.ronde, code, volgnummer }, { reden });
}
