import type { HeropeningDeel, HeropeningReden } from '#domain/heropening/heropening.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a ronde after the first began. With its row the conclusion of the ronde before lapsed (INV-27). Never changed. */
@Entity('heropening')
export class HeropeningEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  /** The new ronde. */
  @PrimaryColumn('integer')
  ronde!: number;

  @Column('text')
  reden!: HeropeningReden;

  @Column('text', { array: true })
  opnieuw!: readonly HeropeningDeel[];

  @Column('bytea')
  toelichting!: Buffer;

  /** Whether the ronde before had a signed conclusion. */
  @Column('boolean')
  conclusieVervallen!: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  heropendOp!: Date;

  @Column('uuid')
  heropendDoor!: string;
}
