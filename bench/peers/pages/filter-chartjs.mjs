import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { places, series } from './series.mjs';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);
const shares = (points) => points.map(({ share }) => share);
const charts = places().map((place, i) => {
  const points = series(i, false);
  return new Chart(place.appendChild(document.createElement('canvas')), {
    type: 'line',
    data: { labels: points.map(({ year }) => year), datasets: [{ data: shares(points) }] },
    options: { animation: false },
  });
});
globalThis.change = (on) =>
  charts.forEach((chart, i) => {
    chart.data.datasets[0].data = shares(series(i, on));
    chart.update('none');
  });
