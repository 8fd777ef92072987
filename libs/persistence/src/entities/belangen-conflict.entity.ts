import type { ConflictBron, GeregistreerdeGrond } from '#domain/conflict/belangen-conflict.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone who must not work on a case, or give the order in it: which kind of tie, and how it came to light. Never changed. */
@Entity('belangen_conflict')
export class BelangenConflictEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('uuid')
  persoonId!: string;

  @Column('text')
  grond!: GeregistreerdeGrond;

  @Column('text')
  bron!: ConflictBron;

  @Column('uuid')
  gemeldDoor!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  gemeldOp!: Date;
}
