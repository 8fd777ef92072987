import type { Rol } from '../../toegang/rol.js';
import type { LadderTrede } from '../termijn-profiel.js';

export const herinnering = (nummer: 1 | 2, ontvangers: readonly Rol[], watDanGebeurt: string): LadderTrede => ({
  moment: `HERINNERING_${nummer}`,
  soort: 'HERINNERING',
  ontvangers,
  watDanGebeurt,
});

export const einde = (ontvangers: readonly Rol[], watDanGebeurt: string): LadderTrede => ({
  moment: 'EINDE',
  soort: 'EINDE',
  ontvangers,
  watDanGebeurt,
});

export const escalatie = (nummer: 1 | 2, ontvangers: readonly Rol[], watDanGebeurt: string): LadderTrede => ({
  moment: `ESCALATIE_${nummer}`,
  soort: 'ESCALATIE',
  ontvangers,
  watDanGebeurt,
});
