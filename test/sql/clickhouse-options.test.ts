import { describe, expect, it } from 'vitest';
import { clickhouseOptions } from '../../packages/sql/src/index.js';

const URL = 'https://warehouse.example:8443';

describe('clickhouseOptions', () => {
  it('clickhouseOptions(environment) reads addresses, credentials and the cluster', () => {
    const environment = {
      TEILHABE_CLICKHOUSE_URL: `${URL}, http://127.0.0.1:8123`,
      TEILHABE_CLICKHOUSE_USER: 'town',
      TEILHABE_CLICKHOUSE_PASSWORD: 'geheim',
      TEILHABE_CLICKHOUSE_CLUSTER: 'towns',
      TEILHABE_CLICKHOUSE_SECONDS: '90',
    };
    expect(clickhouseOptions(environment)).toEqual({
      urls: [URL, 'http://127.0.0.1:8123'],
      user: 'town',
      password: 'geheim',
      database: 'default',
      cluster: 'towns',
      seconds: 90,
    });
  });

  it('clickhouseOptions(address only) asks as default for an hour', () => {
    expect(clickhouseOptions({ TEILHABE_CLICKHOUSE_URL: URL })).toEqual({
      ...{ urls: [URL], user: 'default', password: '', database: 'default', seconds: 3600 },
    });
  });

  it.each([
    [{}, /TEILHABE_CLICKHOUSE_URL is not set/],
    [{ TEILHABE_CLICKHOUSE_URL: 'warehouse' }, /no web address/],
    [{ TEILHABE_CLICKHOUSE_URL: 'ftp://warehouse' }, /no web address/],
    [{ TEILHABE_CLICKHOUSE_URL: URL, TEILHABE_CLICKHOUSE_SECONDS: 'soon' }, /no number of seconds/],
  ])('clickhouseOptions(%j) throws', (environment, message) => {
    expect(() => clickhouseOptions(environment)).toThrow(message);
  });

  it('clickhouseOptions(an address with credentials) throws, and does not repeat them', () => {
    const asked = () => clickhouseOptions({ TEILHABE_CLICKHOUSE_URL: 'https://town:streng-geheim@warehouse.example' });
    expect(asked).toThrow(/holds credentials/);
    expect(asked).not.toThrow(/streng-geheim/);
  });
});
