import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { places, series } from './series.mjs';

use([LineChart, GridComponent, SVGRenderer]);
const lines = (points) => [{ type: 'line', data: points.map(({ share }) => share) }];
const charts = places().map((place, i) => {
  place.style.height = '400px';
  const points = series(i, false);
  const chart = init(place, null, { renderer: 'svg' });
  chart.setOption({
    animation: false,
    xAxis: { type: 'category', data: points.map(({ year }) => year) },
    yAxis: { type: 'value' },
    series: lines(points),
  });
  return chart;
});
globalThis.change = (on) => charts.forEach((chart, i) => chart.setOption({ series: lines(series(i, on)) }));
