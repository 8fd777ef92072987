import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the sign-in provider knows a person. */
@Entity('aanmelding')
export class AanmeldingEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  @Column('uuid')
  persoonId!: string;

  @PrimaryColumn('text')
  issuer!: string;

  @PrimaryColumn('text')
  sub!: string;
}
