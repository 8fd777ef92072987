import { BESTUURSLAAG_PROFIELEN, type Bestuurslaag, orgaanMetLidwoord } from '#domain/benoembaarheid/bestuurslaag.js';
import { DOEL_FUNCTIE_PROFIELEN, DOEL_FUNCTIES, type DoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import { BENOEMBAARHEIDSEISEN, type BenoembaarheidsEis } from '#domain/benoembaarheid/eis.js';
import type { LaagRegels } from '#domain/benoembaarheid/laag-regel.js';
import { LAAG_REGELS } from '#domain/benoembaarheid/laag-regels.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate, type Tijdzone } from '#domain/kalender/tijdzone.js';
import { type PrivacyKader, privacyKader } from '#domain/rechtskader/privacy-kader.js';
import { geldigVanaf, kiesRegime, RECHTSKADERS, REGIME_CODES, type RegimeCode } from '#domain/rechtskader/rechtskader.js';
import { AANLEIDING_PROFIELEN, isVogVereist } from '#domain/toetsing/aanleiding.js';
import { AANLEIDINGEN, type ToetsingAanleiding } from '#domain/toetsing/toetsing-status.js';
import { WAARNEMING_KADERS, type WaarnemingKader } from '#domain/waarneming/waarneming-kader.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import { inwerkingtreding } from '../toetsing/kies-versies.js';

export interface RegimeOverzicht {
  readonly code: RegimeCode;
  readonly naam: string;
  /** First day on which a toetsing of this organisation can begin under it; null: not switched on. */
  readonly geldigVanaf: IsoDate | null;
  readonly praktijkvragen: boolean;
}

export interface SoortToetsing {
  readonly code: ToetsingAanleiding;
  readonly naam: string;
  readonly omschrijving: string;
  readonly vogVereist: boolean;
  readonly benoeming: boolean;
}

/** What holds for the organisation of the caller: the law of its layer, its settings, and which kinds of toetsing it can hold. */
export interface RechtskaderOverzicht extends LaagRegels {
  readonly bestuurslaag: Bestuurslaag;
  readonly doelfunctie: DoelFunctie;
  readonly functie: string;
  readonly opdrachtgeverAmbt: string;
  readonly orgaan: string;
  readonly dagelijksBestuur: string;
  readonly tijdzone: Tijdzone;
  readonly eisen: readonly BenoembaarheidsEis[];
  readonly waarneming: WaarnemingKader;
  readonly privacy: PrivacyKader;
  readonly regimes: readonly RegimeOverzicht[];
  /** The regime under which a toetsing would begin today. */
  readonly regimeVandaag: RegimeCode;
  readonly soorten: readonly SoortToetsing[];
}

/** The law as data, for everyone who is signed in: it says nothing about any person. */
export class RechtskaderService {
  constructor(private readonly transacties: Transacties) {}

  lees(beller: Beller): Promise<RechtskaderOverzicht> {
    return this.transacties.in(beller, async (tx) => {
      const organisatie = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      return toOverzicht(organisatie, localDate(tx.nu, organisatie.tijdzone));
    });
  }
}

function toOverzicht(organisatie: OrganisatieEntity, vandaag: IsoDate): RechtskaderOverzicht {
  const { bestuurslaag, tijdzone } = organisatie;
  const profiel = BESTUURSLAAG_PROFIELEN[bestuurslaag];
  const doelfunctie = DOEL_FUNCTIES.find((functie) => DOEL_FUNCTIE_PROFIELEN[functie].bestuurslaag === bestuurslaag);
  if (doelfunctie === undefined) throw new Error(`no office in ${bestuurslaag}`);
  return {
    ...LAAG_REGELS[bestuurslaag],
    bestuurslaag,
    doelfunctie,
    functie: DOEL_FUNCTIE_PROFIELEN[doelfunctie].naam,
    opdrachtgeverAmbt: profiel.opdrachtgeverAmbt,
    orgaan: orgaanMetLidwoord(bestuurslaag),
    dagelijksBestuur: profiel.dagelijksBestuurNaam,
    tijdzone,
    eisen: BENOEMBAARHEIDSEISEN[bestuurslaag],
    waarneming: WAARNEMING_KADERS[bestuurslaag],
    privacy: privacyKader(bestuurslaag),
    regimes: REGIME_CODES.map((code) => {
      const { naam, praktijkvragen } = RECHTSKADERS[code];
      return { code, naam, praktijkvragen, geldigVanaf: geldigVanaf(code, inwerkingtreding(organisatie)) };
    }),
    regimeVandaag: kiesRegime(vandaag, inwerkingtreding(organisatie)).code,
    soorten: AANLEIDINGEN.map((code) => {
      const { naam, omschrijving, benoeming } = AANLEIDING_PROFIELEN[code];
      return { code, naam, omschrijving, benoeming, vogVereist: isVogVereist(code, organisatie.vogBijHerbenoeming) };
    }),
  };
}
