import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed checkpoint of the log of an organisation. */
@Entity('controlepunt')
export class ControlepuntEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  /** Leaves. */
  @PrimaryColumn('bigint')
  grootte!: number;

  /** The signed note, as it is published. */
  @Column('text')
  note!: string;

  /** Number of the key that signed. */
  @Column('integer')
  sleutel!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;
}

/** That a checkpoint was brought to a place outside the database. */
@Entity('controlepunt_publicatie')
export class ControlepuntPublicatieEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  @PrimaryColumn('bigint')
  grootte!: number;

  @PrimaryColumn('text')
  plaats!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;
}

/** The signature line of a witness under a checkpoint. */
@Entity('medeondertekening')
export class MedeondertekeningEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  @PrimaryColumn('bigint')
  grootte!: number;

  @PrimaryColumn('text')
  getuige!: string;

  @Column('text')
  regel!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;
}
