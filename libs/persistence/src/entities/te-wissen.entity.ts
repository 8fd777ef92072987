import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file in the store that no row names any more, until it is gone. */
@Entity('te_wissen')
export class TeWissenEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  object!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  sinds!: Date;
}
