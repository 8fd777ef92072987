import type { UitvraagVraagCode } from '#domain/uitvraag/uitvraag-vragen.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question to one official of the organisation. What it says is sealed; the answer is a part of the dossier. */
@Entity('uitvraag_vraag')
export class UitvraagVraagEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('text')
  vraag!: UitvraagVraagCode;

  @Column('uuid')
  beantwoorderId!: string;

  @Column('bytea')
  inhoud!: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  gesteldOp!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beantwoordOp!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  ingetrokkenOp!: Date | null;

  @Column('uuid', { nullable: true })
  onderdeelId!: string | null;
}
