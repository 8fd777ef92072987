import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A neutral mail to a person. Sent once per `kenmerk`. */
@Entity('bericht')
export class BerichtEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('text')
  sjabloon!: BerichtSjabloon;

  @Column('uuid')
  persoonId!: string;

  @Column('text')
  kenmerk!: string;

  @Column('text')
  status!: 'TE_VERZENDEN' | 'VERZONDEN' | 'ONBESTELBAAR' | 'VERVALLEN';

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  verzondenOp!: Date | null;
}
