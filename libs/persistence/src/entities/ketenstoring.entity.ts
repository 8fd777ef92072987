import type { KetenstoringReden } from '#domain/pauze/ketenstoring.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An outage of the systems behind the VOG, for the whole organisation; `tot` is null as long as it is not known. */
@Entity('ketenstoring')
export class KetenstoringEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  van!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  tot!: Date | null;

  @Column('text')
  reden!: KetenstoringReden;

  @Column('uuid')
  geregistreerdDoor!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  geregistreerdOp!: Date;
}
