import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Informatiebrief, informatiebrief, INFORMATIEBRIEF_VERSIE } from '#domain/informatiebrief/informatiebrief.js';
import { bronWeigeringWeigeringen } from '#domain/informatiebrief/weigerbare-bron.js';
import type { Instant } from '#domain/kalender/instant.js';
import { RECHTSKADERS, toRegime } from '#domain/rechtskader/rechtskader.js';
import { magZien } from '#domain/toegang/beslis.js';
import { feitAantal, feitSleutel, laatsteFeit } from '#domain/toetsing/feit.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { FeitEntity } from '#persistence/entities/feit.entity.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { zetBerichtKlaarVoor } from '../proces/zet-bericht-klaar-voor.js';

export interface MedewerkingKeuze {
  /** The version of the letter that the kandidaat read. */
  readonly informatiebriefVersie: number;
  /** Sources that the kandidaat keeps out of the research. */
  readonly geweigerdeBronnen: readonly string[];
}

/** What was chosen; `keuze` is null as long as nothing was. */
export interface Medewerking {
  readonly keuze: string | null;
  readonly op: Instant | null;
  /** Null where the policy does not show it to the caller. */
  readonly geweigerdeBronnen: readonly string[] | null;
}

/** S03: the kandidaat reads the letter and chooses; S-X1 and S-X2: he withdraws or refuses, without a reason. */
export class MedewerkingService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  leesBrief(beller: Beller, toetsingId: string): Promise<Informatiebrief> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'INFORMATIEBRIEF' }, async ({ tx, beeld }) => {
      const { naam } = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      return informatiebrief({
        bestuurslaag: beeld.bestuurslaag,
        doelfunctie: beeld.doelfunctie,
        regime: toRegime(beeld.regime),
        organisatieNaam: naam,
        aanleiding: beeld.aanleiding,
        vogVereist: beeld.vogVereist,
      });
    });
  }

  lees(beller: Beller, toetsingId: string): Promise<Medewerking> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'MEDEWERKING' }, async ({ beeld }) => {
      const keuze = laatsteFeit(beeld.feiten, 'MEDEWERKING');
      const bronnen = magZien(beller, 'GEWEIGERDE_BRONNEN', beeld) ? geweigerdeBronnen(beeld) : null;
      return { keuze: keuze?.waarde ?? null, op: keuze?.op ?? null, geweigerdeBronnen: bronnen };
    });
  }

  /** Refuses with INFORMATIEBRIEF_VEROUDERD, BRON_NIET_TE_WEIGEREN. */
  verleen(verzoek: Verzoek, toetsingId: string, keuze: MedewerkingKeuze): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'verleenMedewerking' }, async (dossier) => {
      if (keuze.informatiebriefVersie !== INFORMATIEBRIEF_VERSIE) throw new DomainError('INFORMATIEBRIEF_VEROUDERD');
      eis(bronWeigeringWeigeringen(RECHTSKADERS[toRegime(dossier.beeld.regime)], keuze.geweigerdeBronnen));
      const bronnen = [...new Set(keuze.geweigerdeBronnen)];
      await bewaarWeigeringen(dossier, bronnen);
      return {
        feiten: [{ code: 'MEDEWERKING', waarde: 'VERLEEND' }],
        gegevens: { informatiebriefVersie: keuze.informatiebriefVersie, geweigerdeBronnen: bronnen.length },
        inhoud: { ...keuze, geweigerdeBronnen: bronnen },
      };
    });
  }

  /** S-X2: ends the case. The notice to the opdrachtgever has no content. */
  weiger(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'weigerMedewerking' }, async (dossier) => {
      await meldEinde(dossier);
      return { feiten: [{ code: 'MEDEWERKING', waarde: 'GEWEIGERD' }] };
    });
  }

  /**
   * S-X1: ends the case at once, for everybody but the kandidaat. His own application for a VOG is his: it goes on. The opdrachtgever may enter
   * what the kandidaat asked for in writing; the kandidaat hears of it then.
   */
  trekIn(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'trekIn' }, async (dossier) => {
      await meldEinde(dossier);
      const opSchriftelijkVerzoek = verzoek.beller.persoonId !== dossier.beeld.kandidaatId;
      return { feiten: [{ code: 'INGETROKKEN', waarde: 'INGETROKKEN' }], gegevens: { opSchriftelijkVerzoek } };
    });
  }
}

/** The opdrachtgever, the kandidaat and who works on the case hear that it ended, not why; who ended it knows. */
async function meldEinde(dossier: OpenDossier): Promise<void> {
  const { opdrachtgeverId, kandidaatId, toewijzingen } = dossier.beeld;
  const personen = [...(opdrachtgeverId === null ? [] : [opdrachtgeverId]), kandidaatId, ...toewijzingen.map(({ persoonId }) => persoonId)];
  const anderen = personen.filter((persoonId) => persoonId !== dossier.tx.persoonId);
  await zetBerichtKlaarVoor(dossier, 'INGETROKKEN', anderen, 'EINDE');
}

async function bewaarWeigeringen(dossier: OpenDossier, bronnen: readonly string[]): Promise<void> {
  const { tx, beeld } = dossier;
  const aantal = feitAantal(beeld.feiten, 'BRON_GEWEIGERD');
  const rijen = bronnen.map((waarde, i) => ({
    ...rijVan(dossier),
    code: 'BRON_GEWEIGERD' as const,
    volgnummer: aantal + i + 1,
    waarde,
    op: new Date(tx.nu),
    persoonId: tx.persoonId,
  }));
  if (rijen.length > 0) await tx.manager.insert(FeitEntity, rijen);
}

function geweigerdeBronnen({ feiten }: Pick<ToetsingBeeld, 'feiten'>): readonly string[] {
  return Array.from({ length: feitAantal(feiten, 'BRON_GEWEIGERD') }, (_, i) => feiten[feitSleutel('BRON_GEWEIGERD', i + 1)]?.waarde ?? '');
}
