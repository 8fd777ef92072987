import type { WrakingBesluit } from '#domain/wraking/wraking.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The objection of the kandidaat to someone who works on his case; at most one per ronde. Reason and decision are sealed. */
@Entity('wraking')
export class WrakingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('uuid')
  toewijzingId!: string;

  @Column('bytea')
  reden!: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  ingediendOp!: Date;

  @Column('text', { nullable: true })
  besluit!: WrakingBesluit | null;

  @Column('bytea', { nullable: true })
  motivering!: Buffer | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beslotenOp!: Date | null;

  @Column('uuid', { nullable: true })
  beslotenDoor!: string | null;
}
