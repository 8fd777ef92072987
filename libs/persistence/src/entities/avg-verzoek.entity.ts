import type { AvgSoort, AvgUitkomst } from '#domain/avg/avg-verzoek.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a kandidaat asked about his data, what was answered, and what he says to that. All sealed. */
@Entity('avg_verzoek')
export class AvgVerzoekEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  toetsingId!: string;

  @Column('integer')
  volgnummer!: number;

  @Column('text')
  soort!: AvgSoort;

  @Column('bytea')
  inhoud!: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  ontvangenOp!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  geregistreerdOp!: Date;

  @Column('uuid')
  geregistreerdDoor!: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  verlengdOp!: Date | null;

  @Column('text', { nullable: true })
  uitkomst!: AvgUitkomst | null;

  @Column('bytea', { nullable: true })
  antwoord!: Buffer | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beantwoordOp!: Date | null;

  @Column('uuid', { nullable: true })
  beantwoordDoor!: string | null;

  @Column('bytea', { nullable: true })
  verklaring!: Buffer | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  verklaardOp!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  beperkingOpgehevenOp!: Date | null;

  @Column('uuid', { nullable: true })
  beperkingOpgehevenDoor!: string | null;
}
