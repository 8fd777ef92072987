import type { Rol } from '#domain/toegang/rol.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A function that a person holds in the organisation. */
@Entity('persoon_rol')
export class PersoonRolEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  persoonId!: string;

  @PrimaryColumn('text')
  rol!: Rol;

  /** Null: before this was kept. The database fills both in. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  gegevenOp?: Date | null;

  @Column('uuid', { nullable: true })
  gegevenDoor?: string | null;
}
