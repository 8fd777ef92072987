import type { RegimeCode } from '#domain/rechtskader/rechtskader.js';
import type { TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Kandidaten who are assessed for one council date, by the same law, questions, documents and terms. Only the date can move. */
@Entity('formatie')
export class FormatieEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('date')
  raadsdatum!: string;

  @Column('text')
  regime!: RegimeCode;

  @Column('integer')
  vragenlijstVersie!: number;

  @Column('integer')
  documentenlijstVersie!: number;

  @Column('text')
  termijnprofiel!: TermijnProfielCode;

  @Column('integer')
  termijnprofielVersie!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;

  @Column('uuid')
  gemaaktDoor!: string;
}
