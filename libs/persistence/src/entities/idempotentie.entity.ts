import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer to a request that was made with an Idempotency-Key. */
@Entity('idempotentie')
export class IdempotentieEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  persoonId!: string;

  @PrimaryColumn('text')
  sleutel!: string;

  @Column('bytea')
  verzoekHash!: Buffer;

  @Column('jsonb')
  antwoord!: unknown;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;
}
