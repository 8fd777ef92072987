import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Salt of the commitment of an event; forgetting it leaves a chain that still verifies. */
@Entity('audit_zout')
export class AuditZoutEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('bigint')
  volgnummer!: number;

  @Column('bytea')
  zout!: Buffer;
}
