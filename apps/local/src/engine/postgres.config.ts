/** Settings of the local server, given on the command line so that no file in the cluster needs to be kept in step. */
export function postgresArguments(cluster: string, port: number, wegwerp: boolean): readonly string[] {
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: wegwerp ? '128MB' : '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and details of errors may hold what people wrote; a log is no place for that.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(wegwerp ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return ['-D', cluster, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
