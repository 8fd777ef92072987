import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import type { DatalekBesluit, DatalekMomentCode, DatalekSoort, NietNodigReden, Toezichthouder } from '#domain/datalek/datalek.js';
import type { TaakSoort } from '#domain/taak/taak-soort.js';
import type { Rol } from '#domain/toegang/rol.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** S-X11. `beschrijving` and `vertraging` are sealed with the key of the organisation. */
@Entity('datalek')
export class DatalekEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('text')
  soort!: DatalekSoort;

  @Column('bytea')
  beschrijving!: Buffer;

  @Column('boolean')
  hoogRisico!: boolean;

  @Column('text')
  toezichthouder!: Toezichthouder;

  @Column({ type: 'timestamptz', precision: 3 })
  ontdektOp!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  uiterlijk!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  geregistreerdOp!: Date;

  @Column('uuid')
  geregistreerdDoor!: string;

  @Column('text', { nullable: true })
  besluit!: DatalekBesluit | null;

  @Column('text', { nullable: true })
  besluitReden!: NietNodigReden | null;

  @Column('bytea', { nullable: true })
  vertraging!: Buffer | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beslotenOp!: Date | null;

  @Column('uuid', { nullable: true })
  beslotenDoor!: string | null;
}

/** One rung of the clock. */
@Entity('datalek_moment')
export class DatalekMomentEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  datalekId!: string;

  @PrimaryColumn('text')
  moment!: DatalekMomentCode;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  vastgelegdOp!: Date | null;
}

/** A case that it touches, and what its kandidaat was told (sealed with the key of the case). */
@Entity('datalek_toetsing')
export class DatalekToetsingEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  datalekId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  gekoppeldOp!: Date;

  @Column('bytea', { nullable: true })
  mededeling!: Buffer | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  geinformeerdOp!: Date | null;
}

/** A message about the clock, to who has to act. */
@Entity('datalek_bericht')
export class DatalekBerichtEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  datalekId!: string;

  @Column('text')
  moment!: string;

  @Column('text')
  sjabloon!: BerichtSjabloon;

  @Column('uuid')
  persoonId!: string;

  @Column('text')
  status!: 'TE_VERZENDEN' | 'VERZONDEN' | 'ONBESTELBAAR';

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  verzondenOp!: Date | null;
}

/** Work that a leak asks of whoever holds `rol`, until it is decided. */
@Entity('datalek_taak')
export class DatalekTaakEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  datalekId!: string;

  @Column('text')
  soort!: TaakSoort;

  @Column('text')
  kenmerk!: string;

  @Column('text')
  rol!: Rol;

  @Column('text')
  status!: 'OPEN' | 'AFGEROND';

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  uiterlijk!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  geslotenOp!: Date | null;
}
