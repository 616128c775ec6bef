// Polars, lazily, on two threads: its CSV reader knows no decimal comma in Node, so that two columns are cast afterwards.
process.env.POLARS_MAX_THREADS = '2';
const { default: pl } = await import('../peers/node_modules/nodejs-polars/bin/index.js');
const { report } = await import('./report.mjs');

const number = (name) => pl.col(name).str.replace(',', '.', true).cast(pl.Float64).alias(name);
const frame = await pl
  .scanCSV(process.argv[2], { sep: ';', inferSchemaLength: 0 })
  .select('Jahr', 'Amt', 'Entgeltgruppe', 'Migrationshintergrund', number('Gewicht'), number('Fortbildungsstunden'))
  .withColumns(
    pl.col('Migrationshintergrund').neq(pl.lit('k.A.')).alias('answered'),
    pl.col('Migrationshintergrund').eq(pl.lit('ja')).alias('yes'),
  )
  .groupBy(['Jahr', 'Amt', 'Entgeltgruppe'])
  .agg(
    pl.col('Jahr').count().alias('responses'),
    pl.col('answered').sum().alias('base'),
    pl.col('yes').sum().alias('count'),
    pl.col('Gewicht').sum().alias('weight'),
    pl.col('Gewicht').mul(pl.col('yes').cast(pl.Float64)).sum().alias('weighted'),
    pl.col('Fortbildungsstunden').sum().alias('hours'),
  )
  .collect();
report({ cells: frame.toRecords() });
