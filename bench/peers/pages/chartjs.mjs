import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Title } from 'chart.js';
import { drawn, shares } from './shares.mjs';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Title);
const data = await shares();
const canvas = document.querySelector('#place').appendChild(document.createElement('canvas'));
new Chart(canvas, {
  type: 'line',
  data: { labels: data.map(({ year }) => year), datasets: [{ data: data.map(({ share }) => share) }] },
  options: { animation: false, plugins: { title: { display: true, text: 'Anteil in Prozent' } } },
});
drawn();
