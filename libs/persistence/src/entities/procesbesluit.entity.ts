import type { ProcesbesluitSoort } from '#domain/pauze/procesbesluit.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decision on the course of a case and why it was taken; the explanation is sealed. Never changed. */
@Entity('procesbesluit')
export class ProcesbesluitEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('text')
  soort!: ProcesbesluitSoort;

  /** A code, where the reason is one of a list. */
  @Column('text', { nullable: true })
  reden!: string | null;

  @Column('bytea', { nullable: true })
  toelichting!: Buffer | null;

  @Column('uuid')
  persoonId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;
}
