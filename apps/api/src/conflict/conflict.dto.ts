import { CONFLICT_GRONDEN, type ConflictGrond } from '#domain/conflict/belangen-conflict.js';
import {
  HERBEOORDEEL_BESLUITEN,
  type HerbeoordeelBesluit,
  WERK_FEITEN,
  WERK_ONDERDELEN,
  type WerkSoort,
} from '#domain/conflict/herbeoordeling.js';
import { Getal, Id, IdLijst, IsTijdstip, IsWaar, Keuze, OfNiets } from '../http/velden.js';

export class ConflictDto {
  @Keuze(CONFLICT_GRONDEN, 'Het soort band. Meer hoeft u niet te zeggen.', 'ConflictGrond')
  readonly grond!: ConflictGrond;
}

export class HerbeoordelingBesluitDto {
  @IdLijst({ min: 1, max: 200 }, 'De onderdelen waarover u beslist.')
  readonly ids!: string[];

  @Keuze(HERBEOORDEEL_BESLUITEN, 'Neemt u het werk over, of moet de adviseur het opnieuw doen?', 'HerbeoordeelBesluit')
  readonly besluit!: HerbeoordeelBesluit;
}

export class HerbeoordelingDto {
  @Id('Het te herbeoordelen werk.')
  readonly id!: string;

  @Keuze([...WERK_ONDERDELEN, ...WERK_FEITEN], 'Wat voor werk het is.', 'WerkSoort')
  readonly soort!: WerkSoort;

  @Getal({ min: 1, max: 9999 }, 'Het nummer van het onderdeel, of de hoeveelste keer.')
  readonly nummer!: number;

  @Id('Wiens werk het is.')
  readonly persoonId!: string;

  @OfNiets()
  @Keuze(HERBEOORDEEL_BESLUITEN, 'Wat de toetser besloot, als dat is gebeurd.', 'HerbeoordeelBesluit')
  readonly besluit!: HerbeoordeelBesluit | null;

  @OfNiets()
  @IsTijdstip('Wanneer de toetser besloot.')
  readonly beslotenOp!: string | null;

  @IsWaar('Of het werk opnieuw is gedaan.')
  readonly afgerond!: boolean;

  @IsWaar('Of hier nog iets voor moet gebeuren.')
  readonly open!: boolean;
}
