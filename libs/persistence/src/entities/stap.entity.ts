import type { StapCode, StapStatus } from '#domain/stap/stap-code.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step of the procedure, opened for the `volgnummer`-th time. `reden` (sealed) when it was not done. */
@Entity('stap')
export class StapEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('integer')
  ronde!: number;

  @PrimaryColumn('text')
  code!: StapCode;

  @PrimaryColumn('integer')
  volgnummer!: number;

  @Column('text')
  status!: StapStatus;

  @Column({ type: 'timestamptz', precision: 3 })
  geopendOp!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  geslotenOp!: Date | null;

  @Column('bytea', { nullable: true })
  reden!: Buffer | null;

  /** The earlier ronde in which it was done, when it was taken over. */
  @Column('integer', { nullable: true })
  uitRonde!: number | null;
}
