import type { NoodinzageSoort } from '#domain/noodinzage/noodinzage.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One look of the FG at what his function does not show him; reason and account are sealed with the key of the case. */
@Entity('noodinzage')
export class NoodinzageEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  volgnummer!: number;

  @Column('text', { array: true })
  soorten!: readonly NoodinzageSoort[];

  @Column('integer')
  uren!: number;

  @Column('bytea')
  reden!: Buffer;

  @Column('uuid')
  gevraagdDoor!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  gevraagdOp!: Date;

  /** Null as long as it waits. */
  @Column('text', { nullable: true })
  besluit!: 'GOEDGEKEURD' | 'AFGEWEZEN' | null;

  /** The function in which it was decided. */
  @Column('text', { nullable: true })
  beslotenAls!: 'OPDRACHTGEVER' | 'FG' | null;

  @Column('uuid', { nullable: true })
  beslotenDoor!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beslotenOp!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  van!: Date | null;

  /** First instant that is not part of it. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  tot!: Date | null;

  /** Ended by hand before its time. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beeindigdOp!: Date | null;

  @Column('bytea', { nullable: true })
  verantwoording!: Buffer | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  verantwoordOp!: Date | null;
}
