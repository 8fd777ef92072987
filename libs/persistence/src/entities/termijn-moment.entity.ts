import type { MomentCode, MomentSoort } from '#domain/termijn/termijn-profiel.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A reminder, the end or an escalation of a term, and when it was recorded. */
@Entity('termijn_moment')
export class TermijnMomentEntity {
  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @PrimaryColumn('uuid')
  termijnId!: string;

  @PrimaryColumn('text')
  moment!: MomentCode;

  @Column('text')
  soort!: MomentSoort;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  vastgelegdOp!: Date | null;
}
