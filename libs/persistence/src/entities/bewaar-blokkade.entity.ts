import type { BlokkadeGrond, BlokkadeOpheffing } from '#domain/blokkade/bewaar-blokkade.js';
import type { BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What holds up the destruction of a case, or of these classes of it, until someone lifts it. */
@Entity('bewaar_blokkade')
export class BewaarBlokkadeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  volgnummer!: number;

  @Column('text')
  grond!: BlokkadeGrond;

  @Column('text', { array: true })
  klassen!: readonly BewaarKlasse[];

  @Column('date')
  tot!: string;

  @Column('uuid')
  eigenaarId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  geplaatstOp!: Date;

  @Column('uuid')
  geplaatstDoor!: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  opgehevenOp!: Date | null;

  @Column('uuid', { nullable: true })
  opgehevenDoor!: string | null;

  @Column('text', { nullable: true })
  opheffing!: BlokkadeOpheffing | null;
}
