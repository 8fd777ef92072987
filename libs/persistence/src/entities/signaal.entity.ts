import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A confidential signal of the adviseur to the opdrachtgever. What it says is sealed, and gone once it was handled. */
@Entity('signaal')
export class SignaalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('bytea', { nullable: true })
  inhoud!: Buffer | null;

  @Column({ type: 'timestamptz', precision: 3 })
  gemeldOp!: Date;

  @Column('uuid')
  gemeldDoor!: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  afgehandeldOp!: Date | null;

  @Column('uuid', { nullable: true })
  afgehandeldDoor!: string | null;
}
