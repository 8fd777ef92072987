import type { WerkPauze } from '#domain/pauze/pauzes.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time in which nobody could do the work of a function: from when someone had to go until somebody else signed, or the policy's end. */
@Entity('werk_pauze')
export class WerkPauzeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('text')
  rol!: WerkPauze['rol'];

  @Column({ type: 'timestamptz', precision: 3 })
  van!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  tot!: Date;
}
