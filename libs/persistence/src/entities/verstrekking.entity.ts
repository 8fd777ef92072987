import type { VerstrekkingsVorm } from '#domain/advies/verstrekking.rules.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the letter went to the organ that appoints, and in which form. */
@Entity('verstrekking')
export class VerstrekkingEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('integer')
  ronde!: number;

  @Column('text')
  vorm!: VerstrekkingsVorm;

  @Column('bytea', { nullable: true })
  geheimhouding!: Buffer | null;

  @Column({ type: 'timestamptz', precision: 3 })
  verstrektOp!: Date;

  @Column('uuid')
  verstrektDoor!: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  ontvangenOp!: Date | null;
}
