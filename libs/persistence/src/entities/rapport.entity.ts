import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the report as the toetser fixed it. Never changed (INV-17). */
@Entity('rapport')
export class RapportEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('integer')
  versie!: number;

  @Column('bytea')
  inhoud!: Buffer;

  @Column('bytea')
  hash!: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  vastgesteldOp!: Date;

  @Column('uuid')
  vastgesteldDoor!: string;
}
