import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who works on a case in a ronde, in which function, and whether that person declared to be independent. */
@Entity('toewijzing')
export class ToewijzingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('uuid')
  persoonId!: string;

  @Column('text')
  rol!: 'ADVISEUR' | 'TOETSER';

  @Column('boolean')
  leidend!: boolean;

  @Column('text', { nullable: true })
  verklaring!: 'GEEN_CONFLICT' | 'CONFLICT_GEMELD' | null;

  @Column({ type: 'timestamptz', precision: 3 })
  toegewezenOp!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  verklaardOp!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beeindigdOp!: Date | null;

  /** Sealed: licence and agreement of an external bureau. */
  @Column('bytea', { nullable: true })
  extern!: Buffer | null;

  @Column('text', { nullable: true })
  reden!: string | null;
}
