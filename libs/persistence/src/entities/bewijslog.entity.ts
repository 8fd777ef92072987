import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The log of logs of an organisation: its name, and how many leaves it has. */
@Entity('bewijslog')
export class BewijslogEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  @Column('text')
  oorsprong!: string;

  @Column('bigint')
  grootte!: number;
}

/** That a chain got an event which is not in the log yet. */
@Entity('bewijslog_wacht')
export class BewijslogWachtEntity {
  @PrimaryColumn('bigint')
  nummer!: number;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  ketenId!: string;
}

/** A leaf: the hash of one event of a chain; `ketenId` is a case, or the organisation itself. */
@Entity('bewijslog_blad')
export class BewijslogBladEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  /** From 0. */
  @PrimaryColumn('bigint')
  plaats!: number;

  @Column('uuid')
  ketenId!: string;

  @Column('bigint')
  volgnummer!: number;

  @Column('bytea')
  hash!: Buffer;
}

/** Root of a complete subtree of 256, 65,536 or 16,777,216 leaves (level 8, 16, 24): follows from the leaves. */
@Entity('bewijslog_knoop')
export class BewijslogKnoopEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  @PrimaryColumn('smallint')
  niveau!: number;

  @PrimaryColumn('bigint')
  nummer!: number;

  @Column('bytea')
  hash!: Buffer;
}

/** A key with which checkpoints of this log were signed, from the first on. */
@Entity('bewijslog_sleutel')
export class BewijslogSleutelEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  @PrimaryColumn('integer')
  nummer!: number;

  @Column('text')
  vkey!: string;

  /** The signed change from the key before; null for the first. */
  @Column('text', { nullable: true })
  wissel!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;
}
