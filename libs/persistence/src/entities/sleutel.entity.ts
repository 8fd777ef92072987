import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A data key, wrapped with the key-encryption key `kekId`. Of a case, or of the organisation itself when `toetsingId` is null. Gone means unreadable for ever. */
@Entity('sleutel')
export class SleutelEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid', { nullable: true })
  toetsingId!: string | null;

  /** What of a case it opens; each layer is destroyed at its own time. */
  @Column('text', { default: 'DOSSIER' })
  laag!: 'DOSSIER' | 'ONDERZOEK';

  @Column('bytea')
  omhuld!: Buffer;

  @Column('text')
  kekId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;
}
