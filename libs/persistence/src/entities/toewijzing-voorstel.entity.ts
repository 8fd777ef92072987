import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom the kabinet proposes to assign to a case; the opdrachtgever assigns him, or not. */
@Entity('toewijzing_voorstel')
export class ToewijzingVoorstelEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('uuid')
  persoonId!: string;

  @Column('text')
  rol!: 'ADVISEUR' | 'TOETSER';

  @Column('uuid')
  voorgesteldDoor!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  voorgesteldOp!: Date;

  /** Null as long as it waits. */
  @Column('text', { nullable: true })
  besluit!: 'TOEGEWEZEN' | 'AFGEWEZEN' | null;

  @Column('uuid', { nullable: true })
  beslotenDoor!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beslotenOp!: Date | null;
}
