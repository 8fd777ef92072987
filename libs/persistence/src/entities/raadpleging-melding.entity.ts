import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { RaadplegingOordeel, RaadplegingRechter } from '#domain/raadpleging/raadpleging.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody looked into more cases than the limit, once a day; and what the one who judges it made of that. */
@Entity('raadpleging_melding')
export class RaadplegingMeldingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  persoonId!: string;

  @Column('date')
  dag!: IsoDate;

  /** The limit that was reached. */
  @Column('integer')
  aantal!: number;

  @Column('text')
  rol!: RaadplegingRechter;

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;

  @Column('text', { nullable: true })
  oordeel!: RaadplegingOordeel | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beoordeeldOp!: Date | null;

  @Column('uuid', { nullable: true })
  beoordeeldDoor!: string | null;
}
