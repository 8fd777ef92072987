import type { StapCode } from '#domain/stap/stap-code.js';
import type { TaakSoort } from '#domain/taak/taak-soort.js';
import type { Rol } from '#domain/toegang/rol.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Work that waits: for a person, or for whoever holds `rol` when `persoonId` is null. */
@Entity('taak')
export class TaakEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('text')
  soort!: TaakSoort;

  @Column('text')
  stap!: StapCode;

  @Column('integer')
  stapVolgnummer!: number;

  @Column('text')
  kenmerk!: string;

  @Column('text')
  rol!: Rol;

  @Column('uuid', { nullable: true })
  persoonId!: string | null;

  @Column('text')
  status!: 'OPEN' | 'AFGEROND' | 'VERVALLEN';

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  uiterlijk!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  geslotenOp!: Date | null;
}
