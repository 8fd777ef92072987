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
}
