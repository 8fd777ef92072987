import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why someone gives the order for a time; the period that counts stands in `opdrachtgever` under the same id. */
@Entity('waarneming')
export class WaarnemingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  persoonId!: string;

  /** Code of a ground of the layer (`WAARNEMING_KADERS`). */
  @Column('text')
  grond!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  van!: Date;

  /** First instant that is not part of it; null without an end. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  tot!: Date | null;

  /** Sealed with the key of the organisation: where the decision can be found. */
  @Column('bytea')
  document!: Buffer;

  @Column('uuid')
  geregistreerdDoor!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  geregistreerdOp!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beeindigdOp!: Date | null;

  @Column('uuid', { nullable: true })
  beeindigdDoor!: string | null;
}
