import { LineChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { drawn, shares } from './shares.mjs';

use([LineChart, GridComponent, TitleComponent, SVGRenderer]);
const data = await shares();
const place = document.querySelector('#place');
// It draws nothing in a place without a height of its own.
place.style.height = '400px';
init(place, null, { renderer: 'svg' }).setOption({
  animation: false,
  title: { text: 'Anteil in Prozent' },
  xAxis: { type: 'category', data: data.map(({ year }) => year) },
  yAxis: { type: 'value' },
  series: [{ type: 'line', data: data.map(({ share }) => share) }],
});
drawn();
