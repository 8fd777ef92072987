import type { Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import type { DoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import type { Tijdzone } from '#domain/kalender/tijdzone.js';
import type { TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import type { ToetsingAanleiding, ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import type { BenoemingsUitkomst } from '#domain/uitkomst/uitkomst.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case in its present ronde. Sealed: who the kandidaat is and what would tell. */
@Entity('toetsing')
export class ToetsingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('text')
  zaaknummer!: string;

  @Column('text')
  bestuurslaag!: Bestuurslaag;

  @Column('text')
  doelfunctie!: DoelFunctie;

  @Column('text')
  aanleiding!: ToetsingAanleiding;

  @Column('text')
  status!: ToetsingStatus;

  @Column('integer', { default: 1 })
  ronde!: number;

  @Column('integer', { default: 1 })
  versie!: number;

  @Column('uuid')
  kandidaatId!: string;

  @Column('bytea')
  kandidaatNaam!: Buffer;

  @Column('bytea')
  kandidaatEmail!: Buffer;

  @Column('bytea', { nullable: true })
  kandidaatTelefoon!: Buffer | null;

  @Column('bytea', { nullable: true })
  portefeuille!: Buffer | null;

  @Column('bytea', { nullable: true })
  voordragendePartij!: Buffer | null;

  /** Null without a benoeming. */
  @Column('date', { nullable: true })
  raadsdatum!: string | null;

  @Column('uuid', { nullable: true })
  formatieId!: string | null;

  @Column('boolean', { default: true })
  vogVereist!: boolean;

  /** Sealed: why this kandidaat of a formatie has other versions than the others. */
  @Column('bytea', { nullable: true })
  versieAfwijking!: Buffer | null;

  @Column('text')
  regime!: string;

  @Column('integer')
  vragenlijstVersie!: number;

  @Column('integer')
  documentenlijstVersie!: number;

  @Column('text')
  termijnprofiel!: TermijnProfielCode;

  @Column('integer')
  termijnprofielVersie!: number;

  @Column('text')
  tijdzone!: Tijdzone;

  @Column('integer')
  vogMaxOuderdomDagen!: number;

  @Column('text', { nullable: true })
  uitkomst!: BenoemingsUitkomst | null;

  @Column('date', { nullable: true })
  benoemdOp!: string | null;

  @Column('date', { nullable: true })
  aanvaardOp!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  gemaaktOp!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  gewijzigdOp!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  onderzoekVernietigdOp!: Date | null;

  @Column('date', { nullable: true })
  vernietigenOp!: string | null;
}
