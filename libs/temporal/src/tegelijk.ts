/** Does `werk` for all items, at most `aantal` at a time, in order of beginning; `ga` is asked before each and ends it early. */
export async function tegelijk<T>(
  items: readonly T[],
  aantal: number,
  werk: (item: T) => Promise<void>,
  ga: () => boolean = () => true,
): Promise<void> {
  const wachtrij = [...items];
  const werker = async (): Promise<void> => {
    for (let item = wachtrij.shift(); item !== undefined && ga(); item = wachtrij.shift()) await werk(item);
  };
  await Promise.all(Array.from({ length: Math.min(aantal, items.length) }, werker));
}
