import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A formateur who may follow how far the kandidaten of a formatie are, from when to when. */
@Entity('formatie_formateur')
export class FormatieFormateurEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  formatieId!: string;

  @Column('uuid')
  persoonId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  gekoppeldOp!: Date;

  @Column('uuid')
  gekoppeldDoor!: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  ontkoppeldOp!: Date | null;

  @Column('uuid', { nullable: true })
  ontkoppeldDoor!: string | null;
}
