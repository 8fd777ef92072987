import type { BewaarTermijn } from '#domain/bewaren/bewaarplan.js';
import type { VerklaringVanVernietiging } from '#domain/bewaren/verklaring.js';
import type { VernietigingOmvang, VernietigingStatus } from '#domain/bewaren/vernietiging.js';
import type { BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decision to destroy a case or the raw data of it, and what became of it. Stays when the case is gone: codes, counts and hashes. */
@Entity('vernietiging')
export class VernietigingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('text')
  omvang!: VernietigingOmvang;

  @Column('text')
  termijn!: BewaarTermijn;

  @Column('text', { array: true })
  klassen!: readonly BewaarKlasse[];

  @Column('text')
  status!: VernietigingStatus;

  @Column({ type: 'timestamptz', precision: 3 })
  beslotenOp!: Date;

  /** Null when it is done again in a backup from before this person was there. */
  @Column('uuid', { nullable: true })
  beslotenDoor!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  uitvoerenVanaf!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  ingetrokkenOp!: Date | null;

  @Column('uuid', { nullable: true })
  ingetrokkenDoor!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  begonnenOp!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  voltooidOp!: Date | null;

  /** The declaration; `hash` is SHA-256 of its canonical JSON and stands in the chain of the case. */
  @Column('jsonb', { nullable: true })
  verklaring!: VerklaringVanVernietiging | null;

  @Column('bytea', { nullable: true })
  hash!: Buffer | null;
}
