import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A function that takes two to give: proposed by one, confirmed or refused by another. */
@Entity('rol_voorstel')
export class RolVoorstelEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  persoonId!: string;

  @Column('text')
  rol!: 'OPDRACHTGEVER' | 'FG';

  @Column('uuid')
  voorgesteldDoor!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  voorgesteldOp!: Date;

  /** Null as long as it waits. */
  @Column('text', { nullable: true })
  besluit!: 'BEVESTIGD' | 'AFGEWEZEN' | null;

  @Column('uuid', { nullable: true })
  beslotenDoor!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beslotenOp!: Date | null;
}
