import { DefaultNamingStrategy } from 'typeorm';

/** `kandidaatId` in code is `kandidaat_id` in the database; tables are named by their entity. */
export class SnakeCaseStrategy extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
