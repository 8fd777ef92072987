import type { BenoemingsUitkomst } from '#domain/uitkomst/uitkomst.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the organ that appoints decided; once more after it put its decision off. Sealed: where the decision can be found. */
@Entity('uitkomst')
export class UitkomstEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  toetsingId!: string;

  @PrimaryColumn('integer')
  ronde!: number;

  @PrimaryColumn('integer')
  volgnummer!: number;

  @Column('text')
  uitkomst!: BenoemingsUitkomst;

  @Column('date', { nullable: true })
  benoemdOp!: string | null;

  @Column('bytea', { nullable: true })
  besluitRef!: Buffer | null;

  @Column({ type: 'timestamptz', precision: 3 })
  geregistreerdOp!: Date;

  @Column('uuid')
  geregistreerdDoor!: string;
}
