import type { Aantal as Geteld, Cijfers, OpTijd, PerMaand, PerStand } from '#dossier/cijfers/cijfers.service.js';
import { TOETSING_STATUSSEN, type ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import { Getal, Keuze, Lijst, OfNiets, Tekst } from '../http/velden.js';

const MEESTE = 1_000_000;
const HOEVEEL = 'Hoeveel, naar beneden afgerond op vijven; 0 als er geen zijn, null bij 1 tot en met 4.';

export class PerStandDto implements PerStand {
  @Keuze(TOETSING_STATUSSEN, 'De stand.', 'ToetsingStatus')
  readonly status!: ToetsingStatus;

  @OfNiets()
  @Getal({ min: 0, max: MEESTE }, HOEVEEL)
  readonly aantal!: Geteld;
}

export class PerMaandDto implements PerMaand {
  @Tekst({ max: 7 }, 'De maand, zoals 2027-03.')
  readonly maand!: string;

  @OfNiets()
  @Getal({ min: 0, max: MEESTE }, HOEVEEL)
  readonly aantal!: Geteld;
}

class OpTijdVelden implements OpTijd {
  @OfNiets()
  @Getal({ min: 0, max: MEESTE }, HOEVEEL)
  readonly opTijd!: Geteld;

  @OfNiets()
  @Getal({ min: 0, max: MEESTE }, HOEVEEL)
  readonly teLaat!: Geteld;

  @OfNiets()
  @Getal({ min: 0, max: MEESTE }, HOEVEEL)
  readonly loopt!: Geteld;
}

export class TermijnenPerStapDto extends OpTijdVelden {
  @Tekst({ max: 60 }, 'De code van de stap of plek.')
  readonly stap!: string;
}

export class TermijnenPerMaandDto extends OpTijdVelden {
  @Tekst({ max: 7 }, 'De maand waarin de termijn eindigt, zoals 2027-03.')
  readonly maand!: string;
}

export class CijfersDto implements Cijfers {
  @Lijst(PerStandDto, { max: 100 }, 'De toetsingen per stand; een stand zonder toetsingen staat er niet in.')
  readonly perStand!: readonly PerStandDto[];

  @Lijst(PerMaandDto, { max: 1000 }, 'De toetsingen die begonnen, per maand.')
  readonly gestart!: readonly PerMaandDto[];

  @Lijst(PerMaandDto, { max: 1000 }, 'De toetsingen die klaar zijn of zijn gestopt, per maand.')
  readonly afgerond!: readonly PerMaandDto[];

  @Lijst(TermijnenPerStapDto, { max: 100 }, 'De termijnen per stap. Die van anderen, zoals Justis, tellen niet mee.')
  readonly termijnenPerStap!: readonly TermijnenPerStapDto[];

  @Lijst(TermijnenPerMaandDto, { max: 1000 }, 'De termijnen per maand waarin zij eindigen.')
  readonly termijnenPerMaand!: readonly TermijnenPerMaandDto[];
}
