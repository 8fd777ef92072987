import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dossierexport of another installation, taken in to be read. It is no case: nothing can be done with it but looking, until it goes. */
@Entity('ingelezen_dossier')
export class IngelezenDossierEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  /** Name of the log that it comes from. */
  @Column('text')
  oorsprong!: string;

  /** The case, by the id that it has there. */
  @Column('uuid')
  zaakElders!: string;

  @Column('text')
  zaaknummer!: string;

  @Column('integer')
  gebeurtenissen!: number;

  /** Leaves under the checkpoint that it ends with. */
  @Column('bigint')
  slotGrootte!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  slotOp!: Date;

  /** The zip in the object store, sealed with the key of the organisation. */
  @Column('text')
  object!: string;

  /** Of the zip, opened. */
  @Column('integer')
  bytes!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  ingelezenOp!: Date;

  @Column('uuid')
  ingelezenDoor!: string;

  /** From then on the round deletes it. */
  @Column({ type: 'timestamptz', precision: 3 })
  verwijderenOp!: Date;
}
