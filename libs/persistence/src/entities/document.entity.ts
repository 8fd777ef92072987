import type { Bestandssoort } from '#domain/document/bestand.rules.js';
import type { BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import type { DocumentScan } from '#domain/document/document-scan.js';
import type { DocumentSoortCode } from '#domain/document/document-soort.js';
import type { DocumentStatus } from '#domain/document/document-status.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of a case. The bytes lie encrypted in the object store under `object`; `inhoud` (sealed) describes it. */
@Entity('document')
export class DocumentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  ronde!: number;

  @Column('text')
  type!: DocumentSoortCode;

  @Column('text')
  status!: DocumentStatus;

  @Column('text')
  scan!: DocumentScan;

  @Column('text')
  bewaarklasse!: BewaarKlasse;

  @Column('text')
  bestandssoort!: Bestandssoort;

  @Column('integer')
  grootte!: number;

  @Column('text', { nullable: true })
  object!: string | null;

  /** The document for which the file was sealed, when it was taken over from an earlier ronde. */
  @Column('uuid', { nullable: true })
  bestandVan!: string | null;

  @Column('bytea')
  verbintenis!: Buffer;

  @Column('bytea')
  inhoud!: Buffer;

  @Column('uuid', { nullable: true })
  persoonId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beoordeeldOp!: Date | null;
}
