import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The questionnaire of a ronde; after handing in, its answers are fixed. */
@Entity('vragenlijst')
export class VragenlijstEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('integer')
  ronde!: number;

  @Column('integer')
  versie!: number;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  ingediendOp!: Date | null;
}
