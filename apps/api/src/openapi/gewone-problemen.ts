import type { OpenAPIObject } from '@nestjs/swagger';
import { probleemAntwoord } from '../http/openapi-delen.js';

type Paden = OpenAPIObject['paths'];
type Bewerking = NonNullable<Paden[string]['get']>;

const METHODEN = ['get', 'put', 'post', 'delete'] as const;

/**
 * Gives each operation, beside the refusals that it names itself, those that come with its form alone: no decorator has to remember them.
 * Each refusal is described once, under `components.responses`.
 */
export function metGewoneProblemen(document: OpenAPIObject): OpenAPIObject {
  const gebruikt = new Set<number>();
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([pad, methoden]): [string, Paden[string]] => [
      pad,
      Object.fromEntries(
        METHODEN.flatMap((methode) => {
          const bewerking = methoden[methode];
          return bewerking === undefined ? [] : [[methode, metProblemen(pad, methode, bewerking, gebruikt)] as const];
        }),
      ),
    ]),
  );
  const responses = Object.fromEntries([...gebruikt].sort((a, b) => a - b).map((status) => [naam(status), probleemAntwoord(status)]));
  return { ...document, paths, components: { ...document.components, responses } };
}

const naam = (status: number): string => `Probleem${status}`;

function metProblemen(pad: string, methode: string, bewerking: Bewerking, gebruikt: Set<number>): Bewerking {
  const eigen = Object.keys(bewerking.responses).map(Number);
  const statussen = [
    ...eigen.filter((status) => status >= 400),
    429,
    ...(pad.includes('{') ? [404] : []),
    ...(methode === 'get' ? [] : [409, 422]),
    ...(bewerking.requestBody === undefined ? [] : [408, 413, 415]),
  ];
  for (const status of statussen) gebruikt.add(status);
  const problemen = statussen.map((status) => [String(status), { $ref: `#/components/responses/${naam(status)}` }] as const);
  return { ...bewerking, responses: { ...bewerking.responses, ...Object.fromEntries(problemen) } };
}
