import { toRegime } from '#domain/rechtskader/rechtskader.js';
import { bronWeigeringen, type BronBevinding, geweigerdeBronWeigeringen } from '#domain/bron/bron.rules.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { BRON_SOORTEN, type BronSoort, type VerbodenBronSoort } from '#domain/rechtskader/bron-soort.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { eisNietInToekomst } from '../handeling/niet-in-toekomst.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type GelezenOnderdeel, lees, verwijder, voegToe } from '../onderdeel/onderdelen.js';

/** A hit as it comes in; the kind may be one that no regime allows. */
export interface NieuweBronbevinding extends Omit<BronBevinding, 'id' | 'soort'> {
  readonly soort: BronSoort | VerbodenBronSoort;
}

/** S08: the register of what was looked up in public sources, and what was found. */
export class BronnenService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Refuses with BUITEN_WETTELIJKE_REIKWIJDTE (INV-22), BRON_GEWEIGERD_DOOR_KANDIDAAT and DATUM_IN_TOEKOMST. Hits about special categories are not offered at all (INV-23). */
  legVast(verzoek: Verzoek, toetsingId: string, nieuw: NieuweBronbevinding): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'legBronbevindingVast' }, async (dossier) => {
      const { beeld } = dossier;
      eis([
        ...bronWeigeringen({ soort: nieuw.soort, bijzonderGegeven: false }, toRegime(beeld.regime)),
        ...geweigerdeBronWeigeringen(nieuw.soort, beeld.feiten),
      ]);
      eisNietInToekomst(dossier, nieuw.geraadpleegdOp);
      const inhoud = { ...nieuw, soort: toBronSoort(nieuw.soort) };
      const { id } = await voegToe(dossier, 'BRONBEVINDING', inhoud);
      return { objectId: id, inhoud };
    });
  }

  /** Refuses with ONDERDEEL_ONBEKEND. */
  verwijder(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'verwijderBronbevinding' }, async (dossier) => {
      await verwijder(dossier, 'BRONBEVINDING', id);
      return { objectId: id };
    });
  }

  /** Of hits about special categories only the number is kept: it is the value of the fact. */
  rondAf(verzoek: Verzoek, toetsingId: string, bijzondereTreffersVerwijderd: number): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'rondBronOnderzoekAf' }, async () => ({
      feiten: [{ code: 'BRONONDERZOEK_AFGEROND', waarde: String(bijzondereTreffersVerwijderd) }],
      gegevens: { bijzondereTreffersVerwijderd },
    }));
  }

  lees(beller: Beller, toetsingId: string): Promise<readonly GelezenOnderdeel<'BRONBEVINDING'>[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'BRONBEVINDINGEN' }, (dossier) => lees(dossier, 'BRONBEVINDING'));
  }
}

function toBronSoort(soort: string): BronSoort {
  const bekend = BRON_SOORTEN.find((b) => b === soort);
  if (bekend === undefined) throw new DomainError('BUITEN_WETTELIJKE_REIKWIJDTE');
  return bekend;
}
