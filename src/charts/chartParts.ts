/** The parts of Chart.js that the site uses, in a file of their own so that they are fetched only when a chart is seen. */
export {
  Chart,
  Filler,
  Legend,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
} from 'chart.js';
