import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The letter with the conclusion, and from when the kandidaat can read it (INV-10). */
@Entity('brief')
export class BriefEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('integer')
  ronde!: number;

  @Column('uuid')
  documentId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  inzageVanaf!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  gelezenOp!: Date | null;
}
