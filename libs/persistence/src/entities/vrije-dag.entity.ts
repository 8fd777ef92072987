import type { IsoDate } from '#domain/kalender/iso-date.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day on which the organisation is closed, besides the official ones. */
@Entity('vrije_dag')
export class VrijeDagEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  @PrimaryColumn('date')
  datum!: IsoDate;

  @Column('text')
  naam!: string;

  /** Equated with a holiday by royal decree, so that statutory terms know it too. */
  @Column('boolean', { default: false })
  gelijkgesteld!: boolean;
}
