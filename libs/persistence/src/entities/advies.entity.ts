import type { AdviesConclusie } from '#domain/advies/conclusie.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The conclusion as the opdrachtgever signed it. Never changed (INV-17). */
@Entity('advies')
export class AdviesEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('integer')
  ronde!: number;

  @Column('text')
  conclusie!: AdviesConclusie;

  @Column('bytea')
  inhoud!: Buffer;

  @Column('bytea')
  hash!: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  ondertekendOp!: Date;

  @Column('uuid')
  ondertekendDoor!: string;
}
