import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser; of its secret only the hash is kept. */
@Entity('sessie')
export class SessieEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  persoonId!: string;

  @Column('bytea')
  sleutelHash!: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  gebruiktOp!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  verlooptOp!: Date;

  @Column('text', { nullable: true })
  acr!: string | null;

  /** Null when the provider does not tell. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  aangemeldOp!: Date | null;

  /** By which the provider ends it: a hash of what it calls this session. */
  @Column('bytea', { nullable: true })
  sidHash!: Buffer | null;
}
