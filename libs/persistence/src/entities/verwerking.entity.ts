import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One operation on personal data: for what, when, and about whom (sealed). Never by whom. */
@Entity('verwerking')
export class VerwerkingEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('uuid')
  organisatieId!: string;

  @Column('bytea')
  traceId!: Buffer;

  @Column('bytea')
  spanId!: Buffer;

  @Column('bytea', { nullable: true })
  parentSpanId!: Buffer | null;

  @Column('bytea', { nullable: true })
  vreemdeSpanId!: Buffer | null;

  @Column('text')
  status!: 'UNSET' | 'OK' | 'ERROR';

  @Column('text')
  naam!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  begonnenOp!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  geeindigdOp!: Date;

  @Column('text')
  bron!: string;

  @Column('text')
  bronVersie!: string;

  @Column('text')
  activiteit!: string;

  @Column('integer')
  aantal!: number;

  @Column('bytea')
  betrokkenen!: Buffer;

  @Column('text')
  sleutelId!: string;
}
