import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { IsDefined, ValidateBy } from 'class-validator';
import { isAntwoord } from '#domain/vragenlijst/antwoord.js';
import { AntwoordDto } from './antwoord.dto.js';

const MAX_VRAGEN = 200;
const VRAAG = /^[A-Z]\d{1,3}$/;

/** What each question wants is a rule of the questionnaire; here only: does it have the shape of an answer? */
export const IsAntwoord = (description: string): PropertyDecorator =>
  applyDecorators(
    IsDefined(),
    ValidateBy({ name: 'isAntwoord', validator: { validate: isAntwoord, defaultMessage: () => 'Dit is geen antwoord.' } }),
    ApiProperty({ type: AntwoordDto, description }),
  );

const lijst = (description: string, name: string, isGoed: (antwoord: unknown) => boolean, uitleg: string): PropertyDecorator =>
  applyDecorators(
    IsDefined(),
    ValidateBy({ name, validator: { validate: (waarde) => isPerVraag(waarde, isGoed), defaultMessage: () => uitleg } }),
    ApiProperty({ type: 'object', description, additionalProperties: { nullable: true, allOf: [{ $ref: getSchemaPath(AntwoordDto) }] } }),
  );

/** Answers by the code of their question; null takes an answer back. */
export const Antwoordenlijst = (description: string): PropertyDecorator =>
  lijst(description, 'zijnAntwoorden', (antwoord) => antwoord === null || isAntwoord(antwoord), 'Hier staat iets wat geen antwoord is.');

/** The same as it comes in: which of them is no answer, the refusal says per question. */
export const IngevuldeAntwoorden = (description: string): PropertyDecorator =>
  lijst(description, 'perVraag', () => true, 'Geef de antwoorden per vraag, met de code van de vraag.');

/** Put on the class of a body that holds answers, so that the document knows what an answer is. */
export const MetAntwoorden = (): ClassDecorator => ApiExtraModels(AntwoordDto);

function isPerVraag(waarde: unknown, isGoed: (antwoord: unknown) => boolean): boolean {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return false;
  const paren = Object.entries(waarde);
  return paren.length <= MAX_VRAGEN && paren.every(([code, antwoord]) => VRAAG.test(code) && isGoed(antwoord));
}
