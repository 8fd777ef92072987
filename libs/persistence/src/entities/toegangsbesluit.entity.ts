import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One decision on access, by which version of the policy it was taken, and through which relation. */
@Entity('toegangsbesluit')
export class ToegangsbesluitEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  persoonId!: string;

  @Column('uuid', { nullable: true })
  toetsingId!: string | null;

  @Column('text')
  vraag!: string;

  @Column('boolean')
  toegestaan!: boolean;

  @Column('text', { nullable: true })
  relatie!: string | null;

  @Column('integer')
  beleidVersie!: number;

  @Column('text')
  correlatieId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;

  /** Of the trace, of the decision in it, and of what asked for it. Null, as all below, in rows from before these columns. */
  @Column('bytea', { nullable: true })
  traceId!: Buffer | null;

  @Column('bytea', { nullable: true })
  spanId!: Buffer | null;

  @Column('bytea', { nullable: true })
  parentSpanId!: Buffer | null;

  /** UNSET: refused. ERROR: granted, and then something broke, so that nothing was answered. */
  @Column('text', { nullable: true })
  status!: 'UNSET' | 'OK' | 'ERROR' | null;

  /** Why not. */
  @Column('text', { nullable: true })
  code!: string | null;

  /** All relations of the person to the case, of which `relatie` opened the door. */
  @Column('text', { array: true, nullable: true })
  relaties!: string[] | null;

  /** Status of the case when it was decided. */
  @Column('text', { nullable: true })
  toetsingStatus!: string | null;
}
