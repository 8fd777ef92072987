import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer to one question. */
@Entity('antwoord')
export class AntwoordEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('integer')
  ronde!: number;

  @PrimaryColumn('text')
  vraag!: string;

  /** That of the questionnaire when this came to stand. */
  @Column('integer')
  versie!: number;

  @Column('bytea')
  inhoud!: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  bewaardOp!: Date;

  /** When what was typed was taken out, because it may never be kept. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  verwijderdOp!: Date | null;
}
