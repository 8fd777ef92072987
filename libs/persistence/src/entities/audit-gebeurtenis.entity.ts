import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One event in the chain of a case: ids and codes, and at most a commitment to content. */
@Entity('audit_gebeurtenis')
export class AuditGebeurtenisEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('bigint')
  volgnummer!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;

  @Column('text')
  soort!: string;

  @Column('uuid', { nullable: true })
  persoonId!: string | null;

  @Column('text')
  rol!: string;

  @Column('jsonb')
  gegevens!: Readonly<Record<string, unknown>>;

  @Column('bytea', { nullable: true })
  verbintenis!: Buffer | null;

  @Column('bytea')
  vorigeHash!: Buffer;

  @Column('bytea')
  hash!: Buffer;
}
