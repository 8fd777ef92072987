import type { BewaarLaag } from '#domain/bewaren/lagen.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By which fields of what an event committed to can be shown; forgetting their salts leaves a chain that still verifies. */
@Entity('audit_zout')
export class AuditZoutEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('bigint')
  volgnummer!: number;

  /** Salts by field, sealed with the key of `laag`; null once they are forgotten. */
  @Column('bytea', { nullable: true })
  zout!: Buffer | null;

  @Column('text')
  laag!: BewaarLaag;

  /** Commitments of the fields in their order, 32 bytes each. */
  @Column('bytea')
  velden!: Buffer;
}
