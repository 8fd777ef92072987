import type { OnderdeelSoort } from '#domain/onderdeel/onderdeel.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that people wrote in a case: a finding, a risk, a reaction … What it says is sealed. */
@Entity('onderdeel')
export class OnderdeelEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('text')
  soort!: OnderdeelSoort;

  @Column('integer')
  nummer!: number;

  @Column('integer')
  versie!: number;

  @Column('bytea')
  inhoud!: Buffer;

  @Column('uuid', { nullable: true })
  persoonId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  gewijzigdOp!: Date;
}
