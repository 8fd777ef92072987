import type { Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import type { Tijdzone } from '#domain/kalender/tijdzone.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality, province, waterschap or openbaar lichaam. The application can only read it. */
@Entity('organisatie')
export class OrganisatieEntity {
  @PrimaryColumn('uuid')
  organisatieId!: string;

  @Column('text')
  naam!: string;

  @Column('text')
  bestuurslaag!: Bestuurslaag;

  @Column('text')
  tijdzone!: Tijdzone;

  @Column('boolean', { default: false })
  oefen!: boolean;

  @Column('integer', { default: 92 })
  vogMaxOuderdomDagen!: number;

  /** Policy: whether a bestuurder who is appointed again brings a new VOG. */
  @Column('boolean', { default: true })
  vogBijHerbenoeming!: boolean;

  /** Small organisations: the opdrachtgever may be adviseur himself, tested by somebody of a bureau. */
  @Column('boolean', { default: false })
  opdrachtgeverIsUitvoerder!: boolean;

  /** From this day on toetsingen begin under the second law; null: not switched on. */
  @Column('date', { nullable: true })
  tweedeTrancheVanaf!: string | null;
}
