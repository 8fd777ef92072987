import type { FeitCode } from '#domain/toetsing/feit.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that came about in a ronde; recorded once, never changed. */
@Entity('feit')
export class FeitEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('integer')
  ronde!: number;

  @PrimaryColumn('text')
  code!: FeitCode;

  @PrimaryColumn('integer')
  volgnummer!: number;

  @Column('text')
  waarde!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  op!: Date;

  @Column('uuid', { nullable: true })
  persoonId!: string | null;
}
