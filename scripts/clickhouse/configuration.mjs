/** The configuration of one server, as ClickHouse 18.16 reads it; the shards know each other by their ports. */
export function configuration(folder, { tcp, http, interserver }, shards, { user, password }) {
  const replicas = shards
    .map(
      (shard) =>
        `<shard><replica><host>127.0.0.1</host><port>${shard.tcp}</port><user>${user}</user><password>${password}</password></replica></shard>`,
    )
    .join('\n      ');
  return `<?xml version="1.0"?>
<yandex>
  <logger><level>warning</level><log>${folder}/log/server.log</log><errorlog>${folder}/log/error.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <tcp_port>${tcp}</tcp_port>
  <http_port>${http}</http_port>
  <interserver_http_port>${interserver}</interserver_http_port>
  <interserver_http_host>127.0.0.1</interserver_http_host>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <user_files_path>${folder}/user_files/</user_files_path>
  <format_schema_path>${folder}/format_schemas/</format_schema_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <timezone>UTC</timezone>
  <mlock_executable>false</mlock_executable>
  <max_connections>64</max_connections>
  <keep_alive_timeout>10</keep_alive_timeout>
  <max_concurrent_queries>50</max_concurrent_queries>
  <uncompressed_cache_size>16777216</uncompressed_cache_size>
  <mark_cache_size>16777216</mark_cache_size>
  <remote_servers>
    <towns>
      ${replicas}
    </towns>
  </remote_servers>
  <builtin_dictionaries_reload_interval>3600</builtin_dictionaries_reload_interval>
</yandex>
`;
}

/**
 * A user who may create tables and one who may only read; `small` has hardly any memory for a query, `narrow` may read one database
 * only.
 */
export function users(writer, reader) {
  const user = ({ user: name, password }, profile, more = '') =>
    `<${name}><password>${password}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota>${more}</${name}>`;
  return `<?xml version="1.0"?>
<yandex>
  <profiles>
    <default><max_memory_usage>1000000000</max_memory_usage><max_threads>2</max_threads></default>
    <readonly><readonly>1</readonly><max_memory_usage>1000000000</max_memory_usage></readonly>
    <small><max_memory_usage>1000000</max_memory_usage></small>
  </profiles>
  <users>
    ${user({ user: 'default', password: 'unknown' }, 'default')}
    ${user(writer, 'default')}
    ${user(reader, 'readonly')}
    ${user({ user: 'small', password: writer.password }, 'small')}
    ${user({ user: 'narrow', password: writer.password }, 'readonly', '<allow_databases><database>default</database></allow_databases>')}
  </users>
  <quotas><default><interval><duration>3600</duration><queries>0</queries><errors>0</errors><result_rows>0</result_rows><read_rows>0</read_rows><execution_time>0</execution_time></interval></default></quotas>
</yandex>
`;
}
