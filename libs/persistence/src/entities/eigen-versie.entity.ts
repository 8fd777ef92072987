import type { EigenInhoud, EigenSoort } from '#domain/eigen-versie/eigen-versie.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version that an organisation proposed, and published or not. Only publishing changes it, once; nothing of it ever goes. */
@Entity('eigen_versie')
export class EigenVersieEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('text')
  soort!: EigenSoort;

  /** Of the proposal, within its kind. */
  @Column('integer')
  volgnummer!: number;

  /** The built-in version under it. */
  @Column('integer')
  basis!: number;

  @Column('jsonb')
  inhoud!: EigenInhoud[EigenSoort];

  @Column({ type: 'timestamptz', precision: 3 })
  voorgesteldOp!: Date;

  @Column('uuid')
  voorgesteldDoor!: string;

  /** Null as long as it was not published. */
  @Column('integer', { nullable: true })
  versie!: number | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  gepubliceerdOp!: Date | null;

  @Column('uuid', { nullable: true })
  gepubliceerdDoor!: string | null;
}
