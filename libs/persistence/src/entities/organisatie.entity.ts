import type { Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import type { Tijdzone } from '#domain/kalender/tijdzone.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality, province, waterschap or openbaar lichaam. The application can only read it. */
@Entity('organisatie')
export class OrganisatieEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  @Column('text')
  naam!: string;

  @Column('text')
  bestuurslaag!: Bestuurslaag;

  @Column('text')
  tijdzone!: Tijdzone;

  @Column('boolean', { default: false })
  oefen!: boolean;

  @Column('integer', { default: 92 })
  vogMaxOuderdomDagen!: number;
}
