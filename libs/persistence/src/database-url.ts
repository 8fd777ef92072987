/** The URL with settings for the session added to those it already carries, as `-c name=value` at connecting. */
export function withSettings(url: string, settings: Readonly<Record<string, string>>): string {
  const result = new URL(url);
  const given = result.searchParams.get('options');
  const added = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  result.searchParams.set('options', [...(given === null ? [] : [given]), ...added].join(' '));
  return result.toString();
}

/** The URL of the same database for another user, without the settings of the first one. */
export function asUser(url: string, user: string, password: string): string {
  const result = new URL(url);
  result.username = encodeURIComponent(user);
  result.password = encodeURIComponent(password);
  result.searchParams.delete('options');
  return result.toString();
}

/** Name of the database that the URL points to. */
export function databaseName(url: string): string {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  if (name === '') throw new Error('the URL of the database names no database');
  return name;
}
