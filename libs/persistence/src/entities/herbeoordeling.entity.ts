import type { HerbeoordeelBesluit, WerkSoort } from '#domain/conflict/herbeoordeling.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of the work of someone with a conflict of interest, until the toetser adopts it or it is done again. */
@Entity('herbeoordeling')
export class HerbeoordelingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('text')
  soort!: WerkSoort;

  @Column('integer')
  nummer!: number;

  @Column('uuid', { nullable: true })
  onderdeelId!: string | null;

  @Column('uuid')
  persoonId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  gemarkeerdOp!: Date;

  @Column('text', { nullable: true })
  besluit!: HerbeoordeelBesluit | null;

  @Column('uuid', { nullable: true })
  beslotenDoor!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beslotenOp!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  afgerondOp!: Date | null;
}
