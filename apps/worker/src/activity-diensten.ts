import { BriefService } from '#dossier/advies/brief.service.js';
import { BewijsrondeService } from '#dossier/bewijs/bewijsronde.service.js';
import { type ControlepuntInstellingen, ControlepuntenService } from '#dossier/bewijs/controlepunten.service.js';
import { PublicatieService } from '#dossier/bewijs/publicatie.service.js';
import type { Afwijking } from '#dossier/bewijs/zelfcontrole/afwijking.js';
import { AfwijkingenService } from '#dossier/bewijs/zelfcontrole/afwijkingen.service.js';
import { ZelfcontroleService } from '#dossier/bewijs/zelfcontrole.service.js';
import { BerichtService } from '#dossier/berichten/bericht.service.js';
import type { BerichtInstellingen } from '#dossier/berichten/bezorg.js';
import { DatalekKlokService } from '#dossier/datalek/datalek-klok.service.js';
import { OpslagRondeService } from '#dossier/documenten/opslag-ronde.service.js';
import { Opruiming } from '#dossier/documenten/opruiming.js';
import { WisRondeService } from '#dossier/documenten/wis-ronde.service.js';
import { QuarantaineService } from '#dossier/documenten/quarantaine.service.js';
import type { Virusscan } from '#dossier/documenten/virusscan.js';
import { IngelezenRondeService } from '#dossier/ingelezen/ingelezen-ronde.service.js';
import { DagrondeService } from '#dossier/proces/dagronde.service.js';
import { ProcesService } from '#dossier/proces/proces.service.js';
import { UitnodigingPostService } from '#dossier/uitnodiging/uitnodiging-post.service.js';
import { Uitnodigingen } from '#dossier/uitnodiging/uitnodigingen.js';
import { VernietigingUitvoerService } from '#dossier/vernietiging/uitvoer.service.js';
import type { Mailer } from '#messages/mailer.js';
import type { Transacties } from '#persistence/transactie.js';
import { GRAFSTENEN, Grafstenen } from '#vault/grafstenen.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Kluis } from '#vault/kluis.js';
import type { Publicatieplaats } from '#vault/publicatie/publicatieplaats.js';
import type { ObjectStore } from '#vault/store/object-store.js';

/** What activities stand on. */
export interface ActivityGrond {
  readonly transacties: Transacties;
  readonly kluis: Kluis;
  readonly keys: KeyProvider;
  readonly opslag: ObjectStore;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly instellingen: BerichtInstellingen;
  readonly virusscan: Virusscan;
  /** With what the logs are signed, and where their checkpoints go. */
  readonly bewijs: ControlepuntInstellingen & { readonly plaatsen: readonly Publicatieplaats[] };
  /** Hears of one that failed in a round over all: the others went on. */
  readonly meld: (
    fout: { readonly err?: unknown; readonly toetsingId?: string; readonly organisatieId?: string; readonly afwijking?: Afwijking },
    wat: string,
  ) => void;
}

export interface ActivityDiensten {
  readonly proces: ProcesService;
  readonly brieven: BriefService;
  readonly berichten: BerichtService;
  readonly dagronde: DagrondeService;
  readonly datalekklok: DatalekKlokService;
  readonly uitnodigingPost: UitnodigingPostService;
  readonly vernietiging: VernietigingUitvoerService;
  readonly opslagRonde: OpslagRondeService;
  readonly quarantaine: QuarantaineService;
  readonly ingelezenRonde: IngelezenRondeService;
  readonly wisRonde: WisRondeService;
  readonly bewijsronde: BewijsrondeService;
  readonly zelfcontrole: ZelfcontroleService;
  /** What that found: a part of the health of the worker. */
  readonly afwijkingen: AfwijkingenService;
}

/** In so many rounds of ten minutes the check of the evidence looks at everything: a day of them, less some that were missed. */
const ZELFCONTROLE_RONDES = 120;

/** The services behind the activities: of the worker, of scenarios and of tests the same. */
export function maakActivityDiensten(grond: ActivityGrond): ActivityDiensten {
  const { transacties, kluis, keys, opslag, mailer, instellingen, virusscan, bewijs, meld } = grond;
  const uitnodigingen = new Uitnodigingen(keys);
  const proces = new ProcesService(transacties, kluis);
  const controlepunten = new ControlepuntenService(transacties, bewijs);
  const afwijkingen = new AfwijkingenService({
    transacties,
    kluis,
    plaatsen: bewijs.plaatsen,
    mailer,
    instellingen,
    klok: bewijs.klok,
    meld: (fout) => meld(fout, fout.afwijking === undefined ? 'zelfcontrole: afwijking niet gemeld' : 'zelfcontrole: afwijking gevonden'),
  });
  return {
    afwijkingen,
    zelfcontrole: new ZelfcontroleService(
      {
        transacties,
        kluis,
        opslag,
        sleutels: bewijs.sleutels,
        plaatsen: bewijs.plaatsen,
        rondes: ZELFCONTROLE_RONDES,
        willekeur: () => Math.random(),
        nu: () => Date.now(),
      },
      afwijkingen,
      (err, organisatieId) => meld({ err, organisatieId }, 'zelfcontrole: niet gecontroleerd'),
    ),
    proces,
    brieven: new BriefService(transacties, kluis, opslag, controlepunten),
    berichten: new BerichtService(transacties, kluis, uitnodigingen, mailer, instellingen),
    dagronde: new DagrondeService(transacties, proces, (err, toetsingId) => meld({ err, toetsingId }, 'dagronde: moment niet vastgelegd')),
    vernietiging: new VernietigingUitvoerService(
      transacties,
      kluis,
      opslag,
      new Grafstenen(opslag.deel(GRAFSTENEN), keys),
      (err, toetsingId) => meld({ err, toetsingId }, 'dagronde: niet vernietigd'),
    ),
    datalekklok: new DatalekKlokService(transacties, kluis, mailer, instellingen, (err, organisatieId) =>
      meld({ err, organisatieId }, 'dagronde: klok van een datalek niet vastgelegd'),
    ),
    uitnodigingPost: new UitnodigingPostService(transacties, kluis, uitnodigingen, mailer, instellingen, (err, organisatieId) =>
      meld({ err, organisatieId }, 'dagronde: uitnodiging niet verzonden'),
    ),
    bewijsronde: new BewijsrondeService(
      transacties,
      controlepunten,
      new PublicatieService(transacties, kluis, bewijs.plaatsen, mailer, instellingen, (err, organisatieId) =>
        meld({ err, organisatieId }, 'bewijsronde: controlepunt niet gepubliceerd'),
      ),
      (err, organisatieId) => meld({ err, organisatieId }, 'bewijsronde: geen controlepunt'),
    ),
    opslagRonde: new OpslagRondeService(transacties, opslag, (err) => meld({ err }, 'dagronde: opslag niet opgeruimd')),
    ingelezenRonde: new IngelezenRondeService(transacties, (err, organisatieId) =>
      meld({ err, organisatieId }, 'opruiming: ingelezen dossier niet verwijderd'),
    ),
    wisRonde: new WisRondeService(transacties, opslag, (err) => meld({ err }, 'opruiming: bestand niet verwijderd')),
    quarantaine: new QuarantaineService(
      transacties,
      kluis,
      opslag,
      new Opruiming(opslag, (err) => meld({ err }, 'quarantaine: bestand niet verwijderd')),
      virusscan,
      (err, toetsingId) => meld({ err, toetsingId }, 'quarantaine: bestand niet gescand'),
    ),
  };
}
