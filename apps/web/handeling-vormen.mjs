/**
 * What each act asks for, in the least words: `{ [operationId]: { methode, pad, versie, bestand, velden } }`, without references. `versie`: refused without If-Match.
 * `velden` is the JSON Schema of the body; undefined for an act without one.
 */
export function handelingVormen(document) {
  const vormen = {};
  for (const [pad, methoden] of Object.entries(document.paths)) {
    for (const [methode, bewerking] of Object.entries(methoden)) {
      if (methode === 'get' || bewerking.operationId === undefined) continue;
      const [[type, { schema }] = [undefined, {}]] = Object.entries(bewerking.requestBody?.content ?? {});
      const koppen = (bewerking.parameters ?? []).filter((kop) => kop.in === 'header');
      vormen[bewerking.operationId] = {
        methode,
        pad,
        naam: bewerking.summary,
        ...(bewerking.description === undefined ? {} : { uitleg: bewerking.description }),
        ...(koppen.some((kop) => kop.name === 'If-Match') ? { versie: true } : {}),
        ...(type === 'multipart/form-data' ? { bestand: true } : {}),
        ...(schema === undefined ? {} : { velden: zonderVerwijzing(schema, document.components.schemas) }),
      };
    }
  }
  return vormen;
}

/** The schema with everything it refers to in it; `allOf` of one, which a description beside a reference needs, becomes that one. */
function zonderVerwijzing(schema, schemas) {
  if (Array.isArray(schema)) return schema.map((deel) => zonderVerwijzing(deel, schemas));
  if (schema === null || typeof schema !== 'object') return schema;
  if (schema.$ref !== undefined) return zonderVerwijzing(schemas[schema.$ref.split('/').at(-1)], schemas);
  const { allOf, anyOf, ...rest } = schema;
  const enige = allOf ?? anyOf?.filter((deel) => deel.type !== 'null');
  const plat = enige?.length === 1 ? { ...zonderVerwijzing(enige[0], schemas), ...rest } : schema;
  return Object.fromEntries(Object.entries(plat).map(([naam, deel]) => [naam, zonderVerwijzing(deel, schemas)]));
}
