import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A bureau that researches for the organisation. Its name, licence and agreement are sealed with the key of the organisation. */
@Entity('bureau')
export class BureauEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisatieId!: string;

  @Column('bytea')
  gegevens!: Buffer;

  @Column('date')
  wpbrGeldigTot!: string;

  @Column('date')
  overeenkomstGeldigTot!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  gewijzigdOp!: Date;

  @Column('uuid')
  gewijzigdDoor!: string;
}

/** Somebody who works for a bureau; who has no such row works for the organisation itself. */
@Entity('bureau_lid')
export class BureauLidEntity {
  @Column('uuid')
  organisatieId!: string;

  @PrimaryColumn('uuid')
  persoonId!: string;

  @Column('uuid')
  bureauId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  sinds!: Date;
}
