import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who gives the order, and from when until when: `geldig` is a `tstzrange` such as `["2026-01-01 00:00:00+00",)`. Never two at once (INV-13). */
@Entity('opdrachtgever')
export class OpdrachtgeverEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('uuid')
  persoonId!: string;

  @Column('tstzrange')
  geldig!: string;

  @Column('text')
  grond!: string;
}
