import type { BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By which category of which selectielijst a retention class is kept and destroyed; the last one holds. */
@Entity('bewaarbeleid')
export class BewaarbeleidEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  @PrimaryColumn('text')
  klasse!: BewaarKlasse;

  @PrimaryColumn('integer')
  volgnummer!: number;

  @Column('text')
  selectielijst!: string;

  @Column('text')
  categorie!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  vastgesteldOp!: Date;

  @Column('uuid')
  vastgesteldDoor!: string;
}
