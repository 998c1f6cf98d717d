/** The parts of Chart.js that a scatter needs, fetched only when one is seen. */
export { Chart, LinearScale, PointElement, ScatterController, Tooltip } from 'chart.js';
