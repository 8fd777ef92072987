import type { StapCode } from '#domain/stap/stap-code.js';
import type { TermijnCode, TermijnSoort } from '#domain/termijn/termijn-code.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A term of a case, computed once. */
@Entity('termijn')
export class TermijnEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('text')
  code!: TermijnCode;

  @Column('text')
  stap!: StapCode;

  @Column('integer')
  stapVolgnummer!: number;

  @Column('text')
  soort!: TermijnSoort;

  @Column('text')
  status!: 'LOOPT' | 'VERSTREKEN' | 'GEHAALD' | 'TE_LAAT_GEHAALD' | 'VERVALLEN';

  @Column({ type: 'timestamptz', precision: 3 })
  aanvang!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  einde!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  geslotenOp!: Date | null;

  /** Where it would end without pauses; null as long as it never moved. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  basisEinde!: Date | null;

  /** How often it was made longer. */
  @Column('integer', { default: 0 })
  verlengd!: number;
}
