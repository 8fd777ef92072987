import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Head of the chain of what belongs to no case. Moved by the database itself when an event is appended. */
@Entity('organisatie_keten')
export class OrganisatieKetenEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  @Column('bigint')
  volgnummer!: number;

  @Column('bytea')
  hash!: Buffer;
}

/** One event of that chain: ids and codes. */
@Entity('organisatie_gebeurtenis')
export class OrganisatieGebeurtenisEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

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

  @Column('bytea')
  vorigeHash!: Buffer;

  @Column('bytea')
  hash!: Buffer;
}
