import type { VoorbehoudDeel } from '#domain/voorbehoud/voorbehoud.rules.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What stayed missing after two rounds, and that the opdrachtgever lets the toetsing go on without it. What it is, is sealed. */
@Entity('voorbehoud')
export class VoorbehoudEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('integer')
  ronde!: number;

  @PrimaryColumn('text')
  deel!: VoorbehoudDeel;

  @Column('bytea')
  inhoud!: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  gevraagdOp!: Date;

  @Column('uuid')
  gevraagdDoor!: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beslotenOp!: Date | null;

  @Column('uuid', { nullable: true })
  beslotenDoor!: string | null;
}
