import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Lets somebody tie an account to a person of ours, once. Of its code only the hash is kept; a key of the server makes it again. */
@Entity('uitnodiging')
export class UitnodigingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  persoonId!: string;

  @Column('bytea')
  codeHash!: Buffer;

  /** The key that the code was made with. */
  @Column('text')
  sleutelId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  verlooptOp!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  gebruiktOp!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  ingetrokkenOp!: Date | null;

  /** Whether a mail of its own brings it. Null: the mails of a case do. */
  @Column('text', { nullable: true })
  mail!: 'TE_VERZENDEN' | 'VERZONDEN' | 'ONBESTELBAAR' | null;
}
