import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Head of the chain of events of a case. Moved by the database itself when an event is appended. */
@Entity('audit_keten')
export class AuditKetenEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @Column('bigint')
  volgnummer!: number;

  @Column('bytea')
  hash!: Buffer;
}
