import type { VogStatus } from '#domain/vog/vog-status.js';
import type { ScreeningsProfiel, VogAfkeuring } from '#domain/vog/vog.rules.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the VOG of a ronde stands and what its check showed. Never a reason why there is none (INV-15). */
@Entity('vog')
export class VogEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('integer')
  ronde!: number;

  @Column('text')
  status!: VogStatus;

  @Column('boolean', { nullable: true })
  spoed!: boolean | null;

  @Column('date', { nullable: true })
  ingediendOp!: string | null;

  @Column('date', { nullable: true })
  afgegevenOp!: string | null;

  @Column('boolean', { nullable: true })
  persoonKomtOvereen!: boolean | null;

  @Column('boolean', { nullable: true })
  functieKomtOvereen!: boolean | null;

  @Column('boolean', { nullable: true })
  organisatieKomtOvereen!: boolean | null;

  @Column('boolean', { nullable: true })
  echtheidBevestigd!: boolean | null;

  @Column('text', { nullable: true })
  profiel!: ScreeningsProfiel | null;

  @Column('text', { array: true, nullable: true })
  afkeuringen!: readonly VogAfkeuring[] | null;

  @Column('uuid', { nullable: true })
  documentId!: string | null;

  @Column('uuid', { nullable: true })
  geverifieerdDoor!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  geverifieerdOp!: Date | null;
}
