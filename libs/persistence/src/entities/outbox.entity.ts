import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A case whose workflow must look again; gone once the workflow was told. */
@Entity('outbox')
export class OutboxEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('text')
  correlatieId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;
}
