import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time in which a case stood still; `hervatOp` is null while it runs. */
@Entity('opschorting')
export class OpschortingEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('integer')
  ronde!: number;

  @PrimaryColumn('integer')
  volgnummer!: number;

  @Column('text')
  vanStatus!: ToetsingStatus;

  @Column({ type: 'timestamptz', precision: 3 })
  begonnenOp!: Date;

  @Column('date')
  tot!: IsoDate;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  hervatOp!: Date | null;
}
