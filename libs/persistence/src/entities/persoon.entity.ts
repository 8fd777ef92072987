import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody in an organisation. Name and address are sealed with the key of the organisation; `emailIndex` finds a person by address without showing it. */
@Entity('persoon')
export class PersoonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('bytea', { nullable: true })
  naam!: Buffer | null;

  @Column('bytea', { nullable: true })
  email!: Buffer | null;

  @Column('bytea')
  emailIndex!: Buffer;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  geblokkeerdOp!: Date | null;

  /** The last time that he signed in with a browser. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  laatstAangemeldOp!: Date | null;
}
